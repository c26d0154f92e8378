// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapNumbers.h"

#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace wm::workspace {

using presentation::BarLook;
using presentation::MapBar;
using presentation::MapSpec;
using presentation::Words;
using Mark = presentation::MapLegendEntry::Mark;

namespace {

// Device-independent pixels: large enough to compare, small enough for a city of twenty counties on one screen.
constexpr double kLeastRadius = 3.0;
constexpr double kMostRadius = 22.0;
constexpr double kBarHeight = 38.0;
constexpr std::size_t kMostBars = 8;

const domain::Place* seatOf(const Snapshot& snapshot, const domain::RegionCode& region)
{
    const auto& places = snapshot.catalogue().places;
    const auto isIt = [&](const domain::Place& place) {
        return place.region == region && place.kind.ends_with("_seat");
    };
    const auto seat = std::ranges::find_if(places, isIt);
    return seat == places.end() ? nullptr : &*seat;
}

domain::LonLat middleOf(const std::vector<std::size_t>& areas, const MapSpec& spec)
{
    domain::LonLat sum{0.0, 0.0};
    for (const std::size_t i : areas)
        sum = {sum.lon + spec.areas[i].labelPoint.lon, sum.lat + spec.areas[i].labelPoint.lat};
    const auto count = static_cast<double>(areas.size());
    return {sum.lon / count, sum.lat / count};
}

std::size_t nearestArea(const std::vector<std::size_t>& areas, domain::LonLat point, const MapSpec& spec)
{
    return *std::ranges::min_element(areas, {}, [&](std::size_t i) {
        const domain::LonLat at = spec.areas[i].labelPoint;
        return std::hypot(at.lon - point.lon, at.lat - point.lat);
    });
}

SignPlace placeOf(const Snapshot& snapshot, const domain::RegionCode& region, const std::vector<std::size_t>& areas,
                  const MapSpec& spec)
{
    const domain::Place* seat = areas.size() > 1 ? seatOf(snapshot, region) : nullptr;
    const std::size_t area = nearestArea(areas, seat ? seat->position : middleOf(areas, spec), spec);
    return {region, area, seat ? seat->position : spec.areas[area].labelPoint};
}

void addLegendCircles(const presentation::SymbolScale& scale, const Words& words, MapSpec& spec)
{
    presentation::MapLegendEntry nested{Mark::Circles, {}, {}};
    for (const presentation::SymbolLegendEntry& entry : scale.legend())
        nested.circles.push_back({entry.radius, presentation::numberText(entry.value)});
    if (!nested.circles.empty())
        spec.signLegend.push_back(std::move(nested));
    const auto has = [&](presentation::SymbolLook look) {
        return std::ranges::any_of(spec.circles, [&](const auto& circle) { return circle.symbol.look == look; });
    };
    if (has(presentation::SymbolLook::Negative))
        spec.signLegend.push_back({Mark::NegativeCircle, words.negativeValue, {}});
    if (has(presentation::SymbolLook::Zero))
        spec.signLegend.push_back({Mark::ZeroCircle, words.zeroValue, {}});
}

/// As many years as have room: those up to the one shown, or where these are fewer, the first ones.
std::vector<int> barYears(const MapNumbers& numbers)
{
    const std::span<const int> years = numbers.frames.years();
    const auto shown = static_cast<std::size_t>(std::ranges::find(years, *numbers.year) - years.begin());
    const std::size_t first = shown + 1 > kMostBars ? shown + 1 - kMostBars : 0;
    const auto part = years.subspan(first, std::min(kMostBars, years.size() - first));
    return {part.begin(), part.end()};
}

using Bars = std::vector<std::optional<MapBar>>;

void addBars(const Snapshot& snapshot, const MapNumbers& numbers,
             const std::function<Bars(const domain::RegionCode&)>& barsOf, MapSpec& spec)
{
    const auto has = [&](const domain::RegionCode& region) {
        return std::ranges::any_of(barsOf(region), [](const auto& bar) { return bar.has_value(); });
    };
    for (const SignPlace& place : signPlaces(snapshot, numbers, spec, has))
        spec.bars.push_back({place.area, place.position, barsOf(place.region)});
}

void addLegendBar(const presentation::BarScale& scale, const MapNumbers& numbers, const Words& words, MapSpec& spec)
{
    const std::optional<double> value = scale.legendValue();
    const auto extent = value ? scale.barOf(value) : std::nullopt;
    if (!extent)
        return;
    const std::string text = presentation::withUnit(presentation::numberText(*value), numbers.unit, words.language);
    presentation::MapLegendEntry entry{Mark::Bar, presentation::filledIn(words.barHeight, text), {}};
    entry.barHeight = extent->top - extent->bottom;
    spec.signLegend.push_back(std::move(entry));
}

void addLegendLook(BarLook look, std::string text, MapSpec& spec)
{
    presentation::MapLegendEntry entry{Mark::Bar, std::move(text), {}};
    entry.barHeight = 10.0;
    entry.bar = look;
    spec.signLegend.push_back(std::move(entry));
}

std::optional<MapBar> barOf(const presentation::BarScale& scale, std::optional<double> value, BarLook look)
{
    const auto extent = scale.barOf(value);
    return extent ? std::optional(MapBar{*extent, look}) : std::nullopt;
}

} // namespace

std::vector<SignPlace> signPlaces(const Snapshot& snapshot, const MapNumbers& numbers, const MapSpec& spec,
                                  const std::function<bool(const domain::RegionCode&)>& has)
{
    std::vector<domain::RegionCode> regions;
    std::map<domain::RegionCode, std::vector<std::size_t>> areas;
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        const auto& speaker = numbers.speakers[i];
        if (!speaker || !has(*speaker))
            continue;
        std::vector<std::size_t>& its = areas[*speaker];
        if (its.empty())
            regions.push_back(*speaker);
        its.push_back(i);
    }
    std::vector<SignPlace> places;
    places.reserve(regions.size());
    for (const domain::RegionCode& region : regions)
        places.push_back(placeOf(snapshot, region, areas.at(region), spec));
    return places;
}

void addCircles(const Snapshot& snapshot, const MapNumbers& numbers, const Words& words, MapSpec& spec)
{
    const auto scale = presentation::SymbolScale::create(numbers.frames.allValues(), kLeastRadius, kMostRadius);
    if (!scale)
        return; // not for the finite numbers of frames
    spec.sign = presentation::MapSign::Circles;
    const auto has = [&](const domain::RegionCode& region) {
        return numbers.valueOf(region).has_value();
    };
    for (const SignPlace& place : signPlaces(snapshot, numbers, spec, has))
        spec.circles.push_back({place.area, place.position, *scale->symbolOf(numbers.valueOf(place.region))});
    std::ranges::stable_sort(spec.circles, std::ranges::greater(),
                             [](const auto& circle) { return circle.symbol.radius; });
    addLegendCircles(*scale, words, spec);
}

void addYearBars(const Snapshot& snapshot, const MapNumbers& numbers, const Words& words, MapSpec& spec)
{
    const auto scale = presentation::BarScale::create(numbers.frames.allValues(), kBarHeight);
    if (!scale || !numbers.year)
        return; // numbers too large to be drawn side by side
    spec.sign = presentation::MapSign::Bars;
    spec.barBox = {kBarHeight, scale->zeroLine()};
    const std::vector<int> years = barYears(numbers);
    addBars(
        snapshot, numbers,
        [&](const domain::RegionCode& region) {
            Bars bars;
            for (const int year : years)
                bars.push_back(barOf(*scale, numbers.frames.valueOf(region, year),
                                     year == *numbers.year ? BarLook::Current : BarLook::Other));
            return bars;
        },
        spec);
    addLegendBar(*scale, numbers, words, spec);
    if (years.size() > 1) {
        addLegendLook(BarLook::Current, std::to_string(*numbers.year), spec);
        addLegendLook(BarLook::Other, std::to_string(years.front()) + "–" + std::to_string(years.back()), spec);
    }
}

void addTargetBars(const Snapshot& snapshot, const MapNumbers& numbers,
                   const std::map<domain::RegionCode, double>& latestValues, const Words& words, MapSpec& spec)
{
    std::vector<double> all(numbers.frames.allValues().begin(), numbers.frames.allValues().end());
    for (const auto& [region, value] : latestValues)
        all.push_back(value);
    const auto scale = presentation::BarScale::create(all, kBarHeight);
    if (!scale)
        return;
    spec.sign = presentation::MapSign::Bars;
    spec.barBox = {kBarHeight, scale->zeroLine()};
    addBars(
        snapshot, numbers,
        [&](const domain::RegionCode& region) {
            const auto latest = latestValues.find(region);
            const auto value = latest == latestValues.end() ? std::nullopt : std::optional(latest->second);
            if (!numbers.valueOf(region))
                return Bars();
            return Bars{barOf(*scale, value, BarLook::Current),
                        barOf(*scale, numbers.valueOf(region), BarLook::Target)};
        },
        spec);
    addLegendBar(*scale, numbers, words, spec);
    addLegendLook(BarLook::Current, words.latestValue, spec);
    addLegendLook(BarLook::Target, words.target, spec);
}

} // namespace wm::workspace
