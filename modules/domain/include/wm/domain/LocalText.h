// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wm::domain {

enum class Language { Chinese, English };

/// A name in the two languages of the product, UTF-8. Official Chinese names always exist; English ones may not.
struct LocalText {
    std::string zh;
    std::string en;

    /// The name in that language, or the Chinese one where there is no English.
    [[nodiscard]] const std::string& in(Language language) const
    {
        return language == Language::English && !en.empty() ? en : zh;
    }
    bool operator==(const LocalText&) const = default;
};

} // namespace wm::domain
