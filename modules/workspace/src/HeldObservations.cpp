// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Observations.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::Observation;

SeriesSizes sizesOf(const std::vector<Observation>& rows)
{
    using Key = std::tuple<domain::IndicatorId, std::string, std::string>;
    std::map<Key, std::pair<int, int>> counts;
    for (const Observation& row : rows) {
        auto& [observations, dated] = counts[Key{row.indicator, row.region.text, row.valueKind}];
        ++observations;
        dated += row.period.isUnnamed() ? 0 : 1;
    }
    SeriesSizesBuilder sizes;
    for (const auto& [key, count] : counts)
        sizes.add(std::get<0>(key), std::get<1>(key), std::get<2>(key), count.first, count.second);
    return std::move(sizes).finish();
}

class HeldObservations final : public Observations {
public:
    explicit HeldObservations(std::vector<Observation> rows)
        : Observations(sizesOf(rows))
        , m_rows(std::move(rows))
    {
        for (const Observation& row : m_rows) {
            m_byIndicator[row.indicator].push_back(&row);
            m_byRegion[row.region].push_back(&row);
        }
        for (auto& [indicator, members] : m_byIndicator)
            std::ranges::stable_sort(members, {}, &Observation::region);
    }

    [[nodiscard]] SharedObservations ofSeries(domain::IndicatorId indicator,
                                              const domain::RegionCode& region) const override
    {
        const auto found = m_byIndicator.find(indicator);
        if (found == m_byIndicator.end())
            return copyOf({});
        const auto members = std::ranges::equal_range(found->second, region, {}, &Observation::region);
        return copyOf({members.begin(), members.end()});
    }

    [[nodiscard]] SharedObservations ofIndicator(domain::IndicatorId indicator) const override
    {
        const auto found = m_byIndicator.find(indicator);
        return copyOf(found == m_byIndicator.end() ? Members() : found->second);
    }

    [[nodiscard]] SharedValues annualValues(domain::IndicatorId indicator) const override
    {
        auto values = std::make_shared<std::vector<AnnualValue>>();
        const auto found = m_byIndicator.find(indicator);
        if (found == m_byIndicator.end())
            return values;
        for (const Observation* row : found->second) {
            if (row->period.isWholeYear())
                values->push_back({*sizes().placeOf(row->region), *sizes().placeOfKind(row->valueKind),
                                   *row->period.lastYear(), row->qualifier, row->value, row->document});
        }
        return values;
    }

    [[nodiscard]] SharedObservations ofRegion(const domain::RegionCode& region) const override
    {
        const auto found = m_byRegion.find(region);
        return copyOf(found == m_byRegion.end() ? Members() : found->second);
    }

    [[nodiscard]] std::optional<Error> failure() const override { return std::nullopt; }

private:
    using Members = std::vector<const Observation*>;

    static SharedObservations copyOf(const Members& members)
    {
        auto rows = std::make_shared<std::vector<Observation>>();
        rows->reserve(members.size());
        for (const Observation* row : members)
            rows->push_back(*row);
        return rows;
    }

    std::vector<Observation> m_rows;
    std::unordered_map<domain::IndicatorId, Members> m_byIndicator; ///< each by region, then as in the workspace
    std::unordered_map<domain::RegionCode, Members> m_byRegion;
};

} // namespace

std::unique_ptr<const Observations> heldObservations(std::vector<domain::Observation> rows)
{
    return std::make_unique<HeldObservations>(std::move(rows));
}

} // namespace wm::workspace
