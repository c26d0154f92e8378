// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::geo {

/// With A to Z made small, as SQLite and GDAL compare names and as people write the endings of files.
[[nodiscard]] inline std::string folded(std::string_view name)
{
    std::string text(name);
    for (char& character : text) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return text;
}

} // namespace wm::geo
