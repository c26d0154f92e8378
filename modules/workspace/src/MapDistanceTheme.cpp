// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapThemes.h"
#include "Scope.h"
#include "TargetDistance.h"
#include "TargetText.h"

#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapSpec;
using presentation::Words;

namespace {

using TargetOf = std::map<domain::RegionCode, const domain::Target*>;

/// What is compared: the values of regions that have a target with a number.
struct Comparison {
    DistanceMeasure measure = DistanceMeasure::Value;
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
    comparison.measure =
        isOneTarget(comparison.targets) ? DistanceMeasure::Value : distanceMeasure(subject.snapshot, subject.indicator);
    if (comparison.measure == DistanceMeasure::Value)
        comparison.anchor = *comparison.targets.begin()->second->value;
    for (const auto& [region, target] : comparison.targets) {
        const bool isZero = comparison.measure == DistanceMeasure::Share && !hasShare(*target);
        numbers.gaps[region] = isZero ? NumberGap{AreaLook::NotApplicable, subject.words.targetIsZero}
                                      : NumberGap{AreaLook::NoData, subject.words.noData};
        if (isZero)
            continue;
        numbers.gaps[region].text = targetLine(subject.snapshot, *target, subject.words) + "\n" + subject.words.noData;
    }
    if (comparison.measure == DistanceMeasure::Share)
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
            points.push_back({region, value.year, distanceTo(*target, value.value, comparison.measure)});
    }
    // Fails for a distance beyond the range of numbers: there is then nothing that a class could hold.
    return presentation::YearFrames::create(points).value_or(presentation::YearFrames());
}

std::string whatIsShown(const MapSubject& subject, const Comparison& comparison)
{
    const Words& words = subject.words;
    switch (comparison.measure) {
    case DistanceMeasure::Value:
        return words.aroundTarget + ": " + presentation::numberText(comparison.anchor);
    case DistanceMeasure::Points:
        return presentation::filledIn(words.ownTargetUnit,
                                      changeUnitOf(subject.snapshot, subject.indicator).in(words.language));
    case DistanceMeasure::Share:
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
    if (comparison.measure == DistanceMeasure::Value)
        return text;
    return text + "\n" +
           distanceText(distanceTo(target, value.value, comparison.measure),
                        distanceUnit(subject.snapshot, subject.indicator, comparison.measure, subject.words),
                        subject.words.language);
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
    if (comparison.measure == DistanceMeasure::Value) // else the note names it
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
    addNote(valueSources(subject.snapshot, subject.indicator.id, values, numbers.year, subject.words), spec);
}

} // namespace wm::workspace
