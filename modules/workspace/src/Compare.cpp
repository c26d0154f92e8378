// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Compare.h"

#include "CompareFigures.h"
#include "Rectangle.h"
#include "Scope.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wm::workspace {

using domain::IndicatorId;
using domain::RegionCode;
using presentation::CompareKind;
using presentation::CompareOptions;
using presentation::Selection;
using presentation::Words;

namespace {

/// How much there is to compare.
struct Breadth {
    int regions = 0; ///< of the level with the most
    int values = 0;

    auto operator<=>(const Breadth&) const = default;
};

std::unordered_map<IndicatorId, Breadth> breadths(const Snapshot& snapshot, const Selection& selection)
{
    const Rectangle rectangle(snapshot, selection);
    const SeriesSizes& sizes = snapshot.observations().sizes();
    std::vector<std::string_view> levels; // parallel to the regions; empty: not meant
    for (const RegionCode& code : sizes.regions()) {
        const domain::Region* region = snapshot.findRegion(code);
        levels.push_back(region && rectangle.has(code) ? mapLevel(*region) : std::string_view());
    }
    std::unordered_map<IndicatorId, Breadth> all;
    std::map<std::pair<IndicatorId, std::string_view>, int> regions;
    const SeriesSize* before = nullptr;
    for (const SeriesSize& size : sizes.all()) {
        const std::string_view level = levels[size.region];
        if (level.empty() || size.dated == 0)
            continue;
        const bool isNext = !before || before->indicator != size.indicator || before->region != size.region;
        before = &size;
        Breadth& breadth = all[size.indicator];
        breadth.values += size.dated;
        if (isNext)
            breadth.regions = std::max(breadth.regions, ++regions[{size.indicator, level}]);
    }
    return all;
}

/// Kinds that set values against targets.
bool needsTargets(const CompareOptions& options)
{
    return options.kind == CompareKind::Bullet ||
           (options.kind == CompareKind::Ranking && options.order != presentation::CompareOrder::Value);
}

std::unordered_set<IndicatorId> indicatorsWithTargets(const Snapshot& snapshot)
{
    std::unordered_set<IndicatorId> indicators;
    for (const domain::Target& target : snapshot.catalogue().targets) {
        if (target.value)
            indicators.insert(target.indicator);
    }
    return indicators;
}

std::vector<IndicatorId> comparableIndicators(const Snapshot& snapshot, const Selection& selection,
                                              const CompareOptions& options)
{
    auto all = breadths(snapshot, selection);
    if (needsTargets(options)) {
        const auto wanted = indicatorsWithTargets(snapshot);
        std::erase_if(all, [&](const auto& entry) { return !wanted.contains(entry.first); });
    }
    std::vector<IndicatorId> indicators;
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators) {
        const auto breadth = all.find(indicator.id);
        if (breadth != all.end() && breadth->second.regions > 1 && isInTheme(snapshot, indicator.id, selection.theme))
            indicators.push_back(indicator.id);
    }
    std::ranges::stable_sort(indicators, std::ranges::greater(), [&](IndicatorId id) { return all.at(id); });
    return indicators;
}

bool contains(const std::vector<IndicatorId>& indicators, IndicatorId id)
{
    return std::ranges::find(indicators, id) != indicators.end();
}

void chooseIndicators(const std::vector<IndicatorId>& offered, IndicatorId selected, CompareOptions& shown)
{
    if (!contains(offered, shown.indicator))
        shown.indicator = contains(offered, selected) ? selected : offered.empty() ? IndicatorId() : offered.front();
    if (contains(offered, shown.second) && shown.second != shown.indicator)
        return;
    const auto other = std::ranges::find_if(offered, [&](IndicatorId id) { return id != shown.indicator; });
    shown.second = other == offered.end() ? IndicatorId() : *other;
}

void chooseYears(const YearCounts& years, int regions, CompareOptions& shown)
{
    if (shown.takesLatest) {
        shown.year.reset();
        shown.firstYear.reset();
        return;
    }
    if (!shown.year || !years.contains(*shown.year))
        shown.year = lastFullYear(years, regions);
    const bool isEarlier = shown.firstYear && years.contains(*shown.firstYear) && *shown.firstYear < shown.year;
    if (isEarlier)
        return;
    shown.firstYear = firstFullYear(years, regions);
    if (shown.firstYear >= shown.year)
        shown.firstYear =
            years.empty() || years.begin()->first >= shown.year ? std::nullopt : std::optional(years.begin()->first);
}

bool isOfIndicators(const CompareOptions& options)
{
    const bool hasFacet = options.kind == CompareKind::SmallMultiples || options.kind == CompareKind::Bullet;
    return hasFacet && options.facet == presentation::CompareFacet::Indicators;
}

presentation::CompareSpec figureOf(const CompareScope& scope, const CompareValues& values, const CompareValues& second)
{
    if (isOfIndicators(scope.options))
        return scope.options.kind == CompareKind::Bullet ? indicatorBulletsOf(scope) : indicatorMultiplesOf(scope);
    if (!values.indicator)
        return emptyComparison(scope,
                               needsTargets(scope.options) ? "compare.empty.targets" : "compare.empty.indicators");
    switch (scope.options.kind) {
    case CompareKind::SmallMultiples:
        return smallMultiplesOf(scope, values);
    case CompareKind::Slope:
        return slopeOf(scope, values);
    case CompareKind::HeatStrip:
        return heatStripOf(scope, values);
    case CompareKind::Scatter:
        return scatterOf(scope, values, second);
    case CompareKind::Bullet:
        return bulletsOf(scope, values);
    case CompareKind::Ranking:
        break;
    }
    return rankingOf(scope, values);
}

} // namespace

Comparison compareOf(const Snapshot& snapshot, const Selection& selected, const CompareOptions& options,
                     const Words& words)
{
    Selection selection = selected;
    selection.brush.clear(); // marked regions are seen among the others
    Comparison comparison;
    CompareChoices& choices = comparison.choices;
    choices.shown = options;
    choices.indicators = comparableIndicators(snapshot, selection, options);
    chooseIndicators(choices.indicators, selection.indicator, choices.shown);
    const CompareScope scope{snapshot, selection, choices.shown, words};
    const CompareValues values = compareValues(scope, choices.shown.indicator);
    const bool isScatter = options.kind == CompareKind::Scatter;
    const CompareValues second = isScatter ? compareValues(scope, choices.shown.second) : CompareValues();
    const YearCounts years = isScatter ? commonYears(values, second) : yearCounts(values);
    const auto fullest = std::ranges::max_element(years, {}, &YearCounts::value_type::second);
    const int most = fullest == years.end() ? 0 : fullest->second;
    if (isScatter)
        choices.shown.takesLatest = false; // two indicators have a common year, or none
    chooseYears(years, isScatter ? most : static_cast<int>(values.comparable.series.size()), choices.shown);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        choices.years.push_back(year->first);
    comparison.spec = figureOf(scope, values, second);
    comparison.spec.head.moreText = words.phrase("compare.more");
    return comparison;
}

} // namespace wm::workspace
