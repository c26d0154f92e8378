// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/UnitTable.h"
#include "wm/ingest/SheetFile.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// What a cell says of a target's value, in the indicator's unit.
struct TargetNumber {
    enum class Kind {
        Blank,
        Number,
        Words,    ///< words without any digit
        Growth,   ///< by how much it is to change, of an indicator that measures something else
        Unread,   ///< digits that are no number
        OtherUnit ///< `unit` does not convert into the indicator's
    };
    Kind kind = Kind::Blank;
    double value = 0.0;
    std::optional<double> upper; ///< of a range: "12-15"
    domain::Comparator comparator = domain::Comparator::Unstated;
    std::string unit;     ///< of OtherUnit
    bool hasUnit = false; ///< of Number: a unit was said, by whatever
};

/// `stated`: the unit that the row, the heading or the table say; the cell's own counts before it. Absent: none is
/// said. `name`: what the row calls the indicator, which may say per what it is counted.
[[nodiscard]] TargetNumber readTargetNumber(const Cell& cell, const domain::Indicator& indicator, std::string_view name,
                                            const std::optional<domain::Unit>& stated, const domain::UnitTable& units);

} // namespace wm::ingest
