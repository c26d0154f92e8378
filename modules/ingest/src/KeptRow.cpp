// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptRow.h"

namespace wm::ingest {

KeptRow::KeptRow(const FilledRow& row)
    : m_number(row.number)
{
    m_cells.reserve(row.cells.size());
    for (const FilledCell& each : row.cells)
        m_cells.push_back({each.cell.kind, std::string(each.cell.text), each.cell.number, each.cell.isHidden,
                           each.isFilled, each.isOverRows, each.isOverColumns});
}

FilledCell KeptRow::at(std::size_t column) const
{
    if (column >= m_cells.size())
        return {};
    const KeptCell& cell = m_cells[column];
    return {{cell.kind, cell.text, cell.number, cell.isHidden}, cell.isFilled, cell.isOverRows, cell.isOverColumns};
}

FilledRow KeptRow::view(std::vector<FilledCell>& place) const
{
    place.clear();
    for (std::size_t column = 0; column < size(); ++column)
        place.push_back(at(column));
    return {m_number, place};
}

} // namespace wm::ingest
