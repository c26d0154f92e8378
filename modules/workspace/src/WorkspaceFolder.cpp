// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFolder.h"

#include "wm/base/Path.h"
#include "wm/workspace/MapLayers.h"

namespace wm::workspace {

Result<std::filesystem::path> folderOf(const std::filesystem::path& workspaceFile)
{
    // mingw-w64 takes "//server/share" for a folder of the current drive, and loses one of its slashes.
    if (utf8FromPath(workspaceFile).starts_with("//"))
        return workspaceFile.parent_path();
    std::error_code failure;
    const std::filesystem::path whole = std::filesystem::absolute(workspaceFile, failure);
    if (failure)
        return fail(ErrorCode::IoFailed, utf8FromPath(workspaceFile) + ": " + failure.message());
    return whole.lexically_normal().parent_path();
}

bool isBesideWorkspace(const domain::MapLayer& layer, const std::filesystem::path& workspaceFile)
{
    const Result<std::filesystem::path> folder = folderOf(workspaceFile);
    return folder && !wayInto(*folder, layer.file).empty();
}

} // namespace wm::workspace
