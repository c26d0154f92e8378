// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "FacilityTheme.h"
#include "Rectangle.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::Words;

presentation::TableRow observationRow(const Snapshot& snapshot, const domain::Observation& observation,
                                      const Words& words)
{
    const domain::Indicator& indicator = *snapshot.findIndicator(observation.indicator);
    const domain::Language language = words.language;
    presentation::TableRow row;
    row.id = observation.id.value;
    row.cells = {
        namedCell(indicator.name.in(language), indicator.code),
        namedCell(regionName(snapshot, observation.region, language), observation.region.text),
        namedCell(snapshot.termName("theme", indicator.theme, language), indicator.theme),
        textCell(observation.period.text()),
        textCell(std::string(toText(observation.qualifier))),
        numberCell(observation.value),
        namedCell(unitOf(snapshot, indicator).in(language), indicator.unit),
        namedCell(snapshot.termName("value_kind", observation.valueKind, language), observation.valueKind),
        documentCell(snapshot, observation.document),
        textCell(observation.note),
    };
    return row;
}

presentation::TableRow facilityRow(const Snapshot& snapshot, const domain::Facility& facility, const Words& words)
{
    const domain::Language language = words.language;
    const auto term = [&](const char* vocabulary, const std::string& code) {
        return namedCell(snapshot.termName(vocabulary, code, language), code);
    };
    presentation::TableRow row;
    row.id = facility.id.value;
    row.cells = {
        textCell(facility.name.in(language)),
        term("facility_kind", facility.kind),
        term("facility_layer", facility.layer),
        term("facility_status", facility.status),
        namedCell(regionName(snapshot, facility.region, language), facility.region.text),
        textCell(facility.place),
        term("position_quality", facility.positionQuality),
        facility.position ? numberCell(facility.position->lon) : TableCell{},
        facility.position ? numberCell(facility.position->lat) : TableCell{},
        documentCell(snapshot, facility.document),
        textCell(facility.note),
        textCell(facility.code),
    };
    return row;
}

/// Errors: InvalidArgument where they may be more than a table can hold; what was wrong with reading.
Result<std::vector<domain::Observation>> observationsIn(const Snapshot& snapshot,
                                                        const presentation::Selection& selection)
{
    const Rectangle rectangle(snapshot, selection);
    const auto isHere = [&](domain::IndicatorId indicator, const domain::RegionCode& region) {
        return (selection.region.isNone() || region == selection.region) && rectangle.has(region) &&
               isInTheme(snapshot, indicator, selection.theme);
    };
    std::size_t most = 0;
    std::set<domain::RegionCode> regions;
    std::set<domain::IndicatorId> indicators;
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (const SeriesSize& size : sizes.all()) {
        if (!isHere(size.indicator, sizes.regionOf(size)))
            continue;
        most += static_cast<std::size_t>(size.observations);
        regions.insert(sizes.regionOf(size));
        indicators.insert(size.indicator);
    }
    if (most > kMostTableRows)
        return fail(ErrorCode::InvalidArgument, std::to_string(most) + " observations, expected at most " +
                                                    std::to_string(kMostTableRows) +
                                                    " for one table: choose a region or a theme");
    std::vector<domain::Observation> observations;
    const auto take = [&](const SharedObservations& rows) {
        std::ranges::copy_if(*rows, std::back_inserter(observations), [&](const domain::Observation& each) {
            const bool isInYear =
                !selection.horizonYear || each.period.lastYear().value_or(0) == *selection.horizonYear;
            return isInYear && isHere(each.indicator, each.region);
        });
    };
    if (indicators.size() < regions.size()) {
        for (const domain::IndicatorId indicator : indicators)
            take(snapshot.observations().ofIndicator(indicator));
    } else {
        for (const domain::RegionCode& region : regions)
            take(snapshot.observations().ofRegion(region));
    }
    if (auto failure = snapshot.observations().failure())
        return tl::make_unexpected(*std::move(failure));
    std::ranges::sort(observations, {}, &domain::Observation::id);
    return observations;
}

} // namespace

Result<presentation::TableSpec> observationTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                                 const Words& words)
{
    presentation::TableSpec table;
    table.columns = {
        {"indicator", words.indicator, Kind::Text}, {"region", words.region, Kind::Text},
        {"theme", words.theme, Kind::Text},         {"period", words.period, Kind::Text},
        {"qualifier", words.qualifier, Kind::Text}, {"value", words.value, Kind::Number},
        {"unit", words.unit, Kind::Text},           {"value_kind", words.valueKind, Kind::Text},
        {"document", words.document, Kind::Text},   {"note", words.note, Kind::Text},
    };
    WM_TRY(const std::vector<domain::Observation> observations, observationsIn(snapshot, selection));
    for (const domain::Observation& observation : observations)
        table.rows.push_back(observationRow(snapshot, observation, words));
    if (table.rows.empty())
        table.emptyText = words.noRows;
    return table;
}

presentation::TableSpec facilityTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                      const Words& words)
{
    presentation::TableSpec table;
    table.columns = {
        {"name", words.name, Kind::Text},
        {"kind", words.kind, Kind::Text},
        {"layer", words.layer, Kind::Text},
        {"status", words.status, Kind::Text},
        {"region", words.region, Kind::Text},
        {"place", words.place, Kind::Text},
        {"position_quality", words.position, Kind::Text},
        {"lon", words.longitude, Kind::Number},
        {"lat", words.latitude, Kind::Number},
        {"document", words.document, Kind::Text},
        {"note", words.note, Kind::Text},
        {"facility_id", words.code, Kind::Text},
    };
    const Rectangle rectangle(snapshot, selection);
    for (const domain::Facility& facility : snapshot.catalogue().facilities) {
        if (servesTheme(facility, selection.theme) && isInRegion(snapshot, facility, selection.region) &&
            rectangle.has(facility))
            table.rows.push_back(facilityRow(snapshot, facility, words));
    }
    if (table.rows.empty())
        table.emptyText = words.noRows;
    return table;
}

} // namespace wm::workspace
