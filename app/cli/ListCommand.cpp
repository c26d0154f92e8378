// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace wm::cli {

namespace {

using MakeTable = Result<presentation::TableSpec> (*)(const workspace::Snapshot&, const presentation::Selection&,
                                                      const presentation::Words&);

template <auto makeTable>
Result<presentation::TableSpec> table(const workspace::Snapshot& snapshot, const presentation::Selection& selection,
                                      const presentation::Words& words)
{
    return makeTable(snapshot, selection, words);
}

constexpr std::array<std::pair<const char*, MakeTable>, 3> kTables{{
    {"targets", table<workspace::targetTable>},
    {"observations", table<workspace::observationTable>},
    {"facilities", table<workspace::facilityTable>},
}};

QString summary()
{
    return QCoreApplication::translate("Cli", "List targets, observations or facilities.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    declareHorizonOption(parser);
    declareTableOptions(parser);
}

Outcome<MakeTable> tableNamed(const QString& name)
{
    for (const auto& [known, makeTable] : kTables) {
        if (name == QLatin1String(known))
            return makeTable;
    }
    return failUsage(
        QCoreApplication::translate("Cli", "list: found \"%1\", expected targets, observations or facilities")
            .arg(name));
}

Outcome<void> runList(const QCommandLineParser& parser)
{
    WM_TRY(const MakeTable makeTable, tableNamed(parser.positionalArguments().value(1)));
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const presentation::TableSpec table, orFailure(makeTable(*snapshot, selection, wording::words())));
    return writeTable(table, output, {}, snapshot->file());
}

} // namespace

Command listCommand()
{
    return {"list", "targets|observations|facilities", false, summary, declareOptions, runList};
}

} // namespace wm::cli
