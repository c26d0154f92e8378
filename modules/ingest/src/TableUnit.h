// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/UnitTable.h"
#include "wm/ingest/TableRows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// The units that the lines above a table state for all of it.
struct TableUnit {
    std::vector<domain::Unit> units; ///< several in a line like "单位：亿元、%"
    std::string unknown;             ///< what a line says, where it is no unit

    /// A table that goes on keeps its unit, unless it says another one.
    void start(const TableHead& head, const domain::UnitTable& units);
    /// The one of those stated that measures what `own` does; of one alone that. Null: none, or several.
    [[nodiscard]] const domain::Unit* find(const domain::Unit* own) const;
};

/// The unit in brackets at the end of a text, or that the whole text is: "地区生产总值（万元）", "（万元）".
[[nodiscard]] std::optional<domain::Unit> unitAtEnd(std::string_view text, const domain::UnitTable& units);

} // namespace wm::ingest
