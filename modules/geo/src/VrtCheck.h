// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>
#include <string>

namespace wm::geo {

/// The text of a VRT, made safe to open: only elements and attributes that are known to be harmless, every source an
/// existing file in the folder of the VRT or below it, named by its full path, and itself no VRT.
/// Errors: NotFound, IoFailed for the file; ParseFailed naming the element, attribute or source that is refused.
[[nodiscard]] Result<std::string> checkedVrt(const std::filesystem::path& path, bool isRaster);

} // namespace wm::geo
