// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "NameLookup.h"
#include "SelectionOptions.h"
#include "TableOutput.h"
#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"
#include "wm/workspace/Accessibility.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "List how far counties are from logistics hubs.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareRegionOption(parser);
    declareThemeOption(parser);
    parser.addOptions({
        {QStringLiteral("kind"),
         QCoreApplication::translate("Cli",
                                     "Kind of facility that counts as a hub, by code (airport) or name; may be given "
                                     "several times. Default: logistics hubs, ports and rail freight stations."),
         QStringLiteral("CODE|NAME")},
        {QStringLiteral("without-planned"),
         QCoreApplication::translate("Cli", "Leave out hubs that are only planned.")},
    });
    declareTableOptions(parser);
}

Outcome<workspace::HubChoice> readHubs(const QCommandLineParser& parser, const workspace::Snapshot& snapshot)
{
    workspace::HubChoice choice;
    choice.hasPlanned = !parser.isSet(QStringLiteral("without-planned"));
    const QStringList wanted = parser.values(QStringLiteral("kind"));
    if (wanted.isEmpty())
        return choice;
    choice.kinds.clear();
    std::vector<Named> things;
    for (const domain::Term& term : snapshot.catalogue().terms) {
        if (term.vocabulary == "facility_kind")
            things.push_back({QString::fromStdString(term.code),
                              {QString::fromStdString(term.name.zh), QString::fromStdString(term.name.en)}});
    }
    const LookupWords words{
        QCoreApplication::translate("Cli", "No kind of facility is called \"%1\"."),
        QCoreApplication::translate("Cli", "\"%1\" names several kinds of facilities; give the code of one:")};
    for (const QString& text : wanted) {
        WM_TRY(const std::size_t index, lookUp(text, things, words));
        choice.kinds.push_back(things[index].code.toStdString());
    }
    return choice;
}

Outcome<void> runAccess(const QCommandLineParser& parser)
{
    WM_TRY(const TableOutput output, readTableOutput(parser));
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const presentation::Selection selection, readSelection(parser, *snapshot));
    WM_TRY(const workspace::HubChoice choice, readHubs(parser, *snapshot));
    const presentation::Words words = wording::words();
    const auto table = workspace::accessibilityTable(*snapshot, selection, words, choice);
    for (const std::string& note : workspace::accessibilityNotes(*snapshot, selection, words, choice))
        say(QString::fromStdString(note));
    return writeTable(table, output);
}

} // namespace

Command accessCommand()
{
    return {"access", "", false, summary, declareOptions, runAccess};
}

} // namespace wm::cli
