// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Staleness.h"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace wm::quality {

namespace {

constexpr std::size_t kLeastRegions = 3;
constexpr int kLeastYearsBehind = 2;

} // namespace

std::optional<int> usualNewestYear(std::vector<int> newestYears)
{
    if (newestYears.size() < kLeastRegions)
        return std::nullopt;
    const auto half = newestYears.begin() + static_cast<std::ptrdiff_t>((newestYears.size() - 1) / 2);
    std::ranges::nth_element(newestYears, half, std::ranges::greater());
    return *half;
}

int dueYear(int lastTargetYear, int currentYear)
{
    return std::min(lastTargetYear, currentYear - 1);
}

bool isStale(int newestYear, int expectedYear)
{
    return expectedYear - newestYear >= kLeastYearsBehind;
}

} // namespace wm::quality
