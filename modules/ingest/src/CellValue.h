// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Comparator.h"
#include "wm/domain/UnitTable.h"
#include "wm/ingest/SheetFile.h"

#include <optional>
#include <string_view>

namespace wm::ingest {

/// A number as a cell has it, with what the cell itself says of it.
struct CellValue {
    double number = 0.0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    std::optional<domain::Unit> unit; ///< "35亿元", "12.5%", or a cell that is shown as a percentage
};

/// Absent: no number. Numbers may have signs of notes behind ("123.4①", "123.4¹⁾") and words of a bound or an estimate
/// around them
/// ("约35", "≥12", "50以上").
[[nodiscard]] std::optional<CellValue> readCellValue(const Cell& cell, const domain::UnitTable& units);

} // namespace wm::ingest
