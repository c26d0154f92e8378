// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>
#include <string_view>

namespace wm {

/// That a file cannot be written, and why: its folder is not there, or its disk is full; else what `otherwise` says.
/// IoFailed, with the file in the message. To be asked while what was written is still there, or there is room again.
[[nodiscard]] Error writeError(const std::filesystem::path& file, std::string_view otherwise = {});

} // namespace wm
