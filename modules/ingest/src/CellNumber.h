// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace wm::ingest {

/// A number as a workbook stores it, rounded to the 15 digits that spreadsheets calculate with and show.
struct CellNumber {
    double value = 0.0;
    bool isShortestText = false; ///< the text it was read from is the shortest that reads back as it
};

/// Empty for what is no finite decimal number.
[[nodiscard]] std::optional<CellNumber> readCellNumber(std::string_view text);

} // namespace wm::ingest
