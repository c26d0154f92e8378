// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace wm::ingest {

struct FoundPeriod {
    domain::Period period;
    std::size_t begin = 0, end = 0; ///< in the text, with its words ("年末") and notes ("①", "(初步)")
};

/// The first period that a folded text names. A year without 年 counts only where it is the whole text or stands in
/// brackets alone. Years that say of which prices or what base ("2015年不变价", "比2015年", "2015年=100") are none.
[[nodiscard]] std::optional<FoundPeriod> findPeriod(std::string_view folded);

/// "2013.12", "2013.3.5", "2013/3/5", "201312" and "20131231", which are periods only where a period must stand:
/// elsewhere they are numbers. "2013.1" is none: a spreadsheet shows 2013.10 so.
[[nodiscard]] std::optional<domain::Period> shortPeriod(std::string_view folded);

/// Whether it is one day: such are the dates of papers.
[[nodiscard]] bool isDay(const domain::Period& period);

} // namespace wm::ingest
