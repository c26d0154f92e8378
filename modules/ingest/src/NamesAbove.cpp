// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamesAbove.h"

#include "LabelText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace wm::ingest {

namespace {

constexpr std::string_view kEnd = "\x1f";

/// Looks closely only at what may begin with a blank of another kind: this is asked of every row of millions.
bool isBlank(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return true;
    constexpr std::string_view kLeads = "\xC2\xE2\xE3";
    return kLeads.find(text[first]) != std::string_view::npos && foldedName(text).empty();
}

bool isTotal(std::string_view text)
{
    constexpr std::array<std::string_view, 3> kParts{"小计", "subtotal", "sum"};
    const std::string name = rowLabel(text);
    return isWholeRegion(name) || std::ranges::find(kParts, name) != kParts.end();
}

std::string_view nameAt(const FilledRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < row.cells.size() ? row.cells[at].cell.text : std::string_view();
}

} // namespace

void NamesAbove::start(const TableColumns& columns)
{
    m_columns = columns;
    m_names.clear();
    if (columns.regions.size() <= 1) {
        m_names = columns.regions;
        for (const int column : {columns.indicator, columns.period}) {
            if (column >= 0)
                m_names.push_back(column);
        }
        std::ranges::sort(m_names);
    }
    m_above.resize(m_names.size());
    interrupt();
}

void NamesAbove::interrupt()
{
    for (std::string& name : m_above)
        name.clear();
    m_unit.clear();
    m_kind.clear();
    m_seen = {};
    m_filled = 0;
    m_isUnitFilled = false;
}

bool NamesAbove::hasValues(const FilledRow& row) const
{
    return std::ranges::any_of(m_columns.values, [&](const ValueColumn& column) {
        return nameAt(row, column.column).find_first_not_of(' ') != std::string_view::npos;
    });
}

/// Of a level and a share of the same there are two rows.
std::size_t NamesAbove::keyAbove() const
{
    std::string key;
    for (const std::string& name : m_above)
        key.append(name).append(kEnd);
    return std::hash<std::string>()(key.append(m_kind));
}

std::size_t NamesAbove::keyOf(const FilledRow& row) const
{
    std::string key;
    for (const int name : m_names)
        key.append(textIn(row, name)).append(kEnd);
    return std::hash<std::string>()(key.append(textIn(row, m_columns.valueKind)));
}

bool NamesAbove::mayBeFilled(const FilledRow& row)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (i < m_filled && m_above[i].empty())
            return false;
        if (isTotal(m_above[i]) || isTotal(nameAt(row, m_names[i])))
            return false;
    }
    if (m_seen.empty())
        m_seen.insert(keyAbove());
    return m_seen.insert(keyOf(row)).second;
}

void NamesAbove::keep(const FilledRow& row)
{
    for (std::size_t i = m_filled; i < m_names.size(); ++i) {
        const std::string_view own = nameAt(row, m_names[i]);
        m_above[i] = isBlank(own) ? std::string_view() : own;
    }
    m_unit = textIn(row, m_columns.unit);
    m_kind = textIn(row, m_columns.valueKind);
}

void NamesAbove::take(const FilledRow& row)
{
    m_filled = 0;
    m_isUnitFilled = false;
    if (m_names.empty())
        return;
    const bool isNext = row.number == m_row + 1;
    m_row = row.number;
    const bool isRowOfValues = hasValues(row);
    if (!isNext || !isRowOfValues)
        interrupt();
    if (!isRowOfValues)
        return;
    const auto firstOwn = std::ranges::find_if(m_names, [&](int column) { return !isBlank(nameAt(row, column)); });
    m_filled = static_cast<std::size_t>(firstOwn - m_names.begin());
    // The unit is said of the indicator; where there is no column of indicators, of all.
    m_isUnitFilled = m_filled > 0 && std::find(firstOwn, m_names.end(), m_columns.indicator) == m_names.end();
    if (firstOwn == m_names.end() || (m_filled > 0 && !mayBeFilled(row)))
        return interrupt();
    if (m_filled == 0 && !m_seen.empty())
        m_seen = {};
    m_cellsFilled += static_cast<std::int64_t>(m_filled);
    keep(row);
}

std::string_view NamesAbove::textIn(const FilledRow& row, int column) const
{
    for (std::size_t i = 0; i < m_filled; ++i) {
        if (m_names[i] == column)
            return m_above[i];
    }
    const std::string_view own = nameAt(row, column);
    if (column < 0 || !m_isUnitFilled || !isBlank(own))
        return own;
    return column == m_columns.unit ? m_unit : column == m_columns.valueKind ? m_kind : own;
}

} // namespace wm::ingest
