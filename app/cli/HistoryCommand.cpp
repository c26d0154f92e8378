// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "HistoryOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/LocalTime.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "List who changed what, when and why.");
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("after"),
         QCoreApplication::translate("Cli", "Only changes after this one: a number or a version."),
         QStringLiteral("CHANGE")},
        {QStringLiteral("table"),
         QCoreApplication::translate("Cli", "Only changes of this table: target, observation, facility..."),
         QStringLiteral("TABLE")},
        {QStringLiteral("author"), QCoreApplication::translate("Cli", "Only changes of this person."),
         QStringLiteral("NAME")},
    });
    declareTableOptions(parser);
}

Outcome<void> runHistory(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const workspace::History history, orFailure(workspace.loadHistory()));
    domain::ChangeId after;
    if (parser.isSet(QStringLiteral("after"))) {
        WM_TRY(after, changeNamed(history, parser.value(QStringLiteral("after"))));
    }
    constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
    WM_TRY(const auto entries, orFailure(workspace.loadHistoryEntries(after, kAll, {})));
    const workspace::HistoryFilter filter{
        {}, parser.value(QStringLiteral("table")).toStdString(), parser.value(QStringLiteral("author")).toStdString()};
    return writeTable(
        workspace::historyTable(*snapshot, history, entries, filter, wording::words(), wording::localTime), output, {},
        snapshot->file());
}

} // namespace

Command historyCommand()
{
    return {"history", "", false, summary, declareOptions, runHistory};
}

} // namespace wm::cli
