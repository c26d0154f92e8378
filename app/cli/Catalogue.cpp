// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"

#include "Console.h"
#include "common/CatalogueFolder.h"

#include "wm/base/Path.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace wm::cli {

namespace {

/// Says each tenth of the work once, but nothing about work that is done at once.
std::function<void(int, int)> progressOnStderr()
{
    using Clock = std::chrono::steady_clock;
    return [lastTenth = 0, start = Clock::now()](int done, int total) mutable {
        if (Clock::now() - start < std::chrono::seconds(1))
            return;
        const int tenth = total > 0 ? done * 10 / total : 0;
        if (tenth > lastTenth)
            say(QStringLiteral("%1 %").arg(tenth * 10));
        lastTenth = std::max(lastTenth, tenth);
    };
}

} // namespace

Outcome<std::filesystem::path> shippedCatalogue()
{
    const auto programFolder = pathFromUtf8(QCoreApplication::applicationDirPath().toStdString());
    if (auto folder = app::findCatalogueFolder(programFolder))
        return *std::move(folder);
    return failNothing(
        QCoreApplication::translate("Cli", "The program came without a catalogue; name one with --catalogue DIR."));
}

Outcome<workspace::BuildReport> buildFrom(const std::filesystem::path& catalogueFolder,
                                          const std::filesystem::path& file, bool replace)
{
    const TaskContext context{.stop = {}, .progress = progressOnStderr()};
    WM_TRY(workspace::BuildReport report,
           orFailure(workspace::buildWorkspace(catalogueFolder, file, replace, context)));
    if (!report.issues.empty())
        return failIssues(report.issues);
    return report;
}

} // namespace wm::cli
