// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Judgement.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

#include <algorithm>

namespace wm::workspace {

using presentation::ChartPoint;
using presentation::ChartTarget;
using presentation::filledIn;
using presentation::SmallChart;
using presentation::SmallMultiplesSpec;

namespace {

/// More small charts than anybody looks through; the rest is counted.
constexpr std::size_t kMostSmallCharts = 600;

void addPoints(const CompareScope& scope, const domain::Indicator& indicator, const domain::Series& series,
               SmallChart& chart)
{
    for (const domain::YearValue& value : series.values()) {
        const std::string text = observedText(scope.snapshot, indicator, value.value, value.qualifier, scope.words);
        const std::string year = std::to_string(value.year);
        chart.observed.push_back(
            {static_cast<double>(value.year), value.value, filledIn(scope.words.pointLabel, year, text)});
    }
    for (const domain::YearValue& value : series.values())
        chart.qualifiers.push_back(value.qualifier);
    if (const auto latest = series.latest())
        chart.latestText = presentation::conditionText(latest->qualifier, latest->value, std::nullopt);
}

/// Those in force with a number and a year, of the kind that is shown.
void addTargets(const CompareScope& scope, domain::IndicatorId indicator, const domain::RegionCode& region,
                std::string_view kind, SmallChart& chart)
{
    for (const domain::Target& target : scope.snapshot.catalogue().targets) {
        const bool isMeant = target.indicator == indicator && target.region == region && target.value && target.year &&
                             domain::areComparable(target.valueKind, kind) && !scope.snapshot.successorOf(target);
        if (!isMeant)
            continue;
        ChartTarget mark;
        mark.id = target.id;
        mark.year = *target.year;
        mark.value = *target.value;
        mark.upper = target.upperValue;
        mark.comparator = target.comparator;
        mark.verdict = scope.snapshot.assessment(target).verdict;
        chart.targets.push_back(std::move(mark));
        chart.mark.readOut += "\n" + targetLine(scope.snapshot, target, scope.words) + " · " +
                              verdictWord(scope.snapshot.assessment(target).verdict, scope.words);
    }
}

SmallChart chartOf(const CompareScope& scope, const domain::Indicator& indicator, const domain::RegionCode& region,
                   const domain::Series& series, std::string_view kind)
{
    SmallChart chart;
    chart.mark = markOf(scope, region, indicator);
    addPoints(scope, indicator, series, chart);
    chart.mark.readOut = chart.mark.label + (chart.observed.empty() ? "" : "\n" + chart.observed.back().label);
    addTargets(scope, indicator.id, region, kind, chart);
    return chart;
}

void setYears(SmallMultiplesSpec& figure)
{
    bool isFirst = true;
    const auto include = [&](double year) {
        figure.firstYear = isFirst ? year : std::min(figure.firstYear, year);
        figure.lastYear = isFirst ? year : std::max(figure.lastYear, year);
        isFirst = false;
    };
    for (const SmallChart& chart : figure.charts) {
        for (const ChartPoint& point : chart.observed)
            include(point.year);
        for (const ChartTarget& target : chart.targets)
            include(target.year);
    }
}

void leaveOutTheRest(const CompareScope& scope, SmallMultiplesSpec& figure, presentation::CompareHead& head)
{
    if (figure.charts.size() <= kMostSmallCharts)
        return;
    head.notes.push_back(
        filledIn(scope.words.phrase("compare.left_out"), std::to_string(figure.charts.size() - kMostSmallCharts)));
    figure.charts.resize(kMostSmallCharts);
}

presentation::CompareSpec ofRegions(const CompareScope& scope, const CompareValues& values)
{
    presentation::CompareSpec spec;
    SmallMultiplesSpec figure;
    const domain::Indicator& indicator = *values.indicator;
    for (const domain::RegionCode& region : values.regions) {
        if (const domain::Series* series = values.seriesOf(region))
            figure.charts.push_back(chartOf(scope, indicator, region, *series, values.comparable.kind));
    }
    figure.hasSharedScale = scope.options.hasSharedScale;
    setTitle(indicator.name.in(scope.words.language),
             {unitPart(unitOf(scope.snapshot, indicator), scope.words),
              scope.words.phrase(figure.hasSharedScale ? "compare.scale.shared" : "compare.scale.own")},
             spec.head);
    leaveOutTheRest(scope, figure, spec.head);
    setYears(figure);
    addRegionsWithoutValues(scope, values, spec.head);
    addValueNotes(scope, values, hasQualified(values), std::nullopt, spec.head);
    if (figure.charts.empty())
        spec.head.emptyText = scope.words.noObservations;
    spec.figure = std::move(figure);
    return spec;
}

} // namespace

presentation::CompareSpec indicatorMultiplesOf(const CompareScope& scope)
{
    presentation::CompareSpec spec;
    SmallMultiplesSpec figure;
    std::vector<domain::DocumentId> documents;
    for (const ChartSubject& subject : chartSubjects(scope.snapshot, scope.selection)) {
        const domain::Indicator* indicator = scope.snapshot.findIndicator(subject.indicator);
        const std::string kind = valueKindOf(scope.snapshot, subject, {});
        const domain::Series series = seriesOf(scope.snapshot, subject.indicator, subject.region, kind);
        if (!indicator || subject.region != scope.selection.region || series.values().size() < 2)
            continue;
        SmallChart chart = chartOf(scope, *indicator, subject.region, series, kind);
        chart.mark.label = indicator->name.in(scope.words.language);
        chart.unit = unitOf(scope.snapshot, *indicator).in(scope.words.language);
        figure.charts.push_back(std::move(chart));
        for (const domain::Observation& observation : scope.snapshot.observationsOf(subject.indicator, subject.region))
            documents.push_back(observation.document);
    }
    spec.head.facet = presentation::CompareFacet::Indicators;
    figure.hasSharedScale = false; // units are never mixed
    if (!scope.selection.region.isNone())
        setTitle(regionName(scope.snapshot, scope.selection.region, scope.words.language),
                 {scope.words.phrase("compare.scale.own")}, spec.head);
    leaveOutTheRest(scope, figure, spec.head);
    setYears(figure);
    if (std::string sources = sourceNote(scope.snapshot, documents, scope.words); !sources.empty())
        spec.head.notes.push_back(std::move(sources));
    if (figure.charts.empty())
        spec.head.emptyText = scope.words.phrase(
            scope.selection.region.isNone() ? "compare.empty.region" : "compare.empty.indicators_of_region");
    spec.figure = std::move(figure);
    return spec;
}

presentation::CompareSpec smallMultiplesOf(const CompareScope& scope, const CompareValues& values)
{
    return ofRegions(scope, values);
}

} // namespace wm::workspace
