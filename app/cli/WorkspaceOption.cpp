// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceOption.h"

#include "Catalogue.h"
#include "Console.h"
#include "common/ProgramFolders.h"

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

/// A command line loads one workspace; whoever writes a figure of it asks whether all of it could be read.
workspace::SnapshotPtr& loadedSnapshot()
{
    static workspace::SnapshotPtr snapshot;
    return snapshot;
}

/// The one that the window opens too; made from the catalogue when it is not there yet.
Outcome<std::filesystem::path> ownWorkspace()
{
    const app::ProgramFolders folders = app::findFolders();
    std::filesystem::path file = app::ownWorkspaceFile(folders);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return file;
    WM_CHECK(orFailure(app::makeDataFolder(folders)));
    WM_TRY(const std::filesystem::path catalogue, shippedCatalogue());
    WM_TRY([[maybe_unused]] const auto report, buildFrom(catalogue, file, false));
    say(QCoreApplication::translate("Cli", "A workspace was made from the catalogue: %1")
            .arg(QString::fromStdString(utf8FromPath(file))));
    return file;
}

} // namespace

void declareWorkspaceOption(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("workspace"),
         QCoreApplication::translate("Cli", "The workspace to read. Default: the one in the environment variable "
                                            "%1, else your own, made from the catalogue.")
             .arg(QLatin1String(kVariable)),
         QStringLiteral("FILE.gpkg")});
}

Outcome<workspace::SnapshotPtr> loadWorkspace(const QCommandLineParser& parser,
                                              const workspace::AssessmentOptions& options)
{
    std::filesystem::path file = pathFromUtf8(workspaceName(parser).toStdString());
    if (file.empty()) {
        WM_TRY(file, ownWorkspace());
    }
    WM_TRY(const auto opened, orFailure(workspace::Workspace::open(file)));
    WM_TRY(loadedSnapshot(), orFailure(opened.loadSnapshot(TaskContext{}, options)));
    return loadedSnapshot();
}

Outcome<void> checkReading()
{
    const auto failure = loadedSnapshot() ? loadedSnapshot()->observations().failure() : std::nullopt;
    if (failure)
        return tl::make_unexpected(failureOf(*failure));
    return {};
}

Outcome<std::filesystem::path> outputPath(const QCommandLineParser& parser, const char* option,
                                          const std::filesystem::path& input)
{
    const std::filesystem::path output = pathFromUtf8(parser.value(QLatin1String(option)).toStdString());
    const std::filesystem::path workspace = pathFromUtf8(workspaceName(parser).toStdString());
    const auto isSameAs = [&output](const std::filesystem::path& file) {
        std::error_code ignored;
        return std::filesystem::equivalent(output, file, ignored);
    };
    if (output.empty())
        return output;
    if (isSameAs(workspace) || workspace::isWorkspaceFile(output))
        return failUsage(
            QCoreApplication::translate("Cli", "--%1 would overwrite a workspace").arg(QLatin1String(option)));
    if (isSameAs(input))
        return failUsage(QCoreApplication::translate("Cli", "--%1 would overwrite the file that is read")
                             .arg(QLatin1String(option)));
    return output;
}

} // namespace wm::cli
