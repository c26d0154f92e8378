// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

std::vector<domain::Term> readTerms(const CsvTable& table, Issues& issues)
{
    std::vector<domain::Term> terms;
    UniqueKeys keys;
    forEachRow(table, {"vocabulary", "code", "name_zh", "name_en", "sort"}, issues, [&](Row& row) {
        domain::Term term{row.required("vocabulary"),
                          row.required("code"),
                          {row.required("name_zh"), row.required("name_en")},
                          row.integer("sort").value_or(0)};
        keys.add(row, "code", term.vocabulary + "/" + term.code);
        if (row.isGood())
            terms.push_back(std::move(term));
    });
    return terms;
}

std::vector<domain::Unit> readUnits(const CsvTable& table, Issues& issues)
{
    std::vector<domain::Unit> units;
    UniqueKeys keys;
    forEachRow(table, {"unit", "name_en", "dimension", "factor", "base_unit"}, issues, [&](Row& row) {
        domain::Unit unit{{row.required("unit"), row.required("name_en")},
                          row.required("dimension"),
                          row.number("factor").value_or(0.0),
                          row.required("base_unit")};
        keys.add(row, "unit", unit.name.zh);
        if (unit.factor <= 0.0 && row.isGood())
            row.complain(IssueKind::OutOfBounds, "factor", "> 0");
        if (row.isGood())
            units.push_back(std::move(unit));
    });
    return units;
}

} // namespace wm::ingest
