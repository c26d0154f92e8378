// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsTables.h"

#include <algorithm>
#include <charconv>

namespace wm::ingest {

namespace {

/// Beyond every sheet, and small enough that no sum of what a file can hold overflows.
constexpr std::int64_t kLargestCount = std::int64_t{1} << 31U;

bool isCell(std::string_view name)
{
    return name == "table-cell" || name == "covered-table-cell";
}

} // namespace

std::int64_t OdsTables::countIn(const XmlAttributes& attributes, std::string_view name)
{
    const std::optional<std::string_view> text = attributes.find(name);
    if (!text)
        return 1;
    std::int64_t count = 0;
    const auto [end, code] = std::from_chars(text->data(), text->data() + text->size(), count);
    const bool isTooLarge = code == std::errc::result_out_of_range && !text->starts_with('-');
    if (end != text->data() + text->size() || (code != std::errc{} && !isTooLarge) || (!isTooLarge && count < 1)) {
        stop({ErrorCode::ParseFailed, "row " + std::to_string(m_row + 1) + ": found \"" + std::string(*text) +
                                          "\" as " + std::string(name) + ", expected a number from 1 on"});
        return 1;
    }
    return isTooLarge ? kLargestCount : std::min(count, kLargestCount);
}

void OdsTables::onStart(std::string_view name, const XmlAttributes& attributes)
{
    ++m_depth;
    if (m_skippedDepth != 0)
        return;
    if (m_tableDepth != 0)
        return onStartInTable(name, attributes);
    // Copies of tables of other files, and of cells as they were.
    if (name == "dde-links" || name == "tracked-changes")
        return skip();
    if (name != "table")
        return onOutside(name, attributes);
    m_tableDepth = m_depth;
    m_rowDepth = 0;
    m_row = 0;
    onTable(attributes);
}

void OdsTables::onStartInTable(std::string_view name, const XmlAttributes& attributes)
{
    const bool isRow = name == "table-row";
    const bool isNested = name == "table" || (isRow && m_rowDepth != 0); // within a cell or a shape
    if (isNested || (isCell(name) && m_rowDepth == 0))
        return skip();
    if (m_cellDepth != 0)
        return onContent(name, attributes, m_depth - m_cellDepth);
    if (isRow) {
        m_rowDepth = m_depth;
        m_rowCount = countIn(attributes, "number-rows-repeated");
        m_column = 0;
        return onRow(attributes);
    }
    if (!isCell(name))
        return onContent(name, attributes, 0);
    m_cellDepth = m_depth;
    m_columnCount = countIn(attributes, "number-columns-repeated");
    onCell(attributes);
}

void OdsTables::onEnd(std::string_view name)
{
    const int depth = m_depth--;
    if (m_skippedDepth != 0) {
        m_skippedDepth = m_skippedDepth == depth ? 0 : m_skippedDepth;
        m_tableDepth = m_tableDepth == depth ? 0 : m_tableDepth;
    } else if (m_cellDepth == depth) {
        onCellEnd();
        m_column += m_columnCount;
        m_cellDepth = 0;
    } else if (m_cellDepth != 0) {
        onContentEnd(name, depth - m_cellDepth);
    } else if (m_tableDepth == depth) {
        onTableEnd();
        m_tableDepth = 0;
    } else if (m_rowDepth != 0 && m_rowDepth == depth) {
        onRowEnd();
        m_row += m_rowCount;
        m_rowDepth = 0;
    }
}

void OdsTables::onText(std::string_view text)
{
    if (m_skippedDepth == 0 && m_cellDepth != 0)
        onContentText(text);
}

} // namespace wm::ingest
