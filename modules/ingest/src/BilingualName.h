// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Yearbooks have their names in Chinese and English beside or below each other.
namespace wm::ingest {

/// A folded name parted into what is Chinese and what is English: "全市total" into "全市" and "total". Both are empty
/// for a name in one language, and for one whose letters stand within it ("gdp增速", "a区").
struct BilingualName {
    std::string chinese, english;
};
[[nodiscard]] BilingualName bilingualName(std::string_view folded);

/// Letters, digits and signs of ASCII only.
[[nodiscard]] bool isEnglish(std::string_view folded);

} // namespace wm::ingest
