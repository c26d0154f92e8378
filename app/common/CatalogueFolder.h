// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace wm::app {

/// Where the catalogue that comes with the program lies: `share/waymark/catalogue` in the program's folder (Windows) or
/// beside it, else the source tree that the program was built from. Empty when none is there.
[[nodiscard]] std::optional<std::filesystem::path> findCatalogueFolder(const std::filesystem::path& programFolder);

} // namespace wm::app
