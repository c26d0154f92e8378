// SPDX-License-Identifier: GPL-3.0-or-later
#include "DayHeadings.h"

#include "DateText.h"
#include "RowCells.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

namespace {

/// Periods are named by their first or last day.
bool isEdgeOf(std::string_view what, int days)
{
    const auto endsSo = [&](int day) {
        const auto text = dateText(day, NumberFormatKind::Date, DateSystem::From1900);
        return text && text->ends_with(what);
    };
    return endsSo(days) || endsSo(days + 1);
}

/// The number of days of a month's first or last day of the last hundred years; absent: it is none.
std::optional<int> edgeOfMonth(const Cell& cell)
{
    constexpr int kFirst = 14'000, kLast = 60'000;
    const std::optional<int> days = parseInteger(trimmedText(cell));
    return days && *days >= kFirst && *days <= kLast && isEdgeOf("-01", *days) ? days : std::nullopt;
}

} // namespace

std::optional<Issue> daysAsHeadings(const FilledRow& row, const std::string& document)
{
    int names = 0, days = 0;
    bool isOfYear = false;
    std::optional<Issue> issue;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const Cell& cell = row.cells[column].cell;
        const std::string text = trimmedText(cell);
        if (text.empty())
            continue;
        if (!isNumber(cell)) {
            ++names;
            continue;
        }
        const std::optional<int> edge = edgeOfMonth(cell);
        if (!edge)
            return std::nullopt;
        ++days;
        isOfYear = isOfYear || isEdgeOf("-01-01", *edge);
        if (!issue)
            issue =
                Issue{IssueKind::BadDate,         document, row.number, columnLetters(static_cast<int>(column)), text,
                      "2015, 2015-10, 2015-10-20"};
    }
    // One number alone may be anything, unless it is the edge of a year.
    return names > 0 && (days > 1 || isOfYear) ? issue : std::nullopt;
}

} // namespace wm::ingest
