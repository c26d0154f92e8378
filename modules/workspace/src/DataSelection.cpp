// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataSelection.h"

#include "FacilityTheme.h"

namespace wm::workspace {

DataSelection::DataSelection(const Snapshot& snapshot, const presentation::Selection& selection)
    : m_snapshot(snapshot)
    , m_selection(selection)
    , m_targets(snapshot, selection)
    , m_rectangle(snapshot, selection)
{
    if (selection.hasRegions())
        findNamedDocuments();
}

void DataSelection::findNamedDocuments()
{
    const domain::Catalogue& catalogue = m_snapshot.catalogue();
    const auto add = [this](const auto& rows) {
        for (const auto& row : rows) {
            if (has(row))
                m_namedDocuments.insert(row.document);
        }
    };
    add(catalogue.targets);
    add(catalogue.facilities);
    add(catalogue.corridors);
}

bool DataSelection::isHere(const domain::RegionCode& region) const
{
    return m_snapshot.isWithin(region, m_selection.region) && m_rectangle.has(region);
}

bool DataSelection::hasIndicator(domain::IndicatorId indicator) const
{
    const bool isMeant = m_selection.indicator == domain::IndicatorId() || m_selection.indicator == indicator;
    return isMeant && isInTheme(m_snapshot, indicator, m_selection.theme);
}

bool DataSelection::has(const domain::Document& document) const
{
    return isHere(document.region) || m_namedDocuments.contains(document.id);
}

bool DataSelection::has(const domain::Indicator& indicator) const
{
    return hasIndicator(indicator.id);
}

bool DataSelection::has(const domain::Target& target) const
{
    return m_targets.has(target) && hasIndicator(target.indicator);
}

bool DataSelection::has(const domain::Facility& facility) const
{
    return servesTheme(facility, m_selection.theme) && isInRegion(m_snapshot, facility, m_selection.region) &&
           m_rectangle.has(facility);
}

bool DataSelection::has(const domain::Corridor& corridor) const
{
    return isInRegion(m_snapshot, corridor, m_selection.region) && m_rectangle.has(corridor);
}

bool DataSelection::has(const domain::Task& task) const
{
    const domain::Document* const plan = m_snapshot.findDocument(task.document);
    return isHere(plan ? plan->region : domain::RegionCode());
}

bool DataSelection::hasValuesOf(const domain::RegionCode& region) const
{
    return (m_selection.region.isNone() || region == m_selection.region) && m_rectangle.has(region);
}

std::int64_t DataSelection::observationCount() const
{
    const SeriesSizes& sizes = m_snapshot.observations().sizes();
    const std::vector<bool> isMeant =
        sizes.regionsThat([this](const domain::RegionCode& region) { return hasValuesOf(region); });
    std::int64_t count = 0;
    for (const SeriesSizes::OfIndicator& indicator : sizes.byIndicator()) {
        if (!hasIndicator(indicator.series.front().indicator))
            continue;
        for (const SeriesSize& series : indicator.series)
            count += isMeant[series.region] ? series.observations : 0;
    }
    return count;
}

Result<void>
DataSelection::forEachObservation(const std::function<Result<void>(const domain::Observation&)>& take) const
{
    // Indicator by indicator: no more is held than has one.
    const Observations& observations = m_snapshot.observations();
    for (const SeriesSizes::OfIndicator& each : observations.sizes().byIndicator()) {
        const domain::IndicatorId indicator = each.series.front().indicator;
        if (!hasIndicator(indicator))
            continue;
        const SharedObservations rows = m_selection.region.isNone()
                                            ? observations.ofIndicator(indicator)
                                            : observations.ofSeries(indicator, m_selection.region);
        if (auto failure = observations.failure())
            return tl::make_unexpected(*std::move(failure));
        for (const domain::Observation& row : *rows) {
            if (m_rectangle.has(row.region))
                WM_CHECK(take(row));
        }
    }
    return {};
}

} // namespace wm::workspace
