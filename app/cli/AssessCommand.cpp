// SPDX-License-Identifier: GPL-3.0-or-later
#include "AssessmentOptions.h"
#include "Command.h"
#include "ExplanationText.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "Judge targets and show what each verdict rests on.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    declareTargetOption(parser);
    declareAssessmentOptions(parser);
    declareTableOptions(parser);
}

Outcome<void> runAssess(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::AssessmentOptions options, readAssessmentOptions(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser, options));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    const presentation::Words words = wording::words();
    // One target is explained to people in sentences; machines get the same row as always.
    if (!selection.target.isNone() && output.format == TableFormat::Text)
        return deliver(explanationText(workspace::explanationOf(*snapshot, selection.target, words)), output);
    return writeTable(workspace::assessmentTable(*snapshot, selection, words), output, {}, snapshot->file());
}

} // namespace

Command assessCommand()
{
    return {"assess", "", false, summary, declareOptions, runAssess};
}

} // namespace wm::cli
