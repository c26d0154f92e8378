// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldCount.h"

namespace wm::ingest {

std::optional<std::size_t> FieldCount::surplus(const FilledRow& row) const
{
    if (!m_isText || m_width == 0 || row.cells.size() <= m_width)
        return std::nullopt;
    std::size_t count = row.cells.size();
    while (count > m_width && row.cells[count - 1].cell.text.find_first_not_of(' ') == std::string_view::npos)
        --count;
    return count > m_width ? std::optional(count) : std::nullopt;
}

} // namespace wm::ingest
