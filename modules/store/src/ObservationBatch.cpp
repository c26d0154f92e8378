// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationBatch.h"

#include "StoppableSort.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace wm::store {

std::uint32_t ObservationBatch::Texts::add(std::string_view text)
{
    if (!m_texts.empty() && *m_texts[m_last] == text)
        return m_last;
    const auto [place, isNew] = m_places.try_emplace(std::string(text), static_cast<std::uint32_t>(m_texts.size()));
    if (isNew)
        m_texts.push_back(&place->first);
    m_last = place->second;
    return m_last;
}

std::vector<std::uint32_t> ObservationBatch::Texts::sort()
{
    std::vector<std::uint32_t> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t place) -> const std::string& { return *m_texts[place]; });
    std::vector<std::uint32_t> placeNow(m_texts.size());
    std::vector<const std::string*> sorted(m_texts.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        sorted[place] = m_texts[order[place]];
        placeNow[order[place]] = static_cast<std::uint32_t>(place);
    }
    m_texts = std::move(sorted);
    for (auto& [text, place] : m_places)
        place = placeNow[place];
    m_last = 0;
    return placeNow;
}

void ObservationBatch::add(const domain::Observation& observation, Origin origin)
{
    m_rows.push_back({.indicator = observation.indicator.value,
                      .value = observation.value,
                      .document = observation.document.value,
                      .region = m_regions.add(observation.region.text),
                      .period = m_periods.add(observation.period.text()),
                      .kind = m_kinds.add(observation.valueKind),
                      .note = m_notes.add(observation.note),
                      .fileRow = origin.row,
                      .fileColumn = static_cast<std::int16_t>(origin.column),
                      .qualifier = static_cast<std::uint8_t>(observation.qualifier)});
}

Result<void> ObservationBatch::sort(const TaskContext& context)
{
    const std::vector<std::uint32_t> regions = m_regions.sort();
    const std::vector<std::uint32_t> periods = m_periods.sort();
    const std::vector<std::uint32_t> kinds = m_kinds.sort();
    for (Row& row : m_rows) {
        row.region = regions[row.region];
        row.period = periods[row.period];
        row.kind = kinds[row.kind];
    }
    const auto order = [](const Row& row) {
        return std::tuple(row.indicator, row.region, row.period, row.kind, row.fileRow, row.fileColumn);
    };
    return StoppableSort(m_rows, order, context).run();
}

domain::Observation ObservationBatch::at(std::size_t index) const
{
    domain::Observation observation;
    observation.indicator = indicatorOf(index);
    observation.region = {regionOf(index)};
    // It was made of a period.
    observation.period = domain::Period::parse(periodOf(index)).value_or(domain::Period());
    observation.value = valueOf(index);
    observation.qualifier = qualifierOf(index);
    observation.valueKind = valueKindOf(index);
    observation.document = documentOf(index);
    observation.note = noteOf(index);
    return observation;
}

Origin ObservationBatch::originOf(std::size_t index) const
{
    return {m_rows[index].fileRow, m_rows[index].fileColumn};
}

bool ObservationBatch::areOfOneSeries(std::size_t one, std::size_t other) const
{
    return m_rows[one].indicator == m_rows[other].indicator && m_rows[one].region == m_rows[other].region;
}

bool ObservationBatch::areOfOnePlace(std::size_t one, std::size_t other) const
{
    return areOfOneSeries(one, other) && m_rows[one].period == m_rows[other].period &&
           m_rows[one].kind == m_rows[other].kind;
}

} // namespace wm::store
