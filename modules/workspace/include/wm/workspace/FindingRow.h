// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/DataTables.h"
#include "wm/workspace/Quality.h"

#include <string>

/// From what a check found to the row of the tables of a workspace in which it is put right.
namespace wm::workspace {

/// A cell of a table that is edited: of a record by its code, of a value by its place.
struct RowPlace {
    DataKind kind = DataKind::Targets;
    std::string code;              ///< of a record
    domain::IndicatorId indicator; ///< of a value, as the following; of a target that is to be added, too
    domain::RegionCode region;
    std::string period;
    std::string valueKind; ///< vocabulary "value_kind"
    bool isThere = true;   ///< else the row is missing: it has to be added
    std::string field;     ///< in dataFields(); what is wrong there

    bool operator==(const RowPlace&) const = default;
};

/// Of several rows the first, or the worst value. A target that lacks values leads to itself; a gap to its first
/// missing year and values too old for a target to the year that it wants, which have no row. A series without target
/// leads to one that is to be added. What is gone since the check leads to a place where nothing is.
[[nodiscard]] RowPlace rowOf(const Snapshot& snapshot, const Finding& finding);

} // namespace wm::workspace
