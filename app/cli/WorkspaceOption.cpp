// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

const char* const kVariable = "WAYMARK_WORKSPACE";

QString workspaceName(const QCommandLineParser& parser)
{
    const QString option = parser.value(QStringLiteral("workspace"));
    return option.isEmpty() ? qEnvironmentVariable(kVariable) : option;
}

} // namespace

void declareWorkspaceOption(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("workspace"),
                      QCoreApplication::translate("Cli", "The workspace to read. Default: the environment variable %1.")
                          .arg(QLatin1String(kVariable)),
                      QStringLiteral("FILE.gpkg")});
}

Outcome<workspace::SnapshotPtr> loadWorkspace(const QCommandLineParser& parser)
{
    const QString name = workspaceName(parser);
    if (name.isEmpty()) {
        return failUsage(QCoreApplication::translate("Cli",
                                                     "No workspace was named. Make one with \"%1 init -o FILE.gpkg\", "
                                                     "then name it with --workspace FILE.gpkg or in the "
                                                     "environment variable %2.")
                             .arg(QCoreApplication::applicationName(), QLatin1String(kVariable)));
    }
    WM_TRY(const auto opened, orFailure(workspace::Workspace::open(pathFromUtf8(name.toStdString()))));
    return orFailure(opened.loadSnapshot(TaskContext{}));
}

Outcome<std::filesystem::path> outputPath(const QCommandLineParser& parser)
{
    const std::filesystem::path output = pathFromUtf8(parser.value(QStringLiteral("output")).toStdString());
    const std::filesystem::path workspace = pathFromUtf8(workspaceName(parser).toStdString());
    std::error_code ignored;
    if (!output.empty() && std::filesystem::equivalent(output, workspace, ignored))
        return failUsage(QCoreApplication::translate("Cli", "-o would overwrite the workspace"));
    return output;
}

} // namespace wm::cli
