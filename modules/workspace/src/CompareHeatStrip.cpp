// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/presentation/ClassLegend.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <limits>

namespace wm::workspace {

using presentation::filledIn;
using presentation::HeatCell;
using presentation::HeatRow;
using presentation::HeatStripSpec;

namespace {

constexpr int kHeatClasses = 5;
constexpr int kMostHeatYears = 60;

/// The last value first, by the wanted direction; regions without one keep their order.
void sortRows(const CompareValues& values, std::vector<HeatRow>& rows)
{
    const bool isLessBetter = values.indicator->direction == domain::Direction::Decrease;
    std::ranges::stable_sort(rows, {}, [&](const HeatRow& row) {
        const double latest = values.seriesOf(row.mark.region)->latest()->value;
        return isLessBetter ? latest : -latest;
    });
}

/// All years from the first to the last with a value, so that a gap in time is seen; of a long time the last part.
std::vector<int> heatYears(const YearCounts& counts)
{
    std::vector<int> years;
    if (counts.empty())
        return years;
    const int last = counts.rbegin()->first;
    for (int year = std::max(counts.begin()->first, last - kMostHeatYears + 1); year <= last; ++year)
        years.push_back(year);
    return years;
}

/// As many in each class as can be: strips are read by order, and a few giants would leave all others alike.
presentation::ClassBreaks heatBreaks(const CompareValues& values)
{
    std::vector<double> all;
    for (const auto& [region, series] : values.comparable.series) {
        for (const domain::YearValue& value : series.values())
            all.push_back(value.value);
    }
    const auto breaks = presentation::quantile(all, kHeatClasses);
    return breaks ? presentation::withRoundBounds(*breaks, all) : presentation::ClassBreaks();
}

HeatRow rowOf(const CompareScope& scope, const CompareValues& values, const domain::RegionCode& region,
              const std::vector<int>& years, const presentation::ClassBreaks& breaks)
{
    const domain::Indicator& indicator = *values.indicator;
    const domain::Series& series = *values.seriesOf(region);
    HeatRow row;
    row.mark = markOf(scope, region, indicator);
    row.mark.readOut = row.mark.label;
    row.cells.reserve(years.size());
    for (const int year : years) {
        HeatCell cell;
        if (const auto value = series.at(year)) {
            cell.value = value->value;
            cell.colourClass = breaks.classOf(value->value);
            cell.text = observedText(scope.snapshot, indicator, value->value, value->qualifier, scope.words);
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

presentation::CompareSpec heatStripOf(const CompareScope& scope, const CompareValues& values)
{
    const domain::Indicator& indicator = *values.indicator;
    presentation::CompareSpec spec;
    HeatStripSpec strip;
    const YearCounts counts = yearCounts(values);
    strip.years = heatYears(counts);
    const presentation::ClassBreaks breaks = heatBreaks(values);
    strip.classes = presentation::classLabels(breaks);
    strip.noData = scope.words.noData;
    strip.cellText = scope.words.pointLabel;
    for (const domain::RegionCode& region : values.regions) {
        if (values.seriesOf(region))
            strip.rows.push_back(rowOf(scope, values, region, strip.years, breaks));
    }
    sortRows(values, strip.rows);
    setTitle(indicator.name.in(scope.words.language),
             {unitPart(unitOf(scope.snapshot, indicator), scope.words), scope.words.quantiles}, spec.head);
    addRegionsWithoutValues(scope, values, spec.head);
    if (!strip.years.empty() && counts.begin()->first < strip.years.front())
        spec.head.notes.push_back(
            filledIn(scope.words.phrase("compare.earlier_years"), std::to_string(strip.years.front())));
    addValueNotes(scope, values, hasQualified(values), std::nullopt, spec.head);
    if (strip.rows.empty())
        spec.head.emptyText = scope.words.noObservations;
    spec.figure = std::move(strip);
    return spec;
}

} // namespace wm::workspace
