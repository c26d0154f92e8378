// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellNumber.h"
#include "DateText.h"
#include "NumberFormat.h"
#include "RowBuffer.h"

#include <string_view>

namespace wm::ingest {

/// How a workbook shows the number of a cell.
struct NumberLook {
    const NumberFormat* format = nullptr; ///< absent: as it is
    DateSystem dates = DateSystem::From1900;
};

/// Sets a cell to a number, a percentage, a date, or the text of a number and what the format writes beside it: words
/// behind it, the sign of a foreign currency in front of it. One that no date is shown for stays a number. What the
/// format shows divided is divided, but not rounded. `written` is what the number was read from, used where it is the
/// shortest text.
void setNumberCell(RowBuffer& row, std::size_t column, const CellNumber& number, const NumberLook& look,
                   std::string_view written = {});

/// The same of a number that is stored as such, rounded to the 15 digits that spreadsheets show.
void setNumberCell(RowBuffer& row, std::size_t column, double number, const NumberLook& look);

} // namespace wm::ingest
