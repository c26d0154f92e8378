// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

namespace {

constexpr std::string_view kComparators = ">=, >, <=, <, =, ~";

/// A number stands exactly where the plan states one; an upper value only above it.
void checkStatus(Row& row, const domain::Target& target)
{
    const bool isStated = target.status == domain::ValueStatus::Stated;
    if (isStated != target.value.has_value())
        row.complain(IssueKind::StatusConflict, "value",
                     isStated ? "a value (stated)" : "empty (" + row.text("value_status") + ")");
    if (target.upperValue && (!target.value || *target.upperValue <= *target.value))
        row.complain(IssueKind::StatusConflict, "value_upper", "> value");
    if (!target.year && target.yearStatus == domain::YearStatus::Stated)
        row.complain(IssueKind::StatusConflict, "target_year", "a year (stated)");
    if (target.year && target.yearStatus == domain::YearStatus::LostInSource)
        row.complain(IssueKind::StatusConflict, "target_year", "empty (lost_in_source)");
}

domain::Target readTarget(Row& row, const References& references)
{
    domain::Target target;
    target.code = row.required("target_id");
    target.document = references.document(row, "doc_id");
    target.region = references.region(row, "region_code");
    target.comparator = row.word("comparator", domain::comparatorFromText, kComparators);
    target.baselineYear = row.year("baseline_year");
    target.baselineValue = row.number("baseline_value");
    target.horizon = row.word("horizon", domain::horizonFromText, "near, mid, long");
    target.year = row.year("target_year");
    target.yearStatus =
        row.word("year_status", domain::yearStatusFromText, "stated, from_brief, inferred, lost_in_source");
    target.value = row.number("value");
    target.upperValue = row.number("value_upper");
    target.valueKind = references.term(row, "value_kind", "value_kind");
    target.status = row.word("value_status", domain::valueStatusFromText, "stated, qualitative, lost_in_source");
    target.role = references.term(row, "role", "target_role");
    target.section = row.text("section");
    target.note = row.text("note");
    return target;
}

} // namespace

std::vector<domain::Target> readTargets(const CsvTable& table, const References& references, Issues& issues,
                                        BareNumber bare)
{
    std::vector<domain::Target> targets;
    UniqueKeys keys;
    forEachRow(table,
               {"target_id", "doc_id", "region_code", "indicator_id", "comparator", "baseline_year", "baseline_value",
                "horizon", "target_year", "year_status", "value", "value_upper", "unit", "value_kind", "value_status",
                "role", "section", "note"},
               issues, [&](Row& row) {
                   domain::Target target = readTarget(row, references);
                   keys.add(row, "target_id", target.code);
                   if (const domain::Indicator* indicator = references.indicator(row, "indicator_id")) {
                       target.indicator = indicator->id;
                       checkUnit(row, "unit", *indicator);
                       if (target.baselineValue)
                           checkBounds(row, "baseline_value", *target.baselineValue, target.valueKind, *indicator);
                       if (target.value)
                           checkBounds(row, "value", *target.value, target.valueKind, *indicator);
                       if (target.upperValue)
                           checkBounds(row, "value_upper", *target.upperValue, target.valueKind, *indicator);
                   }
                   if (row.isGood())
                       checkStatus(row, target);
                   if (bare == BareNumber::Refused && target.value &&
                       target.comparator == domain::Comparator::Unstated && row.isGood())
                       row.complain(IssueKind::EmptyField, "comparator", std::string(kComparators));
                   target.id = {static_cast<std::int64_t>(targets.size()) + 1};
                   if (row.isGood())
                       targets.push_back(std::move(target));
               });
    return targets;
}

} // namespace wm::ingest
