// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Observation.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wm::domain {

/// The kind that stands for all that a kind compares with: "level" for "share", the kind itself for every other.
[[nodiscard]] std::string_view comparableKind(std::string_view valueKind);

/// Do the two kinds of value measure the same thing? A share is the level of an indicator in percent; every other kind
/// (growth_rate, cumulative, rank, ...) compares only with itself.
[[nodiscard]] bool areComparable(std::string_view valueKind, std::string_view otherKind);

/// One value of a year; the unit is the indicator's.
struct YearValue {
    int year = 0;
    double value = 0.0;
    Comparator qualifier = Comparator::Unstated;

    bool operator==(const YearValue&) const = default;
};

/// The annual values of one indicator in one region and kind of value: finite, years ascending, one value a year.
class Series {
public:
    Series() = default; ///< empty

    /// Errors: InvalidArgument for a value that is not finite, Conflict for two values of one year.
    [[nodiscard]] static Result<Series> create(std::vector<YearValue> values);

    /// The whole-year observations that are comparable with `valueKind`; others (months, spans, other kinds) are left
    /// out. Where a year has a value of that very kind and one that only compares with it, the former stands.
    /// Errors: as create().
    [[nodiscard]] static Result<Series> fromObservations(std::span<const Observation> observations,
                                                         std::string_view valueKind);

    [[nodiscard]] std::span<const YearValue> values() const { return m_values; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] std::optional<YearValue> at(int year) const;
    [[nodiscard]] std::optional<YearValue> latest() const;
    /// The latest value of `year` or an earlier one.
    [[nodiscard]] std::optional<YearValue> latestUpTo(int year) const;

private:
    std::vector<YearValue> m_values;
};

} // namespace wm::domain
