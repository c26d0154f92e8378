// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Parts of the observations, for workspaces that have too many to hold them all.
namespace wm::store {

/// How many observations a series has.
struct SeriesRow {
    domain::IndicatorId indicator;
    domain::RegionCode region;
    std::string valueKind;
    int observations = 0; ///< above 0
    int dated = 0;        ///< those of them whose period is known
};

/// Whether there are more of them than `most`, without counting further. Errors: DatabaseFailed.
[[nodiscard]] Result<bool> hasMoreObservations(Connection& connection, std::int64_t most);

/// Goes through all series by indicator, region and kind. The file keeps these numbers; where their sum is not that of
/// the observations (another program has written around the triggers), they are counted anew, which takes seconds for
/// millions. Errors: DatabaseFailed, ParseFailed for a number that cannot be.
[[nodiscard]] Result<void> forEachSeries(Connection& connection, const std::function<void(const SeriesRow&)>& take);

/// Goes through all observations in the order of ids. Errors: DatabaseFailed, ParseFailed, those of `take`.
[[nodiscard]] Result<void> forEachObservation(Connection& connection,
                                              const std::function<Result<void>(const domain::Observation&)>& take);

/// Finds single observations by indicator, region, period and kind. The connection must outlive it.
class ObservationFinder {
public:
    /// Errors: DatabaseFailed.
    [[nodiscard]] static Result<ObservationFinder> create(Connection& connection);
    /// What is stored in the place of the one given, if anything is. Errors: DatabaseFailed, ParseFailed.
    [[nodiscard]] Result<std::optional<domain::Observation>> find(const domain::Observation& place);

private:
    explicit ObservationFinder(Statement query)
        : m_query(std::move(query))
    {
    }
    Statement m_query;
};

/// Reads observations through the indexes of the table. One thread at a time.
class ObservationReader {
public:
    /// Errors: DatabaseFailed.
    [[nodiscard]] static Result<ObservationReader> create(Connection connection);

    /// Of one indicator in one region, in the order of ids. Errors: DatabaseFailed, ParseFailed for a row this program
    /// cannot read, named by table and id; the same of the others.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofSeries(domain::IndicatorId indicator,
                                                                    const domain::RegionCode& region);
    /// Of one indicator, by region.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofIndicator(domain::IndicatorId indicator);
    /// Of one region, in the order of ids.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofRegion(const domain::RegionCode& region);

private:
    ObservationReader(Connection connection, Statement series, Statement indicator, Statement region);

    Connection m_connection; // before its statements, which it outlives
    Statement m_series, m_indicator, m_region;
};

} // namespace wm::store
