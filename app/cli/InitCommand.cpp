// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"
#include "Command.h"
#include "Console.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

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
    std::filesystem::path folder = pathFromUtf8(parser.value(QStringLiteral("catalogue")).toStdString());
    if (folder.empty()) {
        WM_TRY(folder, shippedCatalogue());
    }
    const bool replace = parser.isSet(QStringLiteral("force"));
    WM_TRY(const auto report, buildFrom(folder, pathFromUtf8(file.toStdString()), replace));
    return print(resultText(report, file) + u'\n');
}

} // namespace

Command initCommand()
{
    return {"init", "", false, summary, declareOptions, runInit};
}

} // namespace wm::cli
