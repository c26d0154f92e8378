// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberCell.h"

#include "wm/base/Number.h"

namespace wm::ingest {

void setNumberCell(RowBuffer& row, std::size_t column, const CellNumber& number, const NumberLook& look,
                   std::string_view written)
{
    if (look.format != NumberFormatKind::Number && look.format != NumberFormatKind::Percent) {
        if (const std::optional<std::string> date = dateText(number.value, look.format, look.dates))
            return row.set(column, CellKind::Date, *date);
    }
    const CellKind kind = look.format == NumberFormatKind::Percent ? CellKind::Percent : CellKind::Number;
    if (number.isShortestText)
        return row.set(column, kind, written, number.value);
    row.set(column, kind, plainNumberText(number.value), number.value);
}

} // namespace wm::ingest
