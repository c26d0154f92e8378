// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/FillQueue.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "List the targets whose value or year was lost in the source.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    declareTableOptions(parser);
}

Outcome<void> runQueue(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    const presentation::TableSpec table = workspace::fillQueueTable(*snapshot, selection, wording::words());
    if (!table.title.empty())
        say(QString::fromStdString(table.title));
    return writeTable(table, output, {}, snapshot->file());
}

} // namespace

Command queueCommand()
{
    return {"queue", "", false, summary, declareOptions, runQueue};
}

} // namespace wm::cli
