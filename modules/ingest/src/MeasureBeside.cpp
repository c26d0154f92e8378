// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureBeside.h"

#include "HeadingRoles.h"
#include "MeasureWords.h"
#include "RowCells.h"
#include "Stance.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

bool isOfWork(std::string_view heading)
{
    constexpr std::array<std::string_view, 8> kWords{"考核", "评价", "方式", "方法", "属性", "性质", "部门", "来源"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return heading.find(word) != heading.npos; });
}

std::string measureAlone(std::string_view text)
{
    // As kinds of targets are called, too.
    constexpr std::array<std::string_view, 2> kKinds{"预期", "计划"};
    const std::string folded = foldedName(text);
    if (!isMeasureAlone(folded) || std::ranges::find(kKinds, folded) != kKinds.end())
        return {};
    const std::string measure = measureIn(folded);
    return measure.empty() && saysReachedAlone(folded) ? std::string(kMeasureOfReached) : measure;
}

} // namespace

void MeasureBeside::start(const TableHead& head, const std::set<int>& read)
{
    m_columns.clear();
    for (const TableColumn& column : head.columns) {
        if (column.headings.empty() || read.contains(column.column))
            continue;
        const std::string heading = foldedName(column.headings.back());
        const auto role = roleSaid(heading);
        if (role != domain::ColumnRole::Ignored && role != domain::ColumnRole::Note && !isOfWork(heading))
            m_columns.push_back(column.column);
    }
}

std::string MeasureBeside::in(const FilledRow& row)
{
    for (const int column : m_columns) {
        const Cell cell = cellAt(row, column);
        if (cell.kind != CellKind::Text)
            continue;
        const std::string& measure = m_measures.of(cell.text, [&] { return measureAlone(cell.text); });
        if (!measure.empty())
            return measure;
    }
    return {};
}

} // namespace wm::ingest
