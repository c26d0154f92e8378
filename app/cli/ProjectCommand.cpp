// SPDX-License-Identifier: GPL-3.0-or-later
#include "AssessmentOptions.h"
#include "ChartSubject.h"
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"
#include "YearOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

constexpr int kUsualHorizon = 2035;

QString summary()
{
    return QCoreApplication::translate("Cli", "Project an indicator with prediction intervals.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareIndicatorOption(parser);
    declareTargetOption(parser);
    parser.addOption({QStringLiteral("to"),
                      QCoreApplication::translate("Cli", "Last year of the projection. Default: the target's, else %1.")
                          .arg(kUsualHorizon),
                      QStringLiteral("YEAR")});
    declareTableOptions(parser);
}

Outcome<void> runProject(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const std::optional<int> wantedYear, readYear(parser, QStringLiteral("to")));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const workspace::ChartSubject subject, readChartSubject(*snapshot, selection));
    const domain::Target* target = snapshot->findTarget(selection.target);
    const int year = wantedYear.value_or(target && target->year ? *target->year : kUsualHorizon);
    const std::string kind = workspace::valueKindOf(*snapshot, subject, selection.target);
    const presentation::Words words = wording::words();
    const auto table = workspace::projectionTable(*snapshot, subject, kind, year, words);
    if (table.rows.empty())
        return failNothing(QString::fromStdString(table.title + ": " + table.emptyText));
    for (const std::string& note : workspace::projectionNotes(*snapshot, subject, kind, year, words))
        say(QString::fromStdString(note));
    return writeTable(table, output, {}, snapshot->file());
}

} // namespace

Command projectCommand()
{
    return {"project", "", false, summary, declareOptions, runProject};
}

} // namespace wm::cli
