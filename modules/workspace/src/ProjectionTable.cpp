// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Outlook.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/workspace/Views.h"

#include <cmath>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::Words;

TableCell valueCell(double value)
{
    return std::isfinite(value) ? TableCell{shortNumber(value), value, {}, {}} : TableCell{};
}

std::vector<presentation::TableColumn> columnsOf(const Words& words)
{
    std::vector<presentation::TableColumn> columns{{"year", words.period, Kind::Number},
                                                   {"value", words.phrase("projection.path"), Kind::Number}};
    for (const char* percent : {"50", "80", "95"}) {
        const std::string interval = std::string(percent) + "% ";
        columns.push_back({"lower" + std::string(percent), interval + "↓", Kind::Number});
        columns.push_back({"upper" + std::string(percent), interval + "↑", Kind::Number});
    }
    for (const projection::Member member : projection::kMembers) {
        const std::string name(toText(member));
        columns.push_back({name, words.phrase("member." + name), Kind::Number});
    }
    return columns;
}

presentation::TableRow rowAt(const projection::Projection& projection, Eigen::Index h)
{
    presentation::TableRow row;
    const int year = projection.lastYear + 1 + static_cast<int>(h);
    row.id = year;
    row.cells = {yearCell(year), valueCell(projection.path[h])};
    for (std::size_t i = 0; i < 3; ++i) {
        const bool isThere = i < projection.intervals.size();
        row.cells.push_back(isThere ? valueCell(projection.intervals[i].lower[h]) : TableCell{});
        row.cells.push_back(isThere ? valueCell(projection.intervals[i].upper[h]) : TableCell{});
    }
    for (Eigen::Index member = 0; member < projection::kMemberCount; ++member)
        row.cells.push_back(valueCell(projection.members(h, member)));
    return row;
}

} // namespace

presentation::TableSpec projectionTable(const Snapshot& snapshot, const ChartSubject& subject,
                                        std::string_view valueKind, int horizonYear, const Words& words)
{
    presentation::TableSpec table;
    table.columns = columnsOf(words);
    const domain::Indicator* indicator = snapshot.findIndicator(subject.indicator);
    if (!indicator) {
        table.emptyText = words.noRows;
        return table;
    }
    const SeriesOutlook outlook = seriesOutlook(snapshot, subject.indicator, subject.region, valueKind, horizonYear);
    const std::string unit = unitOf(snapshot, *indicator).in(words.language);
    table.title = indicator->name.in(words.language) + " · " + regionName(snapshot, subject.region, words.language);
    if (!unit.empty())
        table.title += " · " + presentation::filledIn(words.unitLabel, unit);
    if (!outlook.projection) {
        table.emptyText = presentation::filledIn(words.phrase("projection.none"), words.phrase(outlook.refusal));
        return table;
    }
    for (Eigen::Index h = 0; h < outlook.projection->path.size(); ++h)
        table.rows.push_back(rowAt(*outlook.projection, h));
    return table;
}

std::vector<std::string> projectionNotes(const Snapshot& snapshot, const ChartSubject& subject,
                                         std::string_view valueKind, int horizonYear, const Words& words)
{
    const SeriesOutlook outlook = seriesOutlook(snapshot, subject.indicator, subject.region, valueKind, horizonYear);
    return outlook.projection ? notesOf(*outlook.projection, words) : std::vector<std::string>();
}

} // namespace wm::workspace
