// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "FigureOutput.h"
#include "SelectionOptions.h"
#include "WorkspaceOption.h"

#include "wm/charts/ChartPainting.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

using presentation::Selection;
using workspace::ChartSubject;
using workspace::Snapshot;

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "Draw the progress chart of an indicator.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareIndicatorOption(parser);
    declareTargetOption(parser);
    declareFigureOptions(parser, {900, 520});
}

/// What was asked for by name is drawn or refused; only what was left open is chosen by the workspace.
Outcome<ChartSubject> subjectOf(const Snapshot& snapshot, const Selection& selection)
{
    if (!selection.indicator.isNone() && !selection.region.isNone())
        return ChartSubject{selection.indicator, selection.region};
    const ChartSubject subject = workspace::chartSubject(snapshot, selection);
    const bool isAsked = selection.indicator.isNone() || selection.indicator == subject.indicator;
    if (subject.indicator.isNone() || !isAsked)
        return failNothing(
            QCoreApplication::translate("Cli", "There are no observations or target values to draw for this choice."));
    return subject;
}

Outcome<void> runChart(const QCommandLineParser& parser)
{
    WM_TRY(const FigureOutput output, readFigureOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const ChartSubject subject, subjectOf(*snapshot, selection));
    const auto spec = workspace::chartOf(*snapshot, subject, selection.target, wording::words());
    if (spec.isEmpty())
        return failNothing(QString::fromStdString(spec.title + ": " + spec.emptyText));
    return writeFigure(output, spec.title,
                       [&spec](QPainter& painter, const QSizeF& size) { charts::paintChart(spec, painter, size); });
}

} // namespace

Command chartCommand()
{
    return {"chart", "", true, summary, declareOptions, runChart};
}

} // namespace wm::cli
