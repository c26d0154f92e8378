// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapThemes.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapSpec;
using presentation::Words;

namespace {

/// How values and targets are compared on one map.
enum class Measure {
    Value,  ///< all regions have one target: the values themselves, with classes around it
    Share,  ///< distance to the region's own target in % of the target
    Points, ///< the same in percentage points, for percentages: 3% of 14% would be read as 3 points
};

using TargetOf = std::map<domain::RegionCode, const domain::Target*>;

/// What is compared: the values of regions that have a target with a number.
struct Comparison {
    Measure measure = Measure::Value;
    double anchor = 0.0;
    TargetOf targets; ///< with a number
};

/// A range has no single number to part classes at, so that it is a distance even if all regions have the same.
bool isOneTarget(const TargetOf& targets)
{
    const domain::Target& first = *targets.begin()->second;
    return !first.upperValue && std::ranges::all_of(targets, [&](const auto& entry) {
        return entry.second->value == first.value && !entry.second->upperValue;
    });
}

Measure measureOf(const MapSubject& subject, const TargetOf& targets)
{
    if (isOneTarget(targets))
        return Measure::Value;
    const domain::Unit* unit = subject.snapshot.findUnit(subject.indicator.unit);
    const bool isPercent = unit && unit->dimension.starts_with("ratio_percent");
    return isPercent ? Measure::Points : Measure::Share;
}

/// The end of the target's range that the value misses; the value itself within it.
double wantedFor(const domain::Target& target, double value)
{
    return target.upperValue ? std::clamp(value, *target.value, std::max(*target.value, *target.upperValue))
                             : *target.value;
}

double compared(Measure measure, const domain::Target& target, double value)
{
    const double distance = value - wantedFor(target, value);
    switch (measure) {
    case Measure::Value:
        return value;
    case Measure::Points:
        return distance;
    case Measure::Share:
        break;
    }
    return distance == 0.0 ? 0.0 : distance / std::abs(wantedFor(target, value)) * 100.0;
}

/// A share of zero is nothing, and no small number takes its place (METHODS.md 1.5).
bool hasShare(const domain::Target& target)
{
    return *target.value != 0.0 && target.upperValue != 0.0;
}

/// Targets for the regions of the values' level; regions whose target has no number say so.
Comparison compare(const MapSubject& subject, const MapValues& values, MapNumbers& numbers)
{
    Comparison comparison;
    for (const domain::RegionCode& region : subject.regions.all()) {
        if (mapLevel(*subject.snapshot.findRegion(region)) != values.level)
            continue;
        const domain::Target* target = targetFor(subject, region, values.kind);
        if (target && target->value)
            comparison.targets.emplace(region, target);
        else if (target)
            numbers.gaps[region] = gapOf(subject, *target);
    }
    if (comparison.targets.empty())
        return comparison;
    comparison.measure = measureOf(subject, comparison.targets);
    if (comparison.measure == Measure::Value)
        comparison.anchor = *comparison.targets.begin()->second->value;
    for (const auto& [region, target] : comparison.targets) {
        const bool isZero = comparison.measure == Measure::Share && !hasShare(*target);
        numbers.gaps[region] = isZero ? NumberGap{AreaLook::NotApplicable, subject.words.targetIsZero}
                                      : NumberGap{AreaLook::NoData, subject.words.noData};
        if (isZero)
            continue;
        numbers.gaps[region].text = targetLine(subject.snapshot, *target, subject.words) + "\n" + subject.words.noData;
    }
    if (comparison.measure == Measure::Share)
        std::erase_if(comparison.targets, [](const auto& entry) { return !hasShare(*entry.second); });
    return comparison;
}

presentation::YearFrames framesOf(const MapValues& values, const Comparison& comparison)
{
    std::vector<presentation::RegionYearValue> points;
    for (const auto& [region, target] : comparison.targets) {
        const auto series = values.series.find(region);
        if (series == values.series.end())
            continue;
        for (const domain::YearValue& value : series->second.values())
            points.push_back({region, value.year, compared(comparison.measure, *target, value.value)});
    }
    // Fails for a distance beyond the range of numbers: there is then nothing that a class could hold.
    return presentation::YearFrames::create(points).value_or(presentation::YearFrames());
}

domain::LocalText distanceUnit(const MapSubject& subject, Measure measure)
{
    if (measure == Measure::Points)
        return changeUnitOf(subject.snapshot, subject.indicator);
    return {subject.words.changeInPercent, subject.words.changeInPercent};
}

std::string whatIsShown(const MapSubject& subject, const Comparison& comparison)
{
    const Words& words = subject.words;
    switch (comparison.measure) {
    case Measure::Value:
        return words.aroundTarget + ": " + presentation::numberText(comparison.anchor);
    case Measure::Points:
        return presentation::filledIn(words.ownTargetUnit,
                                      changeUnitOf(subject.snapshot, subject.indicator).in(words.language));
    case Measure::Share:
        break;
    }
    return words.ownTargetShare;
}

/// The value, the target and what lies between them.
std::string textOf(const MapSubject& subject, const Comparison& comparison, const domain::Target& target,
                   const domain::YearValue& value)
{
    std::string text = std::to_string(value.year) + ": " +
                       observedText(subject.snapshot, subject.indicator, value.value, value.qualifier, subject.words) +
                       "\n" + targetLine(subject.snapshot, target, subject.words);
    if (comparison.measure == Measure::Value)
        return text;
    const double distance = roundedForShow(compared(comparison.measure, target, value.value));
    const std::string number = (distance > 0.0 ? "+" : "") + presentation::numberText(distance);
    return text + "\n" +
           presentation::withUnit(number, distanceUnit(subject, comparison.measure), subject.words.language);
}

void fillAroundAnchor(const MapSubject& subject, const MapNumbers& numbers, double anchor, MapSpec& spec)
{
    const std::span<const double> values = numbers.frames.allValues();
    const domain::Direction direction = subject.indicator.direction;
    auto anchored = presentation::anchoredBreaks(values, anchor, subject.options.classCount,
                                                 presentation::AnchorSides::Symmetric, direction);
    if (!anchored || anchored->breaks.isEmpty())
        return;
    const auto breaks = presentation::withRoundBounds(anchored->breaks, values, anchor);
    fillAreas(numbers, breaks,
              presentation::divergingColours(presentation::anchoredHues(direction), anchored->below, anchored->above),
              subject.words, spec);
}

} // namespace

void showDistances(const MapSubject& subject, MapSpec& spec)
{
    const MapValues values = valuesOf(subject);
    MapNumbers numbers;
    numbers.heading = subject.indicator.name.in(subject.words.language);
    numbers.speakers = speakersFor(subject.regions, values.level, spec);
    numbers.otherwise = {AreaLook::NotApplicable, subject.words.noTarget};
    const Comparison comparison = compare(subject, values, numbers);
    if (comparison.measure == Measure::Value) // else the note names it
        numbers.unit = unitOf(subject.snapshot, subject.indicator);
    numbers.frames = framesOf(values, comparison);
    numbers.notes.push_back(whatIsShown(subject, comparison));
    numbers.notes.push_back(subject.indicator.direction == domain::Direction::Maintain ? subject.words.greenIsAbove
                                                                                       : subject.words.blueIsBetter);
    if (!numbers.frames.years().empty())
        numbers.year = numbers.frames.frameYearAt(subject.options.year.value_or(numbers.frames.years().back()));
    for (const auto& [region, target] : comparison.targets) {
        const auto series = values.series.find(region);
        if (numbers.year && numbers.valueOf(region))
            numbers.texts[region] = textOf(subject, comparison, *target, *series->second.at(*numbers.year));
    }
    describeAreas(subject.snapshot, numbers, subject.words, spec);
    if (!numbers.year)
        return;
    fillAroundAnchor(subject, numbers, comparison.anchor, spec);
    addNote(valueSources(subject, values, *numbers.year), spec);
}

} // namespace wm::workspace
