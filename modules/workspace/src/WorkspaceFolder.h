// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>

namespace wm::workspace {

/// Where a workspace lies: whole, as the paths of layers are, even where the program was given a name in its current
/// folder. Errors: IoFailed when that folder is gone.
[[nodiscard]] Result<std::filesystem::path> folderOf(const std::filesystem::path& workspaceFile);

} // namespace wm::workspace
