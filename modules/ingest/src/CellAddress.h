// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// Row and column from 1, within what a sheet can have.
struct CellAddress {
    int row = 1;
    int column = 1;
};

/// Of "B4" and "$B$4"; empty for anything else and for what lies beyond a sheet.
[[nodiscard]] std::optional<CellAddress> parseCellAddress(std::string_view text);
/// "B4"
[[nodiscard]] std::string cellAddressText(const CellAddress& address);
/// Of "A1:B4", the corners in any order; empty for anything else.
[[nodiscard]] std::optional<MergedCells> parseCellArea(std::string_view text);

} // namespace wm::ingest
