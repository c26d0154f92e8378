// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "SummaryTables.h"
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
    return QCoreApplication::translate("Cli", "Count targets by verdict, theme and target year.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    declareTableOptions(parser);
}

std::string summaryText(const presentation::OverviewSpec& overview, const presentation::Words& words,
                        const TableOutput& output)
{
    std::string text;
    for (const auto& table : summaryTables(overview, words))
        text += (text.empty() ? "" : "\n") + tableBytes(table, output);
    return text;
}

Outcome<void> runSummary(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    const presentation::Words words = wording::words();
    const presentation::OverviewSpec overview = workspace::overviewOf(*snapshot, selection, words);
    if (!overview.notice.empty())
        say(QString::fromStdString(overview.notice));
    if (output.format != TableFormat::Text)
        return writeTable(machineSummary(overview, words), output, {}, snapshot->file());
    return deliver(summaryText(overview, words, output), output);
}

} // namespace

Command summaryCommand()
{
    return {"summary", "", false, summary, declareOptions, runSummary};
}

} // namespace wm::cli
