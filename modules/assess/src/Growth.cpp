// SPDX-License-Identifier: GPL-3.0-or-later
#include "Growth.h"

#include "Finite.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <array>

namespace wm::assess {

bool growsByRate(std::string_view valueKind)
{
    constexpr std::array<std::string_view, 4> kKindsWithoutGrowth{"growth_rate", "cagr", "change", "rank"};
    return std::ranges::find(kKindsWithoutGrowth, valueKind) == kKindsWithoutGrowth.end();
}

std::optional<double> annualGrowth(double from, double to, int years)
{
    if (from == 0.0 || years <= 0 || signOf(from) * signOf(to) < 0.0)
        return std::nullopt;
    return finite(wm::pow(to / from, 1.0 / years) - 1.0);
}

std::optional<double> annualGrowth(const domain::YearValue& from, const domain::YearValue& to)
{
    return annualGrowth(from.value, to.value, to.year - from.year);
}

} // namespace wm::assess
