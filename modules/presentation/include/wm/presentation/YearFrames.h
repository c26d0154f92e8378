// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Region.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace wm::presentation {

struct RegionYearValue {
    domain::RegionCode region;
    int year = 0;
    double value = 0.0; ///< in the indicator's unit
};

/// What a map with a time slider shows: a frame for each year that has values, and nothing between them. Classes and
/// scales are made of all values, so that a colour or size means the same in every frame.
class YearFrames {
public:
    YearFrames() = default; ///< no frame

    /// Errors: InvalidArgument for a value that is not finite, Conflict for two values of one region and year, even if
    /// they are equal.
    [[nodiscard]] static Result<YearFrames> create(std::span<const RegionYearValue> values);

    /// Ascending; only years with a value.
    [[nodiscard]] std::span<const int> years() const { return m_years; }
    /// Of every region and year, for classes and scales; by year, then by region.
    [[nodiscard]] std::span<const double> allValues() const { return m_allValues; }

    /// What was observed in that very year: never carried on, never interpolated.
    [[nodiscard]] std::optional<double> valueOf(const domain::RegionCode& region, int year) const;

    /// The year to show when the slider is put on `year`: the last one with values up to then, or the first of all.
    /// Absent: there is no frame.
    [[nodiscard]] std::optional<int> frameYearAt(int year) const;

private:
    struct Number {
        std::uint32_t region = 0; ///< place in m_regions
        double value = 0.0;
    };
    using Frame = std::vector<Number>; ///< regions ascending

    [[nodiscard]] std::optional<std::uint32_t> placeOf(const domain::RegionCode& region) const;

    std::vector<int> m_years;
    std::vector<double> m_allValues;
    std::vector<domain::RegionCode> m_regions; ///< ascending
    std::map<int, Frame> m_frames;
};

} // namespace wm::presentation
