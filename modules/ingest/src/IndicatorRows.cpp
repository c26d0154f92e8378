// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

std::vector<domain::Indicator> readIndicators(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Indicator> indicators;
    UniqueKeys keys;
    forEachRow(
        table, {"indicator_id", "name_zh", "name_en", "unit", "theme", "direction", "lower_bound", "upper_bound"},
        issues, [&](Row& row) {
            domain::Indicator indicator;
            indicator.code = row.required("indicator_id");
            indicator.name = {row.required("name_zh"), row.text("name_en")};
            indicator.unit = references.optionalUnit(row, "unit");
            indicator.theme = references.term(row, "theme", "theme");
            indicator.direction = row.word("direction", domain::directionFromText, "increase, decrease, maintain");
            indicator.lowerBound = row.number("lower_bound");
            indicator.upperBound = row.number("upper_bound");
            keys.add(row, "indicator_id", indicator.code);
            if (indicator.lowerBound && indicator.upperBound && *indicator.lowerBound >= *indicator.upperBound)
                row.complain(IssueKind::OutOfBounds, "upper_bound", "> lower_bound");
            indicator.id = {static_cast<std::int64_t>(indicators.size()) + 1};
            if (row.isGood())
                indicators.push_back(std::move(indicator));
        });
    return indicators;
}

} // namespace wm::ingest
