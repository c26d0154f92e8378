// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "HistoryOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/ExportData.h"
#include "wm/workspace/FindHistory.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace wm::cli {

namespace {

using workspace::HistoryFormat;

/// More than anybody reads, and some tens of megabytes: unlike the files, what is listed is held.
constexpr std::size_t kMostListed = 20'000;
/// What a program reads has to be whole, or nothing; this takes some hundreds of megabytes.
constexpr std::size_t kMostHeld = 200'000;

QString summary()
{
    return QCoreApplication::translate("Cli", "List who changed what, when and why.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareHistoryFilter(parser);
    declareTableOptions(parser);
}

QString numberOf(std::int64_t number)
{
    return QLocale(QLocale::English).toString(qlonglong{number});
}

/// Row by row, since a history may be longer than memory.
Outcome<void> writeWhole(const workspace::Snapshot& snapshot, const workspace::History& history,
                         const workspace::HistoryExport& request, const std::filesystem::path& file)
{
    const auto rows =
        workspace::exportHistory(snapshot, history, request, file, wording::words(), wording::localTime, {});
    if (!rows && rows.error().code == ErrorCode::InvalidArgument && request.format == HistoryFormat::Xlsx)
        return failNothing(QCoreApplication::translate("Cli", "The history has more rows than a workbook takes, %1: "
                                                              "narrow it, or write CSV")
                               .arg(numberOf(workspace::kMostSheetRows)));
    WM_TRY(const std::int64_t written, orFailure(rows));
    //: %1: a number of rows, %2: a file
    say(QCoreApplication::translate("Cli", "%1 rows to %2")
            .arg(numberOf(written), QString::fromStdString(utf8FromPath(file))));
    return {};
}

Outcome<void> runHistory(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const workspace::History history, orFailure(workspace.loadHistory()));
    WM_TRY(const workspace::HistoryFilter filter, readHistoryFilter(parser, history));
    const bool isWorkbook = output.format == TableFormat::Xlsx;
    if (!output.file.empty() && (isWorkbook || output.format == TableFormat::Csv))
        return writeWhole(*snapshot, history,
                          {filter, isWorkbook ? HistoryFormat::Xlsx : HistoryFormat::Csv, output.forSpreadsheets},
                          output.file);
    const presentation::Words words = wording::words();
    const std::size_t most = output.format == TableFormat::Text ? kMostListed : kMostHeld;
    WM_TRY(const workspace::FoundHistory found,
           orFailure(workspace::findHistory(*snapshot, history, filter, most, words, {})));
    presentation::TableSpec table =
        workspace::historyTable(*snapshot, history, found.entries, words, wording::localTime);
    if (filter != workspace::HistoryFilter())
        table.emptyText =
            QCoreApplication::translate("Cli", "Nothing in the history matches what was asked for.").toStdString();
    const auto held = static_cast<std::int64_t>(found.entries.size());
    if (found.count > held && output.format != TableFormat::Text)
        return failNothing(QCoreApplication::translate("Cli", "The history has %1 rows, of which %2 at most can be "
                                                              "written so: narrow it, or write them to -o FILE.csv")
                               .arg(numberOf(found.count), numberOf(held)));
    if (found.count > held)
        //: %1: how many of %2 rows
        say(QCoreApplication::translate("Cli", "Listed: the newest %1 of %2; -o FILE.csv writes them all.")
                .arg(numberOf(held), numberOf(found.count)));
    return writeTable(table, output, {}, snapshot->file());
}

} // namespace

Command historyCommand()
{
    return {"history", "", false, summary, declareOptions, runHistory};
}

} // namespace wm::cli
