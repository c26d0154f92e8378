// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/AnnualSeries.h"

#include <rapidcheck.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace wm::projection::test {

/// A value a year from `firstYear` on.
inline AnnualSeries recordFrom(int firstYear, const std::vector<double>& values)
{
    std::vector<int> years(values.size());
    std::iota(years.begin(), years.end(), firstYear);
    return AnnualSeries::create(years, values).value();
}

inline Eigen::VectorXd vectorOf(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// `fewest` to 24 numbers with few binary digits, so that sums and differences are exact.
inline std::vector<double> anyValues(std::size_t fewest, int lowest, int highest)
{
    const auto count = *rc::gen::inRange<std::size_t>(fewest, 25);
    std::vector<double> values;
    for (const int sixteenths :
         *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(16 * lowest, 16 * highest)))
        values.push_back(sixteenths / 16.0);
    return values;
}

/// Numbers that break careless arithmetic, all allowed in an AnnualSeries.
inline double anyExtremeNumber()
{
    return *rc::gen::element(0.0, 1.0, -1.0, 1e150, -1e150, 1e-150, -1e-150, 1e-308, 5e-324, 0.1 + 0.2, 0.3, 1e16);
}

inline std::vector<double> anyExtremeValues(std::size_t fewest)
{
    std::vector<double> values(*rc::gen::inRange<std::size_t>(fewest, 12));
    for (double& value : values)
        value = anyExtremeNumber();
    return values;
}

inline bool isClose(double one, double other, double relative)
{
    return std::abs(one - other) <= relative * std::max(std::abs(one), std::abs(other));
}

} // namespace wm::projection::test
