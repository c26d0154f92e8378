// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Scope.h"
#include "TargetDistance.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>

namespace wm::workspace {

using domain::YearValue;
using presentation::filledIn;
using presentation::SlopeLine;
using presentation::SlopeSpec;

namespace {

struct SlopeEnds {
    YearValue first;
    YearValue last;
};

/// The values of both years, or the first and the latest one; none where there are not two.
std::optional<SlopeEnds> endsOf(const CompareScope& scope, const domain::Series& series)
{
    if (scope.options.takesLatest) {
        const YearValue first = series.values().front();
        const YearValue last = series.values().back();
        return first.year < last.year ? std::optional(SlopeEnds{first, last}) : std::nullopt;
    }
    if (!scope.options.firstYear || !scope.options.year)
        return std::nullopt;
    const auto first = series.at(*scope.options.firstYear);
    const auto last = series.at(*scope.options.year);
    return first && last ? std::optional(SlopeEnds{*first, *last}) : std::nullopt;
}

SlopeLine::Course courseOf(const domain::Indicator& indicator, const SlopeEnds& ends)
{
    using domain::Direction;
    const double change = ends.last.value - ends.first.value;
    if (change == 0.0 || indicator.direction == Direction::Maintain)
        return SlopeLine::Course::Neither;
    return (change > 0.0) == (indicator.direction == Direction::Increase) ? SlopeLine::Course::Better
                                                                          : SlopeLine::Course::Worse;
}

const std::string& courseKey(SlopeLine::Course course)
{
    static const std::string keys[] = {"compare.course.better", "compare.course.worse", "compare.course.neither"};
    return keys[static_cast<std::size_t>(course)];
}

SlopeLine lineOf(const CompareScope& scope, const domain::Indicator& indicator, const domain::RegionCode& region,
                 const SlopeEnds& ends)
{
    SlopeLine line;
    line.mark = markOf(scope, region, indicator);
    line.first = ends.first.value;
    line.last = ends.last.value;
    line.firstYear = ends.first.year;
    line.lastYear = ends.last.year;
    line.firstQualifier = ends.first.qualifier;
    line.lastQualifier = ends.last.qualifier;
    line.firstText = comparedText(scope, ends.first);
    line.lastText = comparedText(scope, ends.last);
    line.course = courseOf(indicator, ends);
    const auto said = [&](const YearValue& value) {
        return "\n" + filledIn(scope.words.pointLabel, std::to_string(value.year),
                               observedText(scope.snapshot, indicator, value.value, value.qualifier, scope.words));
    };
    const std::string change =
        distanceText(ends.last.value - ends.first.value, changeUnitOf(scope.snapshot, indicator), scope.words.language);
    line.mark.readOut = line.mark.label + said(ends.first) + said(ends.last) + "\n" + change + " · " +
                        scope.words.phrase(courseKey(line.course));
    return line;
}

std::string slopeYears(const CompareScope& scope)
{
    const auto& options = scope.options;
    if (options.takesLatest)
        return scope.words.phrase("compare.first_and_latest");
    if (!options.firstYear || !options.year)
        return {};
    return std::to_string(*options.firstYear) + "–" + std::to_string(*options.year);
}

} // namespace

presentation::CompareSpec slopeOf(const CompareScope& scope, const CompareValues& values)
{
    const domain::Indicator& indicator = *values.indicator;
    presentation::CompareSpec spec;
    SlopeSpec slope;
    bool hasQualified = false;
    const auto endsIn = [&](const domain::RegionCode& region) {
        const domain::Series* series = values.seriesOf(region);
        return series ? endsOf(scope, *series) : std::nullopt;
    };
    for (const domain::RegionCode& region : values.regions) {
        const auto ends = endsIn(region);
        if (!ends)
            continue;
        slope.lines.push_back(lineOf(scope, indicator, region, *ends));
        hasQualified = hasQualified || ends->first.qualifier != domain::Comparator::Unstated ||
                       ends->last.qualifier != domain::Comparator::Unstated;
    }
    // From the top of the later year, as they are read.
    std::ranges::stable_sort(slope.lines, std::ranges::greater(), &SlopeLine::last);
    const bool isOfYears = !scope.options.takesLatest && scope.options.firstYear && scope.options.year;
    slope.firstTitle = isOfYears ? std::to_string(*scope.options.firstYear) : scope.words.phrase("compare.first_value");
    slope.lastTitle = isOfYears ? std::to_string(*scope.options.year) : scope.words.latestValue;
    for (const auto course : {SlopeLine::Course::Better, SlopeLine::Course::Worse, SlopeLine::Course::Neither}) {
        if (std::ranges::count(slope.lines, course, &SlopeLine::course) > 0)
            slope.legend.push_back({course, scope.words.phrase(courseKey(course))});
    }
    setTitle(indicator.name.in(scope.words.language),
             {slopeYears(scope), unitPart(unitOf(scope.snapshot, indicator), scope.words)}, spec.head);
    addGaps(
        scope, values,
        [&](const domain::RegionCode& region) {
            return endsIn(region) ? std::nullopt : std::optional(missingText(scope, values, region));
        },
        spec.head);
    addGapNote(scope, spec.head);
    addValueNotes(scope, values, hasQualified, std::nullopt, spec.head);
    if (slope.lines.empty())
        spec.head.emptyText = scope.words.phrase("compare.empty.slope");
    spec.figure = std::move(slope);
    return spec;
}

} // namespace wm::workspace
