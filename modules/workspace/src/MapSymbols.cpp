// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapSymbols.h"

#include "FacilityTheme.h"

namespace wm::workspace {

namespace {

using presentation::MapSymbol;
using presentation::PositionQuality;
using presentation::Words;

bool isOfUser(const domain::Facility& facility)
{
    return facility.position && facility.positionQuality == domain::kUserPosition;
}

PositionQuality qualityOf(const domain::Facility& facility)
{
    if (!facility.position)
        return PositionQuality::Fallback;
    return facility.hasExactPosition() ? PositionQuality::Exact : PositionQuality::Seat;
}

/// A position of the user's is drawn as an exact one, but nobody else vouches for it.
const std::string& qualityText(const domain::Facility& facility, const Words& words)
{
    if (isOfUser(facility))
        return words.userPosition;
    switch (qualityOf(facility)) {
    case PositionQuality::Exact:
        return words.exactPosition;
    case PositionQuality::Seat:
        return words.seatPosition;
    case PositionQuality::Fallback:
        break;
    }
    return words.fallbackPosition;
}

MapSymbol symbolOf(const Snapshot& snapshot, const domain::Facility& facility, const Words& words)
{
    const domain::Language language = words.language;
    MapSymbol symbol;
    symbol.facility = facility.id;
    symbol.kind = facility.kind;
    symbol.layer = facility.layer;
    symbol.status = facility.status;
    symbol.position = facility.position ? *facility.position : *facility.fallbackPosition;
    symbol.quality = qualityOf(facility);
    symbol.label = facility.name.in(language);
    symbol.readOut = symbol.label + "\n" + snapshot.termName("facility_kind", facility.kind, language) + " · " +
                     snapshot.termName("facility_status", facility.status, language) + "\n" +
                     qualityText(facility, words);
    return symbol;
}

} // namespace

int addSymbols(const Snapshot& snapshot, const std::string& theme, const Words& words, presentation::MapSpec& spec)
{
    int withoutPosition = 0;
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (!servesTheme(facility, theme))
            continue;
        if (facility.position || facility.fallbackPosition)
            spec.symbols.push_back(symbolOf(snapshot, facility, words));
        else
            ++withoutPosition;
    }
    for (const domain::Corridor& corridor : snapshot.catalogue().corridors) {
        if (!corridor.path.empty())
            spec.corridors.push_back(
                {corridor.id, corridor.mode, corridor.status, corridor.path, corridor.name.in(words.language)});
    }
    return withoutPosition;
}

} // namespace wm::workspace
