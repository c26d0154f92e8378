// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace wm::store {

/// What figures of many regions need of an observation. The texts are valid until the next row.
struct AnnualRow {
    std::string_view region;
    std::string_view valueKind;
    int year = 0;
    double value = 0.0;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    domain::DocumentId document;
    domain::ObservationId id;
};
using TakeAnnualRow = std::function<void(const AnnualRow&)>;

class AnnualScan;

/// Goes through the values of an indicator, of two parts of its regions side by side: each by a connection and in a
/// thread of its own, for tens of thousands of rows are read at once. Who uses it is one thread at a time.
class AnnualReader {
public:
    /// Both connections are of the same file and read only. Errors: DatabaseFailed.
    [[nodiscard]] static Result<AnnualReader> create(Connection first, Connection second);
    AnnualReader(AnnualReader&&) noexcept;
    ~AnnualReader();

    /// Goes through those that are of a whole year: those of regions before `middle` go to `takeBefore`, the others to
    /// `takeRest`, which may be called in another thread meanwhile. All are of one state of the file: nobody can change
    /// it until they are read. In either part they come by region as a rule; SQL promises no order. Gives how many
    /// observations the indicator has of whichever period. Errors: DatabaseFailed, ParseFailed for a row this program
    /// cannot read, named by table and id.
    [[nodiscard]] Result<std::size_t> forEachYear(domain::IndicatorId indicator, const std::string& middle,
                                                  const TakeAnnualRow& takeBefore, const TakeAnnualRow& takeRest);

private:
    /// A connection and what it reads with, which it outlives.
    struct Lane;

    explicit AnnualReader(std::unique_ptr<Lane> first, std::unique_ptr<Lane> second);

    std::unique_ptr<Lane> m_first, m_second;
};

} // namespace wm::store
