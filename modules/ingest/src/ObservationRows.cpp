// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

namespace {

domain::Period readPeriod(Row& row)
{
    auto period = domain::Period::parse(row.text("period"));
    if (!period)
        row.complain(IssueKind::BadDate, "period", "2015, 2015-10, 2015-10-20, 2011/2015");
    return period.value_or(domain::Period());
}

} // namespace

std::vector<domain::Observation> readObservations(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Observation> observations;
    UniqueKeys keys;
    forEachRow(table,
               {"region_code", "indicator_id", "period", "value", "unit", "qualifier", "value_kind", "doc_id", "note"},
               issues, [&](Row& row) {
                   domain::Observation observation;
                   observation.region = references.region(row, "region_code");
                   observation.period = readPeriod(row);
                   row.required("value");
                   observation.value = row.number("value").value_or(0.0);
                   observation.qualifier = row.word("qualifier", domain::comparatorFromText, ">=, >, <=, <, =, ~");
                   observation.valueKind = references.term(row, "value_kind", "value_kind");
                   observation.document = references.document(row, "doc_id");
                   observation.note = row.text("note");
                   if (const domain::Indicator* indicator = references.indicator(row, "indicator_id")) {
                       observation.indicator = indicator->id;
                       checkUnit(row, "unit", *indicator);
                       if (row.isGood())
                           checkBounds(row, "value", observation.value, observation.valueKind, *indicator);
                   }
                   keys.add(row, "period",
                            row.text("region_code") + "/" + row.text("indicator_id") + "/" + row.text("period") + "/" +
                                row.text("value_kind"));
                   observation.id = {static_cast<std::int64_t>(observations.size()) + 1};
                   if (row.isGood())
                       observations.push_back(std::move(observation));
               });
    return observations;
}

} // namespace wm::ingest
