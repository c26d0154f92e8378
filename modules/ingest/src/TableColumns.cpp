// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableColumns.h"

#include "GluedUnit.h"
#include "HeadingRoles.h"
#include "MeasureWords.h"
#include "WholeRegion.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wm::ingest {

namespace {

const domain::ColumnRule* ruleFor(const ColumnHeading& heading, const domain::ImportRecipe& recipe)
{
    // A rule for a blank heading, as names of regions have it, is not for the years beside it.
    const std::string key = heading.key();
    if (key.empty() && heading.period)
        return nullptr;
    const auto rule = std::ranges::find(recipe.columns, key, &domain::ColumnRule::heading);
    return rule == recipe.columns.end() ? nullptr : &*rule;
}

/// The place where a column with that role is kept; null for values, regions and what is ignored.
int* placeOf(domain::ColumnRole role, TableColumns& columns)
{
    switch (role) {
    case domain::ColumnRole::Indicator:
        return &columns.indicator;
    case domain::ColumnRole::Period:
        return &columns.period;
    case domain::ColumnRole::Unit:
        return &columns.unit;
    case domain::ColumnRole::ValueKind:
        return &columns.valueKind;
    case domain::ColumnRole::Qualifier:
        return &columns.qualifier;
    case domain::ColumnRole::Document:
        return &columns.document;
    case domain::ColumnRole::Note:
        return &columns.note;
    case domain::ColumnRole::Ignored:
    case domain::ColumnRole::Region:
    case domain::ColumnRole::Value:
    case domain::ColumnRole::Field:
        break;
    }
    return nullptr;
}

void placePartOfYear(int column, std::string_view key, TableColumns& columns)
{
    columns.partOfYear = column;
    columns.areQuarters = saysQuarter(key);
}

/// "指标 | 2022年 | 指标 | 2023年": whether a column of words comes again behind columns of values.
bool isAgainBeside(const domain::ColumnRule& rule, int first, const std::vector<ValueColumn>& rest)
{
    return rule.role != domain::ColumnRole::Note && first >= 0 && !rest.empty() && rest.back().column > first;
}

/// Places the columns of words; what is left may have values.
std::vector<ValueColumn> placeWords(const TableHead& head, const domain::ImportRecipe& recipe,
                                    const ImportVocabulary& vocabulary, TableColumns& columns)
{
    std::vector<ValueColumn> rest;
    bool hasRepeated = false;
    for (const TableColumn& column : head.columns) {
        ValueColumn made;
        made.column = column.column;
        made.label = columnLetters(column.column) + " " + join(column.headings, " / ");
        made.heading = readColumnHeading(column, vocabulary.units);
        const domain::ColumnRule* const rule = ruleFor(made.heading, recipe);
        if (!rule && roleSaid(made.heading.key()) == domain::ColumnRole::Ignored)
            continue; // a recipe that was made from another table need not say so
        if (rule && rule->role != domain::ColumnRole::Value)
            columns.labels.emplace(column.column, made.label);
        if (rule && rule->role == domain::ColumnRole::Region)
            columns.regions.push_back(column.column);
        else if (rule && rule->role == domain::ColumnRole::Period && saysPartOfYear(made.heading.key()))
            placePartOfYear(column.column, made.heading.key(), columns);
        else if (int* const place = rule ? placeOf(rule->role, columns) : nullptr) {
            hasRepeated = hasRepeated || isAgainBeside(*rule, *place, rest);
            *place = *place < 0 ? column.column : *place; // the first of equal headings
        } else if (!rule || rule->role == domain::ColumnRole::Value) {
            made.isBeside = hasRepeated;
            rest.push_back(std::move(made));
        }
    }
    return rest;
}

/// Whether a heading says so, and not the recipe what it means.
bool isTotalBy(const std::vector<std::string>& names, const domain::ImportRecipe& recipe)
{
    return !names.empty() && isTableTotal(names.back()) && !recipe.regions.contains(names.back());
}

int nearestRegionColumn(const std::vector<int>& regions, int column)
{
    int nearest = regions.empty() ? -1 : regions.front();
    for (const int region : regions)
        nearest = region < column ? region : nearest;
    return nearest;
}

/// Whether the heading says no more than that the amounts of its year stand there, or names what the recipe says too.
/// 增长, 位次, 计划 or 预测 beside a year are something else, whatever it is.
bool saysNoMore(const ValueColumn& column, const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary)
{
    constexpr std::array<std::string_view, 8> kYears{"年份", "年度", "历年", "各年", "年", "year", "years", "指标值"};
    const auto isPlain = [&](const std::string& name) {
        return saysAmount(name) || std::ranges::find(kYears, name) != kYears.end();
    };
    std::vector<std::string> names = column.heading.names;
    if (column.region && !names.empty())
        names.pop_back();
    if (std::ranges::all_of(names, isPlain))
        return true;
    const auto known = vocabulary.indicatorsByCode.find(recipe.indicator);
    const auto found = vocabulary.indicators.find(names);
    return known != vocabulary.indicatorsByCode.end() && std::ranges::find(found, known->second) != found.end();
}

/// Whether values can stand there: an indicator, a region or a period says so, or the recipe.
bool completeColumn(ValueColumn& column, const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                    const TableColumns& columns, bool hasYears)
{
    const domain::ColumnRule* const rule = ruleFor(column.heading, recipe);
    const bool hasIndicator = columns.indicator >= 0 || !recipe.indicator.empty();
    const bool isAmount = saysNoMore(column, recipe, vocabulary);
    if (hasIndicator && (rule || isAmount)) {
        // Without a year above: of the year that the title says, unless other columns have years of their own.
        const bool isOfTitle = !column.heading.names.empty() && !hasYears && columns.period < 0;
        return rule || column.region || column.heading.period || isOfTitle;
    }
    if (hasIndicator && !column.region && !column.heading.period)
        return false;
    bool isLeftOut = false;
    column.indicator = indicatorOf(column.heading.names, recipe, vocabulary, isLeftOut);
    if (isLeftOut || (column.heading.names.empty() && !column.heading.period))
        return false;
    if (!column.indicator && !column.heading.unit && column.heading.names.size() == 1) {
        if (auto glued = gluedUnit(column.heading.names.front(), vocabulary)) {
            column.indicator = glued->indicator;
            column.heading.unit = std::move(glued->unit);
        }
    }
    if (!column.indicator)
        column.unknownIndicator = column.heading.key();
    return true;
}

} // namespace

std::optional<domain::RegionCode> regionOf(const std::vector<std::string>& names, const domain::ImportRecipe& recipe,
                                           const ImportVocabulary& vocabulary, const domain::RegionCode& about)
{
    if (names.empty())
        return std::nullopt;
    const auto known = recipe.regions.find(names.back());
    if (known != recipe.regions.end() && holdsForTable(known->first, known->second, about, vocabulary))
        return domain::RegionCode{known->second};
    if (auto whole = wholeRegion(names.back(), about, vocabulary))
        return whole;
    auto found = vocabulary.regions.find(names.back(), about);
    if (found.empty() && !about.isNone())
        found = vocabulary.regions.find(names.back()); // a table about a city has its province beside it
    return found.size() == 1 && found.front().isSameArea ? std::optional(found.front().region) : std::nullopt;
}

const domain::Indicator* indicatorOf(const std::vector<std::string>& names, const domain::ImportRecipe& recipe,
                                     const ImportVocabulary& vocabulary, bool& isLeftOut)
{
    const auto known = recipe.indicators.find(join(names, " / "));
    if (known != recipe.indicators.end()) {
        isLeftOut = known->second.empty();
        const auto indicator = vocabulary.indicatorsByCode.find(known->second);
        return indicator == vocabulary.indicatorsByCode.end() ? nullptr : indicator->second;
    }
    const auto found = vocabulary.indicators.find(names);
    return found.size() == 1 ? found.front() : nullptr;
}

std::string TableColumns::labelOf(int column) const
{
    const auto label = labels.find(column);
    return label == labels.end() ? std::string() : label->second;
}

std::set<int> TableColumns::read() const
{
    std::set<int> columns{indicator, period, partOfYear, unit, valueKind, qualifier, document, note};
    for (const ValueColumn& value : values)
        columns.insert(value.column);
    return columns;
}

TableColumns columnsOf(const TableHead& head, const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                       const domain::RegionCode& about)
{
    TableColumns columns;
    std::vector<ValueColumn> rest = placeWords(head, recipe, vocabulary, columns);
    const bool hasYears =
        std::ranges::any_of(rest, [](const ValueColumn& column) { return column.heading.period.has_value(); });
    for (ValueColumn& column : rest) {
        column.regionColumn = nearestRegionColumn(columns.regions, column.column);
        if (columns.regions.empty())
            column.region = regionOf(column.heading.names, recipe, vocabulary, about);
        if (const auto& names = column.heading.names; column.region == about && isTotalBy(names, recipe))
            column.total = names.back();
        if (completeColumn(column, recipe, vocabulary, columns, hasYears))
            columns.values.push_back(std::move(column));
    }
    return columns;
}

} // namespace wm::ingest
