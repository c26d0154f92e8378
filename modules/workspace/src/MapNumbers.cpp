// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapNumbers.h"

#include "Scope.h"

#include "wm/base/Text.h"

#include <algorithm>

namespace wm::workspace {

using presentation::AreaLook;
using presentation::MapArea;
using presentation::MapSpec;
using presentation::Words;

namespace {

/// Whose number it is, where it is not the area's own.
std::string nameFor(const Snapshot& snapshot, const MapArea& area, const domain::RegionCode& region, const Words& words)
{
    return region == area.region ? area.label : area.label + "\n" + regionName(snapshot, region, words.language);
}

void describe(const Snapshot& snapshot, const MapNumbers& numbers, const std::optional<domain::RegionCode>& speaker,
              const Words& words, MapArea& area)
{
    if (speaker && numbers.valueOf(*speaker)) {
        area.look = AreaLook::Plain;
        area.readOut = nameFor(snapshot, area, *speaker, words) + "\n" + numbers.texts.at(*speaker);
        return;
    }
    const auto own = speaker ? numbers.gaps.find(*speaker) : numbers.gaps.end();
    if (own == numbers.gaps.end()) {
        area.look = numbers.otherwise.look;
        area.readOut = area.label + "\n" + numbers.otherwise.text;
        return;
    }
    area.look = own->second.look;
    area.readOut = nameFor(snapshot, area, *speaker, words) + "\n" + own->second.text;
}

/// The reasons why something does not apply, as far as they are met, each once.
std::string notApplicableText(const MapNumbers& numbers, const MapSpec& spec)
{
    std::vector<std::string> reasons;
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        if (spec.areas[i].look != AreaLook::NotApplicable)
            continue;
        const auto& speaker = numbers.speakers[i];
        const auto own = speaker ? numbers.gaps.find(*speaker) : numbers.gaps.end();
        const std::string& text = own == numbers.gaps.end() ? numbers.otherwise.text : own->second.text;
        if (std::ranges::find(reasons, text) == reasons.end())
            reasons.push_back(text);
    }
    return join(reasons, " · ");
}

std::string yearAndUnit(const MapNumbers& numbers, const Words& words)
{
    std::vector<std::string> texts;
    if (numbers.shownYear())
        texts.push_back(std::to_string(*numbers.shownYear()));
    if (const std::string& unit = numbers.unit.in(words.language); !unit.empty())
        texts.push_back(presentation::filledIn(words.unitLabel, unit));
    return join(texts, " · ");
}

} // namespace

void describeAreas(const Snapshot& snapshot, const MapNumbers& numbers, const Words& words, MapSpec& spec)
{
    for (std::size_t i = 0; i < spec.areas.size(); ++i)
        describe(snapshot, numbers, numbers.speakers[i], words, spec.areas[i]);
    spec.notApplicable = notApplicableText(numbers, spec);
    for (const int year : numbers.frames.years()) {
        if (year != kNoYear)
            spec.years.push_back(year);
    }
    spec.year = numbers.shownYear();
    if (!numbers.year)
        return;
    spec.classHeading = numbers.heading;
    if (std::string text = yearAndUnit(numbers, words); !text.empty())
        spec.classNotes.push_back(std::move(text));
    spec.classNotes.insert(spec.classNotes.end(), numbers.notes.begin(), numbers.notes.end());
}

void fillAreas(const MapNumbers& numbers, const presentation::ClassBreaks& breaks,
               const std::vector<presentation::Rgb>& colours, const Words& words, MapSpec& spec)
{
    spec.classes = presentation::makeClassLegend(breaks, numbers.unit, words, numbers.kind).classes;
    for (std::size_t i = 0; i < spec.classes.size(); ++i)
        spec.classes[i].colour = colours[i];
    for (std::size_t i = 0; i < spec.areas.size(); ++i) {
        const auto& speaker = numbers.speakers[i];
        if (const auto value = speaker ? numbers.valueOf(*speaker) : std::nullopt)
            spec.areas[i].colourClass = breaks.classOf(*value);
    }
}

} // namespace wm::workspace
