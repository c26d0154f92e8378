// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordColumns.h"

#include "PlanYears.h"

#include "wm/base/Text.h"
#include "wm/ingest/SheetFile.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

const FieldColumn* RecordColumns::of(std::size_t field) const
{
    const auto found = std::ranges::find(fields, field, &FieldColumn::field);
    return found == fields.end() ? nullptr : &*found;
}

std::set<int> RecordColumns::read() const
{
    std::set<int> columns;
    for (const FieldColumn& field : fields)
        columns.insert(field.column);
    for (const TargetColumn& target : targets)
        columns.insert(target.column);
    return columns;
}

namespace {

/// Of the years before the targets' the last: what a plan starts from.
void addBaseline(std::vector<TargetColumn> before, RecordColumns& columns)
{
    const std::size_t field = domain::fieldPlace(domain::RecordKind::Target, "baseline_value").value();
    if (!columns.hasYears() || columns.of(field))
        return;
    const int first = std::ranges::min_element(columns.targets, {}, &TargetColumn::year)->year.value();
    std::erase_if(before, [first](const TargetColumn& each) { return each.year >= first; });
    const auto last = std::ranges::max_element(before, {}, &TargetColumn::year);
    if (last != before.end())
        columns.fields.push_back({field, last->column, std::move(last->heading), std::move(last->label)});
}

} // namespace

RecordColumns recordColumnsOf(const TableHead& head, const domain::ImportRecipe& recipe, const domain::UnitTable& units)
{
    const domain::RecordKind kind = recipe.records.value();
    RecordColumns columns;
    std::vector<ColumnHeading> headings;
    std::vector<TargetColumn> before, across;
    for (const TableColumn& each : head.columns)
        headings.push_back(readColumnHeading(each, units));
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const TableColumn& each = head.columns[at];
        ColumnHeading heading = headings[at];
        std::string label = columnLetters(each.column) + " " + join(each.headings, " / ");
        const auto rule = std::ranges::find(recipe.columns, heading.key(), &domain::ColumnRule::heading);
        const bool hasRule = rule != recipe.columns.end() && !(heading.names.empty() && heading.period);
        if (hasRule && rule->role == domain::ColumnRole::Field) {
            const auto field = domain::fieldPlace(kind, rule->field);
            if (field && !columns.of(*field)) // the first of equal ones
                columns.fields.push_back({*field, each.column, std::move(heading), std::move(label)});
            continue;
        }
        const bool isValues = hasRule ? rule->role == domain::ColumnRole::Value : heading.names.empty();
        const std::optional<int> aimed = aimedYear(heading);
        const bool isYear = aimed || (heading.period && heading.period->isWholeYear());
        if (kind == domain::RecordKind::Target && isValues && isYear) {
            const int year = aimed.value_or(heading.period ? *heading.period->lastYear() : 0);
            const PlanYear meaning = heading.names.empty() ? planYear(year, head, headings) : PlanYear::Target;
            if (meaning == PlanYear::Unsure)
                continue;
            std::vector<TargetColumn>& years = meaning == PlanYear::Target ? columns.targets : before;
            years.push_back({each.column, year, std::move(heading), std::move(label)});
        } else if (kind == domain::RecordKind::Target && hasRule && rule->role == domain::ColumnRole::Value) {
            across.push_back({each.column, std::nullopt, std::move(heading), std::move(label)});
        }
    }
    // Where a column names the indicators of the rows, a heading can name none, nor beside years.
    const bool isAcross = !across.empty() && columns.targets.empty();
    if (isAcross && !columns.of(domain::fieldPlace(kind, "indicator_id").value()))
        columns.targets = std::move(across);
    addBaseline(std::move(before), columns);
    return columns;
}

} // namespace wm::ingest
