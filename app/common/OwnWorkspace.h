// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace wm::app {

/// The user's own workspace, which the window makes from the catalogue at its first start and the command line reads
/// when no other is named. The file may not be there yet; its folder is. Needs an application object.
[[nodiscard]] std::filesystem::path ownWorkspaceFile();

} // namespace wm::app
