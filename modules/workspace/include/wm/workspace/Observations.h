// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Observation.h"
#include "wm/workspace/SeriesSizes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wm::workspace {

using SharedObservations = std::shared_ptr<const std::vector<domain::Observation>>;

/// A value of a whole year, as figures of many regions need it. Small, for an indicator may have a hundred thousand.
struct AnnualValue {
    std::uint32_t region = 0; ///< place in SeriesSizes::regions()
    std::uint32_t kind = 0;   ///< place in SeriesSizes::kinds()
    int year = 0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    double value = 0.0;
    domain::DocumentId document;
};
using SharedValues = std::shared_ptr<const std::vector<AnnualValue>>;

/// The observations of a snapshot: how many there are is known at once, the values are held, or read when they are
/// asked for where there are too many to hold. Reading can fail (the file has gone, or was changed by somebody else);
/// then nothing is given, failure() says why from then on, and what was made of the snapshot must not be shown or saved
/// as if it were whole. Any thread.
class Observations {
public:
    explicit Observations(SeriesSizes sizes)
        : m_sizes(std::move(sizes))
    {
    }
    Observations(const Observations&) = delete;
    Observations& operator=(const Observations&) = delete;
    virtual ~Observations() = default;

    [[nodiscard]] const SeriesSizes& sizes() const { return m_sizes; }

    /// Of one indicator in one region, in the order of the workspace. Never null, like the others.
    [[nodiscard]] virtual SharedObservations ofSeries(domain::IndicatorId indicator,
                                                      const domain::RegionCode& region) const = 0;
    /// Of one indicator, by region.
    [[nodiscard]] virtual SharedObservations ofIndicator(domain::IndicatorId indicator) const = 0;
    /// Of one indicator those of whole years, by region.
    [[nodiscard]] virtual SharedValues annualValues(domain::IndicatorId indicator) const = 0;
    /// Of one region, in the order of the workspace.
    [[nodiscard]] virtual SharedObservations ofRegion(const domain::RegionCode& region) const = 0;
    /// What was wrong with the first reading that failed.
    [[nodiscard]] virtual std::optional<Error> failure() const = 0;

private:
    SeriesSizes m_sizes;
};

/// Those in memory, in the order given.
[[nodiscard]] std::unique_ptr<const Observations> heldObservations(std::vector<domain::Observation> rows);

/// Consecutive values of one region.
template <class Take>
void forEachRegion(std::span<const AnnualValue> byRegion, Take take)
{
    while (!byRegion.empty()) {
        std::size_t end = 1;
        while (end < byRegion.size() && byRegion[end].region == byRegion.front().region)
            ++end;
        take(byRegion.first(end));
        byRegion = byRegion.subspan(end);
    }
}

} // namespace wm::workspace
