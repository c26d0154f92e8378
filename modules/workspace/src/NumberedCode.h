// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace wm::workspace {

/// The wish, or the wish with the first number behind it that is not taken: "import-2026-11-24-2".
[[nodiscard]] inline std::string numberedCode(const std::string& wish,
                                              const std::function<bool(const std::string&)>& isTaken)
{
    std::string code = wish;
    for (int number = 2; isTaken(code); ++number)
        code = wish + "-" + std::to_string(number);
    return code;
}

} // namespace wm::workspace
