// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/domain/Comparator.h"

#include <string>
#include <vector>

namespace wm::ingest {

/// The headings of a column of targets, parted: "城镇化率（%） / 2025年目标".
struct TargetHeading {
    std::vector<std::string> indicator; ///< the names that it may be called by; empty: the rows say it
    ColumnHeading rest;                 ///< with the names that say how it is aimed at, the year and the unit
    bool isReached = false;             ///< one says that it has been reached: "城镇化率 / 完成值"
    /// What one says the values to be a bound of: "目标值下限", "城镇化率≥".
    domain::Comparator bound = domain::Comparator::Unstated;
};

[[nodiscard]] TargetHeading targetHeading(const ColumnHeading& heading);

} // namespace wm::ingest
