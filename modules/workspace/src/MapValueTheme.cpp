// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgement.h"
#include "MapThemes.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <future>
#include <utility>

namespace wm::workspace {

using presentation::ClassMethod;
using presentation::MapSpec;
using presentation::Words;

namespace {

const std::string& methodWord(ClassMethod method, const Words& words)
{
    switch (method) {
    case ClassMethod::Quantile:
        return words.quantiles;
    case ClassMethod::EqualInterval:
        return words.equalIntervals;
    case ClassMethod::Pretty:
        return words.roundNumbers;
    case ClassMethod::NaturalBreaks:
        break;
    }
    return words.naturalBreaks;
}

presentation::YearFrames framesOf(const MapValues& values)
{
    std::size_t count = 0;
    for (const auto& [region, series] : values.series)
        count += series.values().size();
    std::vector<presentation::RegionYearValue> points;
    points.reserve(count);
    for (const auto& [region, series] : values.series) {
        for (const domain::YearValue& value : series.values())
            points.push_back({region, value.year, value.value});
    }
    // A series has finite values and one a year, so that this cannot fail.
    return presentation::YearFrames::create(points).value_or(presentation::YearFrames());
}

/// What the numbers are, and those of which year are shown.
MapNumbers numbersOf(const MapSubject& subject, const MapValues& values)
{
    MapNumbers numbers;
    numbers.heading = subject.indicator.name.in(subject.words.language);
    numbers.unit = unitOf(subject.snapshot, subject.indicator);
    numbers.otherwise.text = subject.words.noData;
    numbers.frames = framesOf(values);
    if (!numbers.frames.years().empty())
        numbers.year = numbers.frames.frameYearAt(subject.options.year.value_or(numbers.frames.years().back()));
    return numbers;
}

/// Whose number each area shows, and the numbers in words.
void describeNumbers(const MapSubject& subject, const MapValues& values, const MapSpec& spec, MapNumbers& numbers)
{
    numbers.speakers = speakersFor(subject.regions, values.level, spec);
    if (!numbers.year)
        return;
    for (const auto& [region, series] : values.series) {
        if (const auto value = series.at(*numbers.year))
            numbers.texts[region] =
                std::to_string(value->year) + ": " +
                presentation::withUnit(presentation::conditionText(value->qualifier, value->value, std::nullopt),
                                       numbers.unit, subject.words.language);
    }
}

} // namespace

std::string kindOfMost(const Snapshot& snapshot, const MapRegions& regions, domain::IndicatorId indicator)
{
    std::map<std::string_view, int> counts;
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (const SeriesSize& size : sizes.of(indicator)) {
        if (regions.has(sizes.regionOf(size)))
            counts[domain::comparableKind(sizes.kindOf(size))] += size.observations;
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const std::string_view, int>::second);
    return most == counts.end() ? std::string() : std::string(most->first);
}

MapValues valuesOf(const MapSubject& subject, const domain::RegionCode& alike)
{
    MapValues values;
    values.kind = kindOfMost(subject.snapshot, subject.regions, subject.indicator.id);
    values.series = seriesByRegion(subject.snapshot, subject.indicator.id, values.kind);
    std::erase_if(values.series, [&](const auto& entry) { return !subject.regions.has(entry.first); });
    if (values.series.contains(alike))
        values.level = mapLevel(*subject.snapshot.findRegion(alike));
    else
        values.level = subject.regions.levelOfMost([&](const auto& region) { return values.series.contains(region); });
    std::erase_if(values.series, [&](const auto& entry) {
        return mapLevel(*subject.snapshot.findRegion(entry.first)) != values.level;
    });
    return values;
}

std::string valueSources(const Snapshot& snapshot, domain::IndicatorId indicator, const MapValues& values,
                         std::optional<int> year, const Words& words)
{
    std::vector<domain::DocumentId> documents;
    const SharedValues rows = snapshot.observations().annualValues(indicator);
    const SeriesSizes& sizes = snapshot.observations().sizes();
    forEachRegion(*rows, [&](std::span<const AnnualValue> own) {
        if (!values.series.contains(sizes.regions()[own.front().region]))
            return;
        for (const AnnualValue& row : own) {
            const bool isMeant =
                (!year || row.year == *year) && domain::areComparable(sizes.kinds()[row.kind], values.kind);
            if (isMeant && (documents.empty() || documents.back() != row.document))
                documents.push_back(row.document);
        }
    });
    return sourceNote(snapshot, documents, words);
}

std::vector<std::optional<domain::RegionCode>> speakersFor(const MapRegions& regions, std::string_view level,
                                                           const MapSpec& spec)
{
    std::vector<std::optional<domain::RegionCode>> speakers;
    speakers.reserve(spec.areas.size());
    for (const presentation::MapArea& area : spec.areas)
        speakers.push_back(level.empty() ? std::nullopt : regions.regionFor(area.region, level));
    return speakers;
}

void addNote(std::string note, MapSpec& spec)
{
    if (!note.empty())
        spec.notes.push_back(std::move(note));
}

presentation::ClassBreaks classesOf(const presentation::MapOptions& options, std::span<const double> values)
{
    const auto breaks = presentation::classify(options.method, values, options.classCount);
    return breaks ? presentation::withRoundBounds(*breaks, values) : presentation::ClassBreaks();
}

void fillByClasses(const MapSubject& subject, const MapNumbers& numbers, const presentation::ClassBreaks& classes,
                   MapSpec& spec)
{
    if (classes.isEmpty())
        return;
    spec.classNotes.push_back(methodWord(subject.options.method, subject.words));
    fillAreas(numbers, classes, presentation::sequentialColours(presentation::SequentialHue::Blue, classes.count()),
              subject.words, spec);
}

void showValues(const MapSubject& subject, MapSpec& spec)
{
    const MapValues values = valuesOf(subject);
    MapNumbers numbers = numbersOf(subject, values);
    const auto sign = subject.options.sign.value_or(suitableSign(subject.snapshot, subject.indicator.id));
    // The classes of tens of thousands of values take as long as what is said of them: side by side.
    const bool isFilled = sign != presentation::MapSign::Circles && sign != presentation::MapSign::Bars;
    auto classes = std::async(isFilled ? std::launch::async : std::launch::deferred,
                              [&] { return classesOf(subject.options, numbers.frames.allValues()); });
    describeNumbers(subject, values, spec, numbers);
    describeAreas(subject.snapshot, numbers, subject.words, spec);
    std::string sources = valueSources(subject.snapshot, subject.indicator.id, values, numbers.year, subject.words);
    if (!numbers.year)
        return;
    if (sign == presentation::MapSign::Circles)
        addCircles(subject.snapshot, numbers, subject.words, spec);
    else if (sign == presentation::MapSign::Bars)
        addYearBars(subject.snapshot, numbers, subject.words, spec);
    else
        fillByClasses(subject, numbers, classes.get(), spec);
    addNote(std::move(sources), spec);
}

} // namespace wm::workspace
