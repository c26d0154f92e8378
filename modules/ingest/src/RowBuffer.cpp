// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowBuffer.h"

#include "SheetLimits.h"

#include <algorithm>

namespace wm::ingest {

void RowBuffer::begin(int number, bool isHidden)
{
    for (const std::size_t column : m_used)
        m_cells[column] = {};
    m_used.clear();
    m_ownTexts.clear();
    m_text.clear();
    m_width = 0;
    m_number = number;
    m_isHidden = isHidden;
}

void RowBuffer::hideColumns(std::size_t first, std::size_t last)
{
    const std::size_t end = std::min<std::size_t>(last + 1, kMostColumns);
    if (m_hiddenColumns.size() < end)
        m_hiddenColumns.resize(end);
    for (std::size_t column = first; column < end; ++column)
        m_hiddenColumns[column] = true;
}

void RowBuffer::set(std::size_t column, CellKind kind, std::string_view text, double number, std::size_t count)
{
    if (text.empty() || isTaken(column))
        return;
    m_ownTexts.push_back({column, count, m_text.size()});
    m_text += text;
    for (std::size_t i = 0; i < count; ++i)
        setLasting(column + i, kind, text, number);
}

void RowBuffer::setLasting(std::size_t column, CellKind kind, std::string_view text, double number)
{
    if (text.empty() || isTaken(column))
        return;
    m_width = std::max(m_width, column + 1);
    if (m_cells.size() < m_width)
        m_cells.resize(m_width);
    m_cells[column] = {kind, text, number, isHidden(column)};
    m_used.push_back(column);
}

SheetRow RowBuffer::row()
{
    for (const OwnText& own : m_ownTexts) {
        const std::string_view text = std::string_view(m_text).substr(own.offset, m_cells[own.column].text.size());
        for (std::size_t i = 0; i < own.count; ++i)
            m_cells[own.column + i].text = text;
    }
    return {m_number, std::span<const Cell>(m_cells).first(m_width)};
}

} // namespace wm::ingest
