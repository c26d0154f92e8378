// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::ingest {

/// A Chinese name of a region without the word for its rank and the peoples of an autonomous one: "赣州" of 赣州市,
/// "恭城" of 恭城瑶族自治县, "广西" of 广西壮族自治区. Names that would leave one character stay whole: 赣县.
[[nodiscard]] std::string shortRegionName(std::string_view name);

/// The six digits of a code of GB/T 2260, of 6, or of 9 or 12 digits with zeros behind; empty for anything else.
[[nodiscard]] std::string_view regionDigits(std::string_view text);

} // namespace wm::ingest
