// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// A number as the text of its cell shows it.
struct ShownNumber {
    double number = 0.0;     ///< the stored one, divided by the power of ten by which the text has less of it
    std::string wordsBehind; ///< 万元 of "12.3万元"
};

/// Of a number that a format shows as `shown`. Absent: the digits of the text are not the rounded number, nor that
/// divided by a power of ten. Of a text that shows nothing of it ("0.0万元" of 300) the number is 0.
[[nodiscard]] std::optional<ShownNumber> readShownNumber(double stored, std::string_view shown);

} // namespace wm::ingest
