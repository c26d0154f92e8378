// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableColumns.h"

#include "wm/base/Text.h"

#include <algorithm>
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

/// Places the columns of words; what is left may have values.
std::vector<ValueColumn> placeWords(const TableHead& head, const domain::ImportRecipe& recipe,
                                    const ImportVocabulary& vocabulary, TableColumns& columns)
{
    std::vector<ValueColumn> rest;
    for (const TableColumn& column : head.columns) {
        ValueColumn made;
        made.column = column.column;
        made.label = columnLetters(column.column) + " " + join(column.headings, " / ");
        made.heading = readColumnHeading(column, vocabulary.units);
        const domain::ColumnRule* const rule = ruleFor(made.heading, recipe);
        if (rule && rule->role == domain::ColumnRole::Region)
            columns.regions.push_back(column.column);
        else if (int* const place = rule ? placeOf(rule->role, columns) : nullptr)
            *place = *place < 0 ? column.column : *place; // the first of equal headings
        else if (!rule || rule->role == domain::ColumnRole::Value)
            rest.push_back(std::move(made));
    }
    return rest;
}

/// The region that a heading names, where no column does.
std::optional<domain::RegionCode> regionOf(const ColumnHeading& heading, const domain::ImportRecipe& recipe,
                                           const ImportVocabulary& vocabulary)
{
    if (heading.names.empty())
        return std::nullopt;
    const auto known = recipe.regions.find(heading.names.back());
    if (known != recipe.regions.end())
        return domain::RegionCode{known->second};
    const auto found = vocabulary.regions.find(heading.names.back(), {recipe.region});
    return found.size() == 1 ? std::optional(found.front().region) : std::nullopt;
}

int nearestRegionColumn(const std::vector<int>& regions, int column)
{
    int nearest = regions.empty() ? -1 : regions.front();
    for (const int region : regions)
        nearest = region < column ? region : nearest;
    return nearest;
}

/// Whether values can stand there: an indicator, a region or a period says so, or the recipe.
bool completeColumn(ValueColumn& column, const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                    const TableColumns& columns)
{
    const domain::ColumnRule* const rule = ruleFor(column.heading, recipe);
    column.regionColumn = nearestRegionColumn(columns.regions, column.column);
    if (columns.regions.empty())
        column.region = regionOf(column.heading, recipe, vocabulary);
    const bool hasIndicator = columns.indicator >= 0 || !recipe.indicator.empty();
    if (hasIndicator)
        return rule || column.region || column.heading.period;
    bool isLeftOut = false;
    column.indicator = indicatorOf(column.heading.names, recipe, vocabulary, isLeftOut);
    if (isLeftOut || (column.heading.names.empty() && !column.heading.period))
        return false;
    if (!column.indicator)
        column.unknownIndicator = column.heading.key();
    return true;
}

} // namespace

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

TableColumns columnsOf(const TableHead& head, const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary)
{
    TableColumns columns;
    for (ValueColumn& column : placeWords(head, recipe, vocabulary, columns)) {
        if (completeColumn(column, recipe, vocabulary, columns))
            columns.values.push_back(std::move(column));
    }
    return columns;
}

} // namespace wm::ingest
