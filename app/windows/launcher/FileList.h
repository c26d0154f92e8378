// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm::launcher {

/// A file that the program came with and that is not as it came.
struct BrokenFile {
    std::wstring name; ///< relative to the program's folder
    bool isMissing = false;
};

/// Compares the folder with the list `share\waymark\files.txt` that the package was made with (a line a file: size,
/// tab, name in UTF-8). The list itself is the one broken file where it cannot be read. Sizes only: contents would take
/// longer to read than the program to start.
[[nodiscard]] std::vector<BrokenFile> findBrokenFiles(const std::wstring& folder);

} // namespace wm::launcher
