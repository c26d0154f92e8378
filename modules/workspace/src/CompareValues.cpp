// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareValues.h"

#include "Rectangle.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/base/Text.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <set>

namespace wm::workspace {

using domain::RegionCode;
using presentation::CompareHead;
using presentation::filledIn;

namespace {

constexpr int kFullYearPercent = 75;
constexpr std::size_t kMostNamed = 12; ///< in a note; a list of a thousand names says nothing

using Regions = std::set<RegionCode>;

/// Regions with a value or target of the indicator; those inside the rectangle.
Regions regionsWith(const CompareScope& scope, domain::IndicatorId indicator)
{
    const Rectangle rectangle(scope.snapshot, scope.selection);
    Regions regions;
    const SeriesSizes& sizes = scope.snapshot.observations().sizes();
    for (const SeriesSize& size : sizes.of(indicator)) {
        if (rectangle.has(sizes.regionOf(size)))
            regions.insert(sizes.regionOf(size));
    }
    for (const domain::Target& target : scope.snapshot.catalogue().targets) {
        if (target.indicator == indicator && rectangle.has(target.region))
            regions.insert(target.region);
    }
    return regions;
}

/// A selected region without values of its own stands for its parts.
void narrowToSelected(const CompareScope& scope, domain::IndicatorId indicator, Regions& regions)
{
    const RegionCode& selected = scope.selection.region;
    if (selected.isNone() || !scope.snapshot.observations().sizes().of(indicator, selected).empty())
        return;
    Regions parts;
    for (const RegionCode& region : regions) {
        if (region != selected && scope.snapshot.isWithin(region, selected))
            parts.insert(region);
    }
    if (!parts.empty())
        regions = std::move(parts);
}

std::string namesOf(const CompareScope& scope, const std::vector<RegionCode>& regions)
{
    std::vector<std::string> names;
    for (const RegionCode& region : regions) {
        if (names.size() == kMostNamed)
            break;
        names.push_back(regionName(scope.snapshot, region, scope.words.language));
    }
    const std::string list = join(names, scope.words.listSeparator);
    const std::size_t left = regions.size() - names.size();
    return left == 0 ? list : filledIn(scope.words.phrase("compare.and_more"), list, std::to_string(left));
}

} // namespace

const domain::Series* CompareValues::seriesOf(const RegionCode& region) const
{
    const auto found = comparable.series.find(region);
    return found == comparable.series.end() ? nullptr : &found->second;
}

CompareValues compareValues(const CompareScope& scope, domain::IndicatorId id)
{
    CompareValues values;
    values.indicator = scope.snapshot.findIndicator(id);
    if (!values.indicator)
        return values;
    Regions known = regionsWith(scope, id);
    narrowToSelected(scope, id, known);
    const std::vector<RegionCode> areas(known.begin(), known.end());
    const MapRegions regions(scope.snapshot, areas);
    const presentation::MapOptions options;
    const MapSubject subject{scope.snapshot, *values.indicator,           regions,
                             options,        scope.selection.horizonYear, scope.words};
    values.comparable = valuesOf(subject, scope.selection.region);
    for (const domain::Region& region : scope.snapshot.catalogue().regions) {
        if (!known.contains(region.code))
            continue;
        if (mapLevel(region) != values.comparable.level) {
            if (!scope.snapshot.observations().sizes().of(id, region.code).empty())
                values.otherLevel.push_back(region.code);
            continue;
        }
        values.regions.push_back(region.code);
        if (const domain::Target* target = targetFor(subject, region.code, values.comparable.kind))
            values.targets.emplace(region.code, target);
    }
    return values;
}

std::optional<domain::YearValue> comparedValue(const CompareScope& scope, const domain::Series& series)
{
    if (scope.options.takesLatest || !scope.options.year)
        return series.latest();
    return series.at(*scope.options.year);
}

std::optional<int> lastFullYear(const YearCounts& years, int regions)
{
    std::optional<int> fullest;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (year->second * 100 >= regions * kFullYearPercent)
            return year->first;
        if (!fullest || year->second > years.at(*fullest))
            fullest = year->first;
    }
    return fullest;
}

std::optional<int> firstFullYear(const YearCounts& years, int regions)
{
    for (const auto& [year, count] : years) {
        if (count * 100 >= regions * kFullYearPercent)
            return year;
    }
    return lastFullYear(years, regions);
}

YearCounts yearCounts(const CompareValues& values)
{
    YearCounts years;
    for (const auto& [region, series] : values.comparable.series) {
        for (const domain::YearValue& value : series.values())
            ++years[value.year];
    }
    return years;
}

std::string comparedText(const CompareScope& scope, const domain::YearValue& value)
{
    std::string text = presentation::conditionText(value.qualifier, value.value, std::nullopt);
    return scope.options.takesLatest ? text + " (" + std::to_string(value.year) + ")" : text;
}

presentation::CompareMark markOf(const CompareScope& scope, const RegionCode& region,
                                 const domain::Indicator& indicator)
{
    presentation::CompareMark mark;
    mark.region = region;
    mark.indicator = indicator.id;
    mark.label = regionName(scope.snapshot, region, scope.words.language);
    return mark;
}

void setTitle(std::string title, const std::vector<std::string>& parts, CompareHead& head)
{
    head.title = std::move(title);
    std::vector<std::string> said;
    std::ranges::copy_if(parts, std::back_inserter(said), [](const std::string& part) { return !part.empty(); });
    head.subtitle = join(said, " · ");
}

std::string unitPart(const domain::LocalText& unit, const presentation::Words& words)
{
    const std::string& name = unit.in(words.language);
    return name.empty() ? std::string() : filledIn(words.unitLabel, name);
}

std::string yearPart(const CompareScope& scope)
{
    if (scope.options.takesLatest || !scope.options.year)
        return scope.words.phrase("compare.latest");
    return std::to_string(*scope.options.year);
}

std::string missingText(const CompareScope& scope, const CompareValues& values, const RegionCode& region)
{
    const domain::Series* series = values.seriesOf(region);
    if (!series)
        return scope.words.noData;
    const domain::YearValue latest = *series->latest();
    return filledIn(scope.words.phrase("compare.last_known"),
                    observedText(scope.snapshot, *values.indicator, latest.value, latest.qualifier, scope.words),
                    std::to_string(latest.year));
}

void addGaps(const CompareScope& scope, const CompareValues& values,
             const std::function<std::optional<std::string>(const RegionCode&)>& why, CompareHead& head)
{
    for (const RegionCode& region : values.regions) {
        const std::optional<std::string> reason = why(region);
        if (!reason)
            continue;
        presentation::CompareMark mark = markOf(scope, region, *values.indicator);
        mark.readOut = mark.label + "\n" + *reason;
        head.gaps.push_back(std::move(mark));
    }
    if (!head.gaps.empty())
        head.gapsTitle = filledIn(scope.words.phrase("compare.gaps"), std::to_string(head.gaps.size()));
}

void addGapNote(const CompareScope& scope, CompareHead& head)
{
    if (head.gaps.empty())
        return;
    std::vector<RegionCode> regions;
    for (const presentation::CompareMark& gap : head.gaps)
        regions.push_back(gap.region);
    head.notes.push_back(head.gapsTitle + " (" + namesOf(scope, regions) + ")");
}

void addRegionsWithoutValues(const CompareScope& scope, const CompareValues& values, CompareHead& head)
{
    addGaps(
        scope, values,
        [&](const RegionCode& region) {
            return values.seriesOf(region) ? std::nullopt : std::optional(scope.words.noData);
        },
        head);
    addGapNote(scope, head);
}

bool hasQualified(const CompareValues& values)
{
    return std::ranges::any_of(values.comparable.series, [](const auto& entry) {
        return std::ranges::any_of(entry.second.values(), [](const domain::YearValue& value) {
            return value.qualifier != domain::Comparator::Unstated;
        });
    });
}

void addValueNotes(const CompareScope& scope, const CompareValues& values, bool hasQualified, std::optional<int> year,
                   CompareHead& head)
{
    if (!values.otherLevel.empty())
        head.notes.push_back(filledIn(scope.words.phrase("compare.other_level"), namesOf(scope, values.otherLevel)));
    if (hasQualified)
        head.notes.push_back(scope.words.phrase("compare.qualified"));
    std::string sources = valueSources(scope.snapshot, values.indicator->id, values.comparable, year, scope.words);
    if (!sources.empty())
        head.notes.push_back(std::move(sources));
}

presentation::CompareSpec emptyComparison(const CompareScope& scope, std::string_view phrase)
{
    presentation::CompareSpec spec;
    spec.head.emptyText = scope.words.phrase(phrase);
    return spec;
}

} // namespace wm::workspace
