// SPDX-License-Identifier: GPL-3.0-or-later
#include "SharedValues.h"

#include <utility>

namespace wm::ingest {

namespace {

const FilledCell* filledAt(const FilledRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const bool isSaid = column >= 0 && at < row.cells.size() && !row.cells[at].cell.text.empty();
    return isSaid ? &row.cells[at] : nullptr;
}

} // namespace

void SharedValues::start(const TableHead& head, std::vector<int> names, const std::set<int>& values)
{
    m_names = std::move(names);
    m_headings.clear();
    for (const TableColumn& column : head.columns) {
        if (values.contains(column.column))
            m_headings.emplace(column.column, column.headings);
    }
}

SharedValues::Share SharedValues::of(const FilledRow& row, int column) const
{
    const FilledCell* const value = filledAt(row, column);
    if (!value)
        return Share::Own;
    const Share ofRows = value->isOverRows ? this->ofRows(row, *value) : Share::Own;
    return ofRows == Share::Own && value->isOverColumns ? ofColumns(row, column) : ofRows;
}

SharedValues::Share SharedValues::ofRows(const FilledRow& row, const FilledCell& value) const
{
    bool isNamed = false, isSameRow = true;
    for (const int column : m_names) {
        const FilledCell* const name = filledAt(row, column);
        if (!name)
            continue;
        if (!name->isOverRows)
            return Share::OfSeveral;
        isNamed = true;
        isSameRow = isSameRow && name->isFilled;
    }
    if (!isNamed)
        return Share::OfSeveral;
    return isSameRow && value.isFilled ? Share::Again : Share::Own;
}

SharedValues::Share SharedValues::ofColumns(const FilledRow& row, int column) const
{
    const auto own = m_headings.find(column);
    Share share = Share::Own;
    for (const int beside : {column - 1, column + 1}) {
        const FilledCell* const other = filledAt(row, beside);
        const auto heading = m_headings.find(beside);
        // What is filled is of the area to its left; the first of another area is not.
        const FilledCell* const right = beside > column ? other : filledAt(row, column);
        if (!other || !other->isOverColumns || !right->isFilled || heading == m_headings.end())
            continue;
        if (own == m_headings.end() || heading->second != own->second)
            return Share::OfSeveral;
        share = beside < column ? Share::Again : share;
    }
    return share;
}

} // namespace wm::ingest
