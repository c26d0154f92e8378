// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/workspace/Workspace.h"

#include <filesystem>

namespace wm::cli {

/// The folder of the catalogue that came with the program. Errors: Failed when there is none.
[[nodiscard]] Outcome<std::filesystem::path> shippedCatalogue();

/// Makes a workspace and tells on stderr how far it is once that takes more than a second.
/// Errors: BadData when the catalogue has issues, Failed.
[[nodiscard]] Outcome<workspace::BuildReport> buildFrom(const std::filesystem::path& catalogueFolder,
                                                        const std::filesystem::path& file, bool replace);

} // namespace wm::cli
