// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Path.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace wm::testing {

/// A file or folder of the shared folder, which not every machine has and WM_SHARED_DIR says the place of.
[[nodiscard]] inline std::filesystem::path sharedFile(const std::string& name)
{
    const char* const given = std::getenv("WM_SHARED_DIR");
    const std::filesystem::path shared =
        given ? pathFromUtf8(given) : std::filesystem::path(WM_SOURCE_DIR) / ".." / "shared";
    return shared / pathFromUtf8(name);
}

} // namespace wm::testing
