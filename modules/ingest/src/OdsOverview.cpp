// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsOverview.h"

#include "SheetLimits.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// Elements of the namespace draw that stand in sheets.
constexpr std::array<std::string_view, 16> kDrawings{
    "frame", "rect",  "line",         "circle",  "ellipse", "polyline",  "polygon",         "path",
    "g",     "scene", "custom-shape", "control", "caption", "connector", "regular-polygon", "measure"};

} // namespace

void OdsOverviewHandler::onOutside(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "style")
        m_style = attributes.text("name");
    else if (name == "table-properties" && attributes.text("display") == "false")
        m_hiddenStyles.insert(m_style);
    else if (name == "spreadsheet")
        m_isSpreadsheet = true;
}

void OdsOverviewHandler::onTable(const XmlAttributes& attributes)
{
    m_isCopy = false;
    OdsSheet sheet;
    sheet.info.name = attributes.text("name");
    sheet.info.isHidden = m_hiddenStyles.contains(attributes.text("style-name"));
    sheet.table = m_tables++;
    m_sheets.push_back(std::move(sheet));
}

void OdsOverviewHandler::onCell(const XmlAttributes& attributes)
{
    const std::int64_t rowSpan = countIn(attributes, "number-rows-spanned");
    const std::int64_t columnSpan = countIn(attributes, "number-columns-spanned");
    if ((rowSpan == 1 && columnSpan == 1) || column() >= kMostColumns)
        return;
    // Rows that are alike are written once, also with cells that are merged to the right.
    const std::int64_t rows = rowSpan == 1 ? std::min<std::int64_t>(row() + rowCount(), kMostRows) : row() + 1;
    for (std::int64_t each = row(); each < rows && !isFinished(); ++each)
        addMerge(each, rowSpan, columnSpan);
}

void OdsOverviewHandler::addMerge(std::int64_t row, std::int64_t rowSpan, std::int64_t columnSpan)
{
    if (row >= kMostRows)
        return;
    std::vector<MergedCells>& merges = m_sheets.back().merges;
    if (merges.size() == kMostMergedCells)
        return stop({ErrorCode::ParseFailed, "sheet \"" + m_sheets.back().info.name + "\": found more than " +
                                                 std::to_string(kMostMergedCells) + " merged areas"});
    merges.push_back({static_cast<int>(row) + 1, static_cast<int>(column()) + 1,
                      static_cast<int>(std::min<std::int64_t>(row + rowSpan, kMostRows)),
                      static_cast<int>(std::min<std::int64_t>(column() + columnSpan, kMostColumns))});
}

void OdsOverviewHandler::onContent(std::string_view name, const XmlAttributes& /*attributes*/, int depth)
{
    if (name == "table-source" && depth == 0)
        m_isCopy = true;
    else if (std::ranges::find(kDrawings, name) != kDrawings.end())
        m_sheets.back().info.hasDrawing = true;
}

void OdsOverviewHandler::onTableEnd()
{
    if (m_isCopy)
        m_sheets.pop_back();
}

} // namespace wm::ingest
