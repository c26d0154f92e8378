// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Console.h"
#include "common/CatalogueFolder.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace wm::cli {

namespace {

QString summary()
{
    return QCoreApplication::translate("Cli", "Make a workspace file from the catalogue.");
}

void declareOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("Cli", "The workspace file to make."),
         QStringLiteral("FILE.gpkg")},
        {QStringLiteral("catalogue"),
         QCoreApplication::translate("Cli",
                                     "Folder of catalogue tables. Default: the one that comes with the program."),
         QStringLiteral("DIR")},
        {QStringLiteral("force"), QCoreApplication::translate("Cli", "Replace the file if it exists.")},
    });
}

Outcome<std::filesystem::path> catalogueFolder(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("catalogue")))
        return pathFromUtf8(parser.value(QStringLiteral("catalogue")).toStdString());
    const auto programFolder = pathFromUtf8(QCoreApplication::applicationDirPath().toStdString());
    if (auto folder = app::findCatalogueFolder(programFolder))
        return *std::move(folder);
    return failNothing(
        QCoreApplication::translate("Cli", "The program came without a catalogue; name one with --catalogue DIR."));
}

/// Says each tenth of the work once.
std::function<void(int, int)> progressOnStderr()
{
    return [lastTenth = 0](int done, int total) mutable {
        const int tenth = total > 0 ? done * 10 / total : 0;
        if (tenth > lastTenth)
            say(QStringLiteral("%1 %").arg(tenth * 10));
        lastTenth = std::max(lastTenth, tenth);
    };
}

QString resultText(const workspace::BuildReport& report, const QString& file)
{
    // All at once: a "%2" in the file's name must stay as it is.
    return QCoreApplication::translate(
               "Cli", "%1: %2 targets, %3 observations, %4 facilities, %5 corridors, %6 tasks, %7 regions, "
                      "%8 documents, %9 indicators")
        .arg(file, QString::number(report.targets), QString::number(report.observations),
             QString::number(report.facilities), QString::number(report.corridors), QString::number(report.tasks),
             QString::number(report.regions), QString::number(report.documents), QString::number(report.indicators));
}

Outcome<void> runInit(const QCommandLineParser& parser)
{
    const QString file = parser.value(QStringLiteral("output"));
    if (file.isEmpty())
        return failUsage(QCoreApplication::translate("Cli", "Name the file to make with -o FILE.gpkg"));
    WM_TRY(const auto folder, catalogueFolder(parser));
    const TaskContext context{.stop = {}, .progress = progressOnStderr()};
    const bool replace = parser.isSet(QStringLiteral("force"));
    WM_TRY(const auto report,
           orFailure(workspace::buildWorkspace(folder, pathFromUtf8(file.toStdString()), replace, context)));
    if (!report.issues.empty())
        return failIssues(report.issues);
    return print(resultText(report, file) + u'\n');
}

} // namespace

Command initCommand()
{
    return {"init", "", false, summary, declareOptions, runInit};
}

} // namespace wm::cli
