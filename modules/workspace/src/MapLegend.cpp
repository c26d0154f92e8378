// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLegend.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <set>

namespace wm::workspace {

namespace {

using Mark = presentation::MapLegendEntry::Mark;
using presentation::filledIn;
using presentation::MapSpec;
using presentation::PositionQuality;
using presentation::Words;

/// Ends of the classes; each is about twice the one before, so that small towns and cities both show differences.
constexpr std::array kClassEnds{0, 2, 5, 10, 20, 50, 100, 200, 500};

void addTerms(const Snapshot& snapshot, const char* vocabulary, const std::set<std::string>& codes, Mark mark,
              const Words& words, MapSpec& spec)
{
    for (const domain::Term& term : snapshot.catalogue().terms) {
        if (term.vocabulary == vocabulary && codes.contains(term.code))
            spec.legend.push_back({mark, term.name.in(words.language), term.code, 0});
    }
}

bool hasQuality(const MapSpec& spec, PositionQuality quality)
{
    return std::ranges::any_of(spec.symbols, [&](const auto& symbol) { return symbol.quality == quality; });
}

void addQualities(const Words& words, MapSpec& spec)
{
    if (hasQuality(spec, PositionQuality::Exact))
        spec.legend.push_back({Mark::ExactSymbol, words.exactPosition, {}, 0});
    if (hasQuality(spec, PositionQuality::Seat) || hasQuality(spec, PositionQuality::Fallback))
        spec.legend.push_back({Mark::SeatSymbol, words.seatPosition, {}, 0});
}

void addClasses(const Words& words, MapSpec& spec)
{
    if (!spec.isThematic)
        return;
    if (!spec.classHeading.empty())
        spec.legend.push_back({Mark::Heading, spec.classHeading, {}, 0});
    for (const std::string& note : spec.classNotes)
        spec.legend.push_back({Mark::Note, note, {}, 0});
    for (std::size_t i = 0; i < spec.classes.size(); ++i)
        spec.legend.push_back({Mark::AreaClass, spec.classes[i].text, {}, static_cast<int>(i)});
    spec.legend.insert(spec.legend.end(), spec.signLegend.begin(), spec.signLegend.end());
    const auto isThere = [&](presentation::AreaLook look) {
        return std::ranges::any_of(spec.areas,
                                   [look](const auto& area) { return !area.colourClass && area.look == look; });
    };
    if (isThere(presentation::AreaLook::NoData))
        spec.legend.push_back({Mark::NoData, words.noData, {}, 0});
    if (isThere(presentation::AreaLook::NotApplicable))
        spec.legend.push_back({Mark::NotApplicable, spec.notApplicable, {}, 0});
}

std::string attributionOf(const domain::Place& place)
{
    if (place.licence.starts_with("ODbL"))
        return "© OpenStreetMap contributors (ODbL 1.0)";
    const std::string owner = place.source.substr(0, place.source.find_first_of(" ("));
    return place.licence == "CC BY 4.0" ? "© " + owner + " (CC BY 4.0)"
                                        : place.source.substr(0, place.source.find(" 10m"));
}

std::string attribution(const Snapshot& snapshot, const BaseMap* baseMap, const Words& words)
{
    std::vector<std::string> texts;
    if (baseMap && !baseMap->attribution.empty())
        texts.push_back(baseMap->attribution);
    for (const domain::Place& place : snapshot.catalogue().places) {
        std::string text = attributionOf(place);
        if (std::ranges::find(texts, text) == texts.end())
            texts.push_back(std::move(text)); // with its licence, though the base map may name the owner, too
    }
    return texts.empty() ? std::string() : filledIn(words.attributionLabel, join(texts, words.listSeparator));
}

} // namespace

std::vector<int> countClassEnds(int most)
{
    std::vector<int> ends;
    for (const int end : kClassEnds) {
        ends.push_back(end);
        if (end >= most)
            return ends;
    }
    ends.back() = most;
    return ends;
}

int countClass(int count, const std::vector<int>& ends)
{
    return static_cast<int>(std::ranges::lower_bound(ends, count) - ends.begin());
}

std::vector<presentation::MapClass> countClasses(const std::vector<int>& ends)
{
    std::vector<presentation::MapClass> classes;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const int first = i == 0 ? 0 : ends[i - 1] + 1;
        const std::string text = std::to_string(first);
        classes.push_back({first == ends[i] ? text : text + "–" + std::to_string(ends[i]), {}});
    }
    return classes;
}

void addMapLegend(const Snapshot& snapshot, const Words& words, MapSpec& spec)
{
    addClasses(words, spec);
    std::set<std::string> layers, statuses, modes;
    for (const presentation::MapSymbol& symbol : spec.symbols) {
        layers.insert(symbol.layer);
        statuses.insert(symbol.status);
    }
    for (const presentation::MapCorridor& corridor : spec.corridors)
        modes.insert(corridor.mode);
    if (!layers.empty())
        spec.legend.push_back({Mark::Heading, words.facilities, {}, 0});
    addTerms(snapshot, "facility_layer", layers, Mark::Symbol, words, spec);
    addTerms(snapshot, "facility_status", statuses, Mark::SymbolStatus, words, spec);
    addQualities(words, spec);
    if (!modes.empty())
        spec.legend.push_back({Mark::Heading, words.corridors, {}, 0});
    addTerms(snapshot, "corridor_mode", modes, Mark::Corridor, words, spec);
}

void addMapNotes(const Snapshot& snapshot, const BaseMap* baseMap, int withoutPosition, const Words& words,
                 MapSpec& spec)
{
    const bool hasBaseAreas = baseMap && !baseMap->areas.empty();
    if (!hasBaseAreas && !spec.areas.empty())
        spec.notes.push_back(words.schematicCells);
    if (withoutPosition > 0)
        spec.notes.push_back(filledIn(words.notDrawn, std::to_string(withoutPosition)));
    // First: where there is no room for all of the notes, the last are left out.
    if (std::string text = attribution(snapshot, baseMap, words); !text.empty())
        spec.notes.insert(spec.notes.begin(), std::move(text));
}

} // namespace wm::workspace
