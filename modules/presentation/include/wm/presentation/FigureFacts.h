// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm::presentation {

/// What is printed or noted about a figure or table beside it, in the user's language and without labels; empty: there
/// is nothing to say.
struct FigureFacts {
    std::string title; ///< whole: says what of where, without the figure
    std::string unit;
    std::string source;
    std::string method;
    std::vector<std::string> remarks; ///< whole sentences: what is not shown, what is special

    bool operator==(const FigureFacts&) const = default;
};

} // namespace wm::presentation
