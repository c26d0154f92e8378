// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordColumns.h"

#include "PlanYears.h"
#include "TableColumns.h"
#include "TargetBound.h"
#include "TargetHeading.h"
#include "TargetTerm.h"

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
    for (const TargetColumn& target : targets) {
        columns.insert(target.column);
        if (target.upper)
            columns.insert(target.upper->column);
    }
    return columns;
}

bool RecordColumns::hasYears() const
{
    return std::ranges::any_of(targets, [](const TargetColumn& each) { return each.year.has_value(); });
}

namespace {

/// The columns that the recipe does not give to a field.
struct ValueColumns {
    std::vector<TargetColumn> years, before, across;
    std::vector<RefusedColumn> refused, growth;
};

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

std::optional<int> firstAim(const std::vector<ColumnHeading>& headings)
{
    std::optional<int> first;
    for (const ColumnHeading& heading : headings) {
        if (const std::optional<int> aimed = aimedYear(heading))
            first = std::min(first.value_or(*aimed), *aimed);
    }
    return first;
}

/// The first of equal headings, and of "2015年完成 | 2020年完成" the last year before the first target's.
void addField(FieldColumn field, domain::RecordKind kind, const std::optional<int>& firstAim, RecordColumns& columns)
{
    const auto known = std::ranges::find(columns.fields, field.field, &FieldColumn::field);
    if (known == columns.fields.end())
        return columns.fields.push_back(std::move(field));
    const auto& before = known->heading.period;
    const auto& year = field.heading.period;
    if (before && year && year->lastYear() > before->lastYear() && (!firstAim || *year->lastYear() < *firstAim))
        *known = std::move(field);
    else if (kind == domain::RecordKind::Target && field.column > known->column + 1 &&
             recordFields(kind)[field.field].name != "note")
        columns.besideFrom = columns.besideFrom < 0 ? field.column : columns.besideFrom;
}

std::optional<int> yearOf(const ColumnHeading& heading)
{
    const std::optional<int> aimed = aimedYear(heading);
    const bool isYear = heading.period && heading.period->isWholeYear();
    return aimed || !isYear ? aimed : heading.period->lastYear();
}

/// A column for one year, of whatever indicators the rows say.
void addYear(TargetColumn column, const TableHead& head, const std::vector<ColumnHeading>& headings,
             ValueColumns& values)
{
    const ColumnHeading& heading = column.heading;
    column.isAimed = saysAimAlone(heading);
    const PlanYear meaning = heading.names.empty() ? planYear(*column.year, head, headings) : PlanYear::Target;
    if (meaning != PlanYear::Unsure)
        (meaning == PlanYear::Target ? values.years : values.before).push_back(std::move(column));
}

TargetColumn targetColumn(const TableColumn& column, const ColumnHeading& heading, const std::string& label)
{
    TargetColumn target;
    target.column = column.column;
    target.year = yearOf(heading);
    target.heading = heading;
    target.label = label;
    return target;
}

/// A column of one indicator. `headings`: the rests of all.
void addAcross(TargetColumn column, const TargetHeading& heading, const TableHead& head,
               const std::vector<ColumnHeading>& headings, ValueColumns& values)
{
    column.indicator = heading.indicator;
    column.isAimed = saysAimAlone(heading.rest);
    column.year = yearOf(heading.rest);
    const bool isPartOfYear = heading.rest.period && !column.year;
    if (const auto expected = expectedOfTerm(heading.rest); isPartOfYear && !heading.isReached && !expected.empty())
        return values.refused.push_back({column.column, std::move(column.label), expected});
    const bool isTarget = !column.year || column.isAimed || planYear(*column.year, head, headings) == PlanYear::Target;
    if (isTarget && !isPartOfYear && !heading.isReached)
        values.across.push_back(std::move(column));
}

/// "2025年目标值下限 | 2025年目标值上限" are the two ends of one target.
void joinBounds(std::vector<TargetColumn>& columns)
{
    const auto isOther = [](const TargetColumn& least, const TargetColumn& most) {
        return isMost(most.bound) && most.year == least.year && most.indicator == least.indicator &&
               most.regionName == least.regionName;
    };
    for (TargetColumn& least : columns) {
        const auto areEnds = [&](const TargetColumn& other) {
            return isLeast(least.bound) && isOther(least, other);
        };
        // Of more than two it is not clear which belong together: as several values of one target none is taken.
        if (std::ranges::count_if(columns, areEnds) != 1)
            continue;
        const auto most = std::ranges::find_if(columns, areEnds);
        const std::size_t field = domain::fieldPlace(domain::RecordKind::Target, "value_upper").value();
        least.upper = FieldColumn{field, most->column, most->heading, most->label};
    }
    std::set<int> ends;
    for (const TargetColumn& each : columns) {
        if (each.upper)
            ends.insert(each.upper->column);
    }
    std::erase_if(columns, [&](const TargetColumn& each) { return ends.contains(each.column); });
}

/// "目标上限" alone is what the value may at most be.
void takeUpperAsValue(RecordColumns& columns)
{
    const auto place = [](std::string_view field) {
        return domain::fieldPlace(domain::RecordKind::Target, field).value();
    };
    const auto upper = std::ranges::find(columns.fields, place("value_upper"), &FieldColumn::field);
    const bool isKnownByCode = columns.of(0) != nullptr; // whose value is stored
    if (upper != columns.fields.end() && !columns.of(place("value")) && columns.targets.empty() && !isKnownByCode)
        upper->field = place("value");
}

/// Makes columns of indicators such of regions. False: none is known to be one.
bool nameRegions(std::vector<TargetColumn>& across, const domain::ImportRecipe& recipe,
                 const ImportVocabulary& vocabulary, const domain::RegionCode& about)
{
    for (TargetColumn& column : across) {
        column.region = regionOf(column.indicator, recipe, vocabulary, about);
        column.regionName = join(std::exchange(column.indicator, {}), " / ");
    }
    return std::ranges::any_of(across, [](const TargetColumn& each) { return each.region.has_value(); });
}

} // namespace

RecordColumns recordColumnsOf(const TableHead& head, const domain::ImportRecipe& recipe,
                              const ImportVocabulary& vocabulary, const domain::RegionCode& about)
{
    const domain::RecordKind kind = recipe.records.value();
    RecordColumns columns;
    std::vector<ColumnHeading> headings, rests;
    std::vector<TargetHeading> parts;
    for (const TableColumn& each : head.columns) {
        headings.push_back(readColumnHeading(each, vocabulary.units));
        parts.push_back(targetHeading(headings.back()));
        rests.push_back(parts.back().rest);
    }
    const std::optional<int> aimedFirst = firstAim(headings);
    ValueColumns values, rates;
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const TableColumn& each = head.columns[at];
        const ColumnHeading& heading = headings[at];
        const std::string label = columnLetters(each.column) + " " + join(each.headings, " / ");
        const auto rule = std::ranges::find(recipe.columns, heading.key(), &domain::ColumnRule::heading);
        const bool hasRule = rule != recipe.columns.end() && !(heading.names.empty() && heading.period);
        const bool isOfValues = !hasRule || rule->role == domain::ColumnRole::Value || rule->field == "value";
        const bool isDecided = recipe.indicators.contains(heading.key());
        const std::string_view expected = kind == domain::RecordKind::Target ? expectedOfTerm(heading) : "";
        if (isOfValues && !isDecided && !expected.empty()) {
            const bool isGrowthAlone = expected == kLevelExpected && !heading.period;
            (isGrowthAlone ? values.growth : values.refused).push_back({each.column, label, expected});
            if (isGrowthAlone && !parts[at].indicator.empty())
                addAcross(targetColumn(each, heading, label), parts[at], head, rests, rates);
            continue;
        }
        if (hasRule && rule->role == domain::ColumnRole::Field) {
            if (const auto field = domain::fieldPlace(kind, rule->field))
                addField({*field, each.column, heading, label}, kind, aimedFirst, columns);
            continue;
        }
        const bool isValues = hasRule ? rule->role == domain::ColumnRole::Value : heading.names.empty();
        if (kind != domain::RecordKind::Target || !isValues)
            continue;
        TargetColumn column = targetColumn(each, heading, label);
        column.bound = parts[at].bound;
        if (column.year)
            addYear(column, head, headings, values);
        if (!parts[at].indicator.empty())
            addAcross(column, parts[at], head, rests, values);
    }
    // Where a column names the indicators of the rows, a heading can only name regions.
    const auto hasField = [&](std::string_view field) {
        return columns.of(domain::fieldPlace(kind, field).value()) != nullptr;
    };
    const bool isOfOne = !recipe.indicator.empty();
    bool isAcross = !values.across.empty() && !isOfOne && !hasField("indicator_id");
    if (isAcross) // beside other indicators it is one of its own, which is asked for
        values.across.insert(values.across.end(), rates.across.begin(), rates.across.end());
    if (!values.across.empty() && !isAcross && !hasField("region_code"))
        isAcross = nameRegions(values.across, recipe, vocabulary, about);
    columns.targets = std::move(isAcross ? values.across : values.years);
    joinBounds(columns.targets);
    if (kind == domain::RecordKind::Target)
        takeUpperAsValue(columns);
    if (!isAcross)
        addBaseline(std::move(values.before), columns);
    if (columns.besideFrom >= 0)
        std::erase_if(columns.targets, [&](const TargetColumn& each) { return each.column > columns.besideFrom; });
    // "2025年 | 年均增长": beside targets it says the same once more.
    columns.refused = std::move(values.refused);
    if (!values.growth.empty() && columns.targets.empty() && !hasField("value"))
        columns.refused.insert(columns.refused.end(), values.growth.begin(), values.growth.end());
    return columns;
}

} // namespace wm::ingest
