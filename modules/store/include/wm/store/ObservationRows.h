// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
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

/// Errors: DatabaseFailed.
[[nodiscard]] Result<std::int64_t> observationCount(Connection& connection);

/// Goes through all series by indicator, region and kind. The file keeps these numbers; where their sum is not
/// `observations`, as observationCount() gave them (another program has written around the triggers), they are counted
/// anew, which takes seconds for millions. Errors: DatabaseFailed, ParseFailed for a number that cannot be.
[[nodiscard]] Result<void> forEachSeries(Connection& connection, std::int64_t observations,
                                         const std::function<void(const SeriesRow&)>& take);

/// What figures of many regions need of an observation.
struct AnnualRow {
    std::string_view region;
    std::string_view valueKind;
    int year = 0;
    double value = 0.0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    domain::DocumentId document;
    domain::ObservationId id;
};

class AnnualScan;

/// Reads observations through the indexes of the table. One thread at a time.
class ObservationReader {
public:
    /// Errors: DatabaseFailed.
    [[nodiscard]] static Result<ObservationReader> create(Connection connection);
    ObservationReader(ObservationReader&&) noexcept;
    ~ObservationReader();

    /// Of one indicator in one region, in the order of ids. Errors: DatabaseFailed, ParseFailed for a row this program
    /// cannot read, named by table and id; the same of the others.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofSeries(domain::IndicatorId indicator,
                                                                    const domain::RegionCode& region);
    /// Of one indicator, by region.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofIndicator(domain::IndicatorId indicator);
    /// Goes through those of one indicator that are of a whole year, by region; in a quarter of the time, for most of
    /// what an observation says is not read. The texts are valid until the next row. Gives how many observations the
    /// indicator has of whichever period.
    [[nodiscard]] Result<std::size_t> forEachYear(domain::IndicatorId indicator,
                                                  const std::function<void(const AnnualRow&)>& take);
    /// Of one region, in the order of ids.
    [[nodiscard]] Result<std::vector<domain::Observation>> ofRegion(const domain::RegionCode& region);

private:
    ObservationReader(Connection connection, Statement series, Statement indicator, Statement region,
                      std::unique_ptr<AnnualScan> years);

    Connection m_connection; // before its statements, which it outlives
    Statement m_series, m_indicator, m_region;
    std::unique_ptr<AnnualScan> m_years;
};

} // namespace wm::store
