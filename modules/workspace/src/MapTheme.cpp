// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapTheme.h"

#include "FacilityTheme.h"
#include "Judgement.h"
#include "MapLegend.h"
#include "Scope.h"
#include "SourceNote.h"
#include "TargetText.h"

#include "wm/presentation/ClassLegend.h"
#include "wm/presentation/ColourRamp.h"
#include "wm/presentation/YearFrames.h"
#include "wm/workspace/Views.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace wm::workspace {

namespace {

using presentation::MapArea;
using presentation::MapSpec;
using presentation::Words;

void setClasses(std::vector<presentation::MapClass> classes, const std::vector<presentation::Rgb>& colours,
                MapSpec& spec)
{
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].colour = colours[i];
    spec.classes = std::move(classes);
}

std::vector<domain::RegionCode> regionsOf(const MapSpec& spec)
{
    std::vector<domain::RegionCode> regions;
    std::ranges::transform(spec.areas, std::back_inserter(regions), &MapArea::region);
    return regions;
}

void setNoData(const Words& words, MapArea& area)
{
    area.readOut = area.label + "\n" + words.noData;
}

/// Regions that the workspace does not know have no data; known ones without facilities have none, which is a number.
void colourByFacilities(const Snapshot& snapshot, const std::string& theme, const Words& words, MapSpec& spec)
{
    std::map<domain::RegionCode, int> counts;
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (!facility.region.isNone() && servesTheme(facility, theme))
            ++counts[facility.region];
    }
    int most = 0;
    for (const MapArea& area : spec.areas) {
        if (const auto found = counts.find(area.region); found != counts.end())
            most = std::max(most, found->second);
    }
    const std::vector<int> ends = countClassEnds(most);
    setClasses(countClasses(ends),
               presentation::sequentialColours(presentation::SequentialHue::Blue, static_cast<int>(ends.size())), spec);
    spec.classHeading = words.facilityCount;
    for (MapArea& area : spec.areas) {
        setNoData(words, area);
        if (!snapshot.findRegion(area.region))
            continue;
        const auto found = counts.find(area.region);
        const int count = found == counts.end() ? 0 : found->second;
        area.colourClass = countClass(count, ends);
        area.readOut = area.label + "\n" + words.facilityCount + ": " + std::to_string(count);
    }
}

/// Whole-year values of one kind, of regions of one level: nothing else can be compared.
struct MapValues {
    std::string level;
    std::map<domain::RegionCode, domain::Series> series; ///< none is empty
};

/// The kind that most observations of the regions are of; shares count as levels.
std::string kindOfMost(const Snapshot& snapshot, const MapRegions& regions, domain::IndicatorId indicator)
{
    std::map<std::string, int> counts;
    for (const domain::RegionCode& region : regions.all()) {
        for (const domain::Observation& observation : snapshot.observationsOf(indicator, region))
            ++counts[std::string(domain::comparableKind(observation.valueKind))];
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const std::string, int>::second);
    return most == counts.end() ? std::string() : most->first;
}

MapValues valuesOf(const Snapshot& snapshot, const MapRegions& regions, domain::IndicatorId indicator)
{
    const std::string kind = kindOfMost(snapshot, regions, indicator);
    MapValues values;
    for (const domain::RegionCode& region : regions.all()) {
        if (domain::Series series = seriesOf(snapshot, indicator, region, kind); !series.isEmpty())
            values.series.emplace(region, std::move(series));
    }
    values.level = regions.levelOfMost([&](const auto& region) { return values.series.contains(region); });
    std::erase_if(values.series,
                  [&](const auto& entry) { return snapshot.findRegion(entry.first)->level != values.level; });
    return values;
}

presentation::YearFrames framesOf(const MapValues& values)
{
    std::vector<presentation::RegionYearValue> points;
    for (const auto& [region, series] : values.series) {
        for (const domain::YearValue& value : series.values())
            points.push_back({region, value.year, value.value});
    }
    // A series has finite values and one a year, so that this cannot fail.
    return presentation::YearFrames::create(points).value_or(presentation::YearFrames());
}

/// Where the values of that year are from.
std::string valueSources(const Snapshot& snapshot, domain::IndicatorId indicator, const MapValues& values, int year,
                         const Words& words)
{
    std::vector<domain::DocumentId> documents;
    for (const auto& [region, series] : values.series) {
        for (const domain::Observation& observation : snapshot.observationsOf(indicator, region)) {
            if (observation.period.isWholeYear() && observation.period.lastYear() == year)
                documents.push_back(observation.document);
        }
    }
    return sourceNote(snapshot, documents, words);
}

void addNote(std::string note, MapSpec& spec)
{
    if (!note.empty())
        spec.notes.push_back(std::move(note));
}

/// Whose value it is, where it is not the area's own.
std::string nameFor(const Snapshot& snapshot, const MapArea& area, const domain::RegionCode& region, const Words& words)
{
    return region == area.region ? area.label : area.label + "\n" + regionName(snapshot, region, words.language);
}

void colourByValue(const Snapshot& snapshot, const domain::Indicator& indicator,
                   const presentation::MapOptions& options, const Words& words, MapSpec& spec)
{
    const MapRegions regions(snapshot, regionsOf(spec));
    const MapValues values = valuesOf(snapshot, regions, indicator.id);
    const presentation::YearFrames frames = framesOf(values);
    for (MapArea& area : spec.areas)
        setNoData(words, area);
    spec.years.assign(frames.years().begin(), frames.years().end());
    if (frames.years().empty())
        return;
    spec.year = frames.frameYearAt(options.year.value_or(frames.years().back()));
    auto breaks = presentation::classify(options.method, frames.allValues(), options.classCount);
    if (!breaks)
        return;
    *breaks = presentation::withRoundBounds(*breaks, frames.allValues());
    presentation::ClassLegend legend = presentation::makeClassLegend(*breaks, unitOf(snapshot, indicator), words);
    setClasses(std::move(legend.classes),
               presentation::sequentialColours(presentation::SequentialHue::Blue, breaks->count()), spec);
    spec.classHeading = legend.heading.empty() ? indicator.name.in(words.language) : legend.heading;
    for (MapArea& area : spec.areas) {
        const auto region = regions.regionFor(area.region, values.level);
        const auto series = region ? values.series.find(*region) : values.series.end();
        const auto value = series == values.series.end() ? std::nullopt : series->second.at(*spec.year);
        if (!value)
            continue;
        area.colourClass = breaks->classOf(value->value);
        area.readOut = nameFor(snapshot, area, *region, words) + "\n" + std::to_string(*spec.year) + ": " +
                       observedText(snapshot, indicator, value->value, value->qualifier, words);
    }
    addNote(valueSources(snapshot, indicator.id, values, *spec.year, words), spec);
}

/// The target that a map shows for a region: that of the selected year, else the next one due, else the last one.
const domain::Target* targetFor(const Snapshot& snapshot, domain::IndicatorId indicator,
                                const domain::RegionCode& region, std::optional<int> horizonYear)
{
    const int now = assessmentYear(snapshot.assessmentOptions());
    const auto rank = [&](const domain::Target& target) {
        const int year = target.year.value_or(0);
        return year >= now ? -year : year - 1'000'000; // the next one due is the greatest
    };
    const domain::Target* best = nullptr;
    for (const domain::Target& target : snapshot.catalogue().targets) {
        const bool isMeant =
            target.indicator == indicator && target.region == region && isInHorizon(target, horizonYear);
        if (isMeant && (!best || rank(target) > rank(*best)))
            best = &target;
    }
    return best;
}

void colourByVerdict(const Snapshot& snapshot, const domain::Indicator& indicator, std::optional<int> horizonYear,
                     const Words& words, MapSpec& spec)
{
    const MapRegions regions(snapshot, regionsOf(spec));
    const std::string level = regions.levelOfMost(
        [&](const auto& region) { return targetFor(snapshot, indicator.id, region, horizonYear) != nullptr; });
    std::map<std::size_t, domain::Verdict> verdicts; // of the areas that have one
    std::vector<domain::DocumentId> documents;
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        MapArea& area = spec.areas[i];
        setNoData(words, area);
        const auto region = regions.regionFor(area.region, level);
        const domain::Target* target = region ? targetFor(snapshot, indicator.id, *region, horizonYear) : nullptr;
        if (!target)
            continue;
        documents.push_back(target->document);
        const domain::Verdict verdict = snapshot.assessment(*target).verdict;
        area.readOut = nameFor(snapshot, area, target->region, words) + "\n" + yearText(target->year, words) + ": " +
                       words.verdicts[static_cast<std::size_t>(verdict)];
        if (verdict != domain::Verdict::NoData)
            verdicts.emplace(i, verdict);
    }
    addNote(sourceNote(snapshot, documents, words), spec);
    spec.classHeading = words.verdict;
    for (const domain::Verdict verdict : domain::kVerdicts) {
        const auto isIt = [verdict](const auto& entry) {
            return entry.second == verdict;
        };
        if (std::ranges::none_of(verdicts, isIt))
            continue;
        for (const auto& [area, its] : verdicts) {
            if (its == verdict)
                spec.areas[area].colourClass = static_cast<int>(spec.classes.size());
        }
        spec.classes.push_back(
            {words.verdicts[static_cast<std::size_t>(verdict)], presentation::verdictColour(verdict)});
    }
}

} // namespace

void colourAreas(const Snapshot& snapshot, const presentation::Selection& selection,
                 const presentation::MapOptions& options, const Words& words, MapSpec& spec)
{
    const domain::Indicator* indicator = snapshot.findIndicator(options.indicator);
    spec.isThematic = true;
    if (!indicator || options.colouring == presentation::MapColouring::FacilityCount)
        return colourByFacilities(snapshot, selection.theme, words, spec);
    spec.title = indicator->name.in(words.language);
    if (options.colouring == presentation::MapColouring::Verdict)
        return colourByVerdict(snapshot, *indicator, selection.horizonYear, words, spec);
    colourByValue(snapshot, *indicator, options, words, spec);
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
    const std::set<domain::RegionCode> counted(regions.all().begin(), regions.all().end());
    std::map<domain::IndicatorId, int> rows;
    for (const domain::Observation& observation : snapshot.catalogue().observations)
        rows[observation.indicator] += counted.contains(observation.region) ? 1 : 0;
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
