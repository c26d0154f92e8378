// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"

#include "wm/base/Text.h"
#include "wm/workspace/Accessibility.h"

#include <cmath>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::filledIn;
using presentation::numberText;
using presentation::Words;

/// To a tenth: a seat is a point for a whole town, and more digits would be made up.
double roundedKm(double km)
{
    return std::round(km * 10.0) / 10.0;
}

std::vector<presentation::TableColumn> columnsFor(const Words& words)
{
    std::vector<presentation::TableColumn> columns{
        {"county", words.county, Kind::Text},
        {"prefecture", words.prefecture, Kind::Text},
        {"nearest_hub", words.nearestHub, Kind::Text},
        {"kind", words.kind, Kind::Text},
        {"hub_status", words.hubStatus, Kind::Text},
        {"position_quality", words.position, Kind::Text},
        {"distance_km", words.distanceKm, Kind::Number},
    };
    for (const int km : kServiceRadiiKm) {
        const std::string text = std::to_string(km);
        columns.push_back({"hubs_within_" + text + "_km", filledIn(words.hubsWithin, text), Kind::Number});
    }
    return columns;
}

presentation::TableRow rowOf(const Snapshot& snapshot, const CountyAccess& access, const Words& words)
{
    const domain::Language language = words.language;
    const domain::RegionCode prefecture = snapshot.findRegion(access.county)->parent;
    const domain::Facility& hub = *snapshot.findFacility(access.hub);
    const auto term = [&](const char* vocabulary, const std::string& code) {
        return namedCell(snapshot.termName(vocabulary, code, language), code);
    };
    presentation::TableRow row;
    row.id = hub.id.value;
    row.cells = {
        namedCell(regionName(snapshot, access.county, language), access.county.text),
        namedCell(regionName(snapshot, prefecture, language), prefecture.text),
        namedCell(hub.name.in(language), hub.code),
        term("facility_kind", hub.kind),
        term("facility_status", hub.status),
        term("position_quality", hub.positionQuality),
        numberCell(roundedKm(access.distanceKm)),
    };
    for (const int count : access.hubsWithin)
        row.cells.push_back(numberCell(count));
    return row;
}

void addCount(const std::string& text, int count, std::vector<std::string>& notes)
{
    if (count > 0)
        notes.push_back(filledIn(text, std::to_string(count)));
}

} // namespace

std::string hubKindsText(const Snapshot& snapshot, const std::vector<std::string>& kinds, const Words& words)
{
    std::vector<std::string> names;
    names.reserve(kinds.size());
    for (const std::string& kind : kinds)
        names.push_back(snapshot.termName("facility_kind", kind, words.language));
    return filledIn(words.countedAsHubs, join(names, words.listSeparator));
}

presentation::TableSpec accessibilityTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                           const Words& words, const HubChoice& choice)
{
    const Accessibility accessibility = accessibilityOf(snapshot, selection, choice);
    presentation::TableSpec table;
    table.title = words.serviceAreas;
    table.columns = columnsFor(words);
    for (const CountyAccess& county : accessibility.counties)
        table.rows.push_back(rowOf(snapshot, county, words));
    if (table.rows.empty())
        table.emptyText = accessibility.hubs == 0 ? words.noHubs : words.noRows;
    return table;
}

std::vector<std::string> accessibilityNotes(const Snapshot& snapshot, const presentation::Selection& selection,
                                            const Words& words, const HubChoice& choice)
{
    const Accessibility accessibility = accessibilityOf(snapshot, selection, choice);
    const auto kilometres = [&words](double km) {
        return filledIn(words.kilometres, numberText(roundedKm(km)));
    };
    std::vector<std::string> notes{words.straightLines, hubKindsText(snapshot, choice.kinds, words)};
    addCount(words.hubsNotCounted, accessibility.hubsWithoutPosition, notes);
    addCount(words.countiesNotCounted, accessibility.countiesWithoutSeat, notes);
    for (std::size_t i = 0; i < kServiceRadiiKm.size(); ++i) {
        if (const auto share = accessibility.shareWithin(i))
            notes.push_back(
                filledIn(words.countiesWithin, std::to_string(kServiceRadiiKm[i]), presentation::percentText(*share)));
    }
    if (const auto mean = accessibility.meanKm())
        notes.push_back(filledIn(words.meanDistance, kilometres(*mean)));
    if (const auto median = accessibility.medianKm())
        notes.push_back(filledIn(words.medianDistance, kilometres(*median)));
    return notes;
}

} // namespace wm::workspace
