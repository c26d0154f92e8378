// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ClassBreaks.h"

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <vector>

namespace wm::presentation::test {

/// Eighths, so that sums and differences are exact; few enough different ones that ties are common.
inline std::vector<double> anyValues(std::size_t fewest, std::size_t most, int size = 200)
{
    const auto count = *rc::gen::inRange<std::size_t>(fewest, most + 1);
    std::vector<double> values;
    for (const int eighths : *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(-size, size)))
        values.push_back(eighths / 8.0);
    return values;
}

/// Of every size that double has.
inline std::vector<double> anyWildValues()
{
    const auto count = *rc::gen::inRange<std::size_t>(1, 12);
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(std::ldexp(*rc::gen::inRange(-1000, 1000), *rc::gen::inRange(-1074, 1014)));
    return values;
}

inline const std::vector<ClassMethod> kMethods{ClassMethod::Quantile, ClassMethod::EqualInterval,
                                               ClassMethod::NaturalBreaks, ClassMethod::Pretty};

inline ClassMethod anyMethod()
{
    return *rc::gen::elementOf(kMethods);
}

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace wm::presentation::test
