// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"
#include "wm/presentation/Words.h"

#include <optional>
#include <string>

namespace wm::presentation {

/// A number for people: no exponent, at most six significant digits but every digit before the point, trailing zeros
/// dropped, thousands apart from 10,000 on ("10,000", "6.46", "1.35602").
[[nodiscard]] std::string numberText(double value);

/// A number or condition with its unit as written in that language: "14.6%", "≥ 7529 亿美元", "6 beds per 1,000
/// people".
[[nodiscard]] std::string withUnit(std::string number, const domain::LocalText& unit, domain::Language language);

/// A target's condition in signs: "≥ 16", "12–15", "≈ 12". An upper value makes a range.
[[nodiscard]] std::string conditionText(domain::Comparator comparator, double value, std::optional<double> upperValue);

/// A share as percentage, rounded to whole percent: 0.634 gives "63%".
[[nodiscard]] std::string percentText(double share);

} // namespace wm::presentation
