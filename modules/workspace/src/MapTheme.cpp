// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapTheme.h"

#include "FacilityTheme.h"
#include "MapLegend.h"
#include "MapThemes.h"

#include "wm/base/Text.h"
#include "wm/presentation/ColourRamp.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>

namespace wm::workspace {

namespace {

using presentation::MapArea;
using presentation::MapColouring;
using presentation::MapSign;
using presentation::MapSpec;
using presentation::Words;

std::vector<domain::RegionCode> regionsOf(const MapSpec& spec)
{
    std::vector<domain::RegionCode> regions;
    std::ranges::transform(spec.areas, std::back_inserter(regions), &MapArea::region);
    return regions;
}

/// Regions that the workspace does not know have no data; known ones without facilities have none, which is a number.
MapNumbers facilityNumbers(const Snapshot& snapshot, const std::string& theme, const Words& words, const MapSpec& spec)
{
    std::map<domain::RegionCode, int> counts;
    for (const MapArea& area : spec.areas) {
        if (snapshot.findRegion(area.region))
            counts[area.region] = 0;
    }
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        const auto count = counts.find(facility.region);
        if (count != counts.end() && servesTheme(facility, theme))
            ++count->second;
    }
    MapNumbers numbers;
    numbers.heading = words.facilityCount;
    numbers.otherwise.text = words.noData;
    std::vector<presentation::RegionYearValue> points;
    for (const auto& [region, count] : counts) {
        points.push_back({region, kNoYear, static_cast<double>(count)});
        numbers.texts[region] = words.facilityCount + ": " + std::to_string(count);
    }
    for (const MapArea& area : spec.areas)
        numbers.speakers.push_back(counts.contains(area.region) ? std::optional(area.region) : std::nullopt);
    // Finite, and one for each region.
    numbers.frames = presentation::YearFrames::create(points).value_or(presentation::YearFrames());
    if (!points.empty())
        numbers.year = kNoYear;
    return numbers;
}

void fillByCounts(const MapNumbers& numbers, MapSpec& spec)
{
    const std::span<const double> counts = numbers.frames.allValues();
    const double most = counts.empty() ? 0.0 : std::ranges::max(counts);
    const std::vector<int> ends = countClassEnds(static_cast<int>(most));
    spec.classes = countClasses(ends);
    for (std::size_t i = 0; i < spec.classes.size(); ++i)
        spec.classes[i].colour = presentation::sequentialColour(presentation::SequentialHue::Blue, static_cast<int>(i),
                                                                static_cast<int>(ends.size()));
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        const auto& speaker = numbers.speakers[i];
        if (const auto count = speaker ? numbers.valueOf(*speaker) : std::nullopt)
            spec.areas[i].colourClass = countClass(static_cast<int>(*count), ends);
    }
}

/// A map that shows where each facility is needs no circles for their number unless they are asked for.
void showFacilities(const Snapshot& snapshot, const std::string& theme, const presentation::MapOptions& options,
                    const Words& words, MapSpec& spec)
{
    const MapNumbers numbers = facilityNumbers(snapshot, theme, words, spec);
    describeAreas(snapshot, numbers, words, spec);
    if (options.sign == MapSign::Circles)
        addCircles(snapshot, numbers, words, spec);
    else
        fillByCounts(numbers, spec);
}

void show(const MapSubject& subject, MapSpec& spec)
{
    if (subject.options.colouring == MapColouring::Verdict)
        return showVerdicts(subject, spec);
    if (subject.options.colouring == MapColouring::Target)
        return showTargets(subject, spec);
    const bool isFilled = subject.options.sign.value_or(MapSign::Fill) == MapSign::Fill;
    return subject.options.isAnchored && isFilled ? showDistances(subject, spec) : showValues(subject, spec);
}

/// What is shown, on the picture itself: a legend can be folded away.
void addSubjectNote(MapSpec& spec)
{
    std::vector<std::string> texts{spec.classHeading};
    texts.insert(texts.end(), spec.classNotes.begin(), spec.classNotes.end());
    if (!spec.classHeading.empty())
        spec.notes.insert(spec.notes.begin(), join(texts, " · "));
}

/// Of units that add up when regions are put together, by dimension.
bool isTotal(std::string_view dimension)
{
    constexpr std::string_view kTotals[] = {"currency_cny", "currency_usd", "person_trips", "mass",
                                            "area",         "energy",       "length"};
    const bool isPart = dimension.starts_with("length_") || dimension.starts_with("count_");
    return isPart || std::ranges::find(kTotals, dimension) != std::end(kTotals);
}

/// Kinds whose values are in the indicator's unit and add up; growth rates, ranks and multiples do not.
bool isTotalKind(std::string_view kind)
{
    return kind.empty() || kind == "level" || kind == "cumulative" || kind == "count_added" || kind == "change";
}

} // namespace

presentation::MapSign suitableSign(const Snapshot& snapshot, domain::IndicatorId id)
{
    const domain::Indicator* indicator = snapshot.findIndicator(id);
    const domain::Unit* unit = indicator ? snapshot.findUnit(indicator->unit) : nullptr;
    if (!unit || !isTotal(unit->dimension))
        return MapSign::Fill;
    std::map<std::string_view, int> kinds;
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (const SeriesSize& size : sizes.of(id))
        kinds[domain::comparableKind(sizes.kindOf(size))] += size.observations;
    const auto most = std::ranges::max_element(kinds, {}, &std::pair<const std::string_view, int>::second);
    return isTotalKind(most == kinds.end() ? std::string_view() : most->first) ? MapSign::Circles : MapSign::Fill;
}

void colourAreas(const Snapshot& snapshot, const presentation::Selection& selection,
                 const presentation::MapOptions& options, const Words& words, MapSpec& spec)
{
    const domain::Indicator* indicator = snapshot.findIndicator(options.indicator);
    spec.isThematic = true;
    if (!indicator || options.colouring == MapColouring::FacilityCount) {
        showFacilities(snapshot, selection.theme, options, words, spec);
        return addSubjectNote(spec);
    }
    spec.title = indicator->name.in(words.language);
    const MapRegions regions(snapshot, regionsOf(spec));
    show({snapshot, *indicator, regions, options, selection.horizonYear, words}, spec);
    addSubjectNote(spec);
    if (spec.year)
        spec.subtitle = std::to_string(*spec.year) + " · " + spec.subtitle;
}

std::vector<domain::IndicatorId> mapIndicators(const Snapshot& snapshot, const BaseMap* baseMap)
{
    std::vector<domain::RegionCode> areas;
    if (baseMap)
        std::ranges::transform(baseMap->areas, std::back_inserter(areas), &BaseMapArea::region);
    if (areas.empty())
        std::ranges::transform(snapshot.catalogue().cells, std::back_inserter(areas), &domain::RegionCell::region);
    const MapRegions regions(snapshot, areas);
    const std::unordered_set<domain::RegionCode> counted(regions.all().begin(), regions.all().end());
    std::map<domain::IndicatorId, int> rows;
    const SeriesSizes& sizes = snapshot.observations().sizes();
    const auto isCounted = sizes.regionsThat([&](const auto& code) { return counted.contains(code); });
    for (const SeriesSize& size : sizes.all())
        rows[size.indicator] += isCounted[size.region] ? size.observations : 0;
    for (const domain::Target& target : snapshot.catalogue().targets)
        rows[target.indicator] += counted.contains(target.region) ? 1 : 0;
    std::erase_if(rows, [](const auto& entry) { return entry.second == 0; });
    std::vector<domain::IndicatorId> indicators;
    for (const domain::Indicator& indicator : snapshot.catalogue().indicators) {
        if (rows.contains(indicator.id))
            indicators.push_back(indicator.id);
    }
    std::ranges::stable_sort(indicators, std::ranges::greater(), [&](domain::IndicatorId id) { return rows.at(id); });
    return indicators;
}

} // namespace wm::workspace
