// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "WorkspaceOption.h"

#include "wm/wording/LocalTime.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "Name the present state of the workspace, or list the names.");
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("note"), QCoreApplication::translate("Cli", "What is to be said of the version."),
         QStringLiteral("TEXT")},
        {QStringLiteral("remove"), QCoreApplication::translate("Cli", "Take the name away; the history stays.")},
    });
}

Outcome<void> listVersions(const workspace::Workspace& workspace)
{
    WM_TRY(const workspace::History history, orFailure(workspace.loadHistory()));
    QString text;
    for (const domain::NamedVersion& version : history.versions)
        text += QStringList{QString::number(version.change.value), QString::fromStdString(version.name),
                            QString::fromStdString(wording::localTime(version.madeAt)),
                            QString::fromStdString(version.author), QString::fromStdString(version.note)}
                    .join(u'\t') +
                u'\n';
    return print(text);
}

Outcome<void> runVersion(const QCommandLineParser& parser)
{
    WM_TRY(const workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const auto workspace, orFailure(workspace::Workspace::open(snapshot->file())));
    const std::string name = parser.positionalArguments().value(1).toStdString();
    if (name.empty())
        return listVersions(workspace);
    const QString shown = QString::fromStdString(name);
    if (parser.isSet(QStringLiteral("remove"))) {
        WM_CHECK(orFailure(workspace.removeVersion(name)));
        say(QCoreApplication::translate("Cli", "No state is named \"%1\" any more; the history stays.").arg(shown));
        return {};
    }
    WM_CHECK(orFailure(workspace.nameVersion(name, parser.value(QStringLiteral("note")).toStdString())));
    say(QCoreApplication::translate("Cli", "The present state is named \"%1\"; put back by: restore --to \"%1\"")
            .arg(shown));
    return {};
}

} // namespace

Command versionCommand()
{
    return {"version", "[NAME]", false, summary, declareOptions, runVersion};
}

} // namespace wm::cli
