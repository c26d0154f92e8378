// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Gaps.h"

#include <algorithm>
#include <optional>

namespace wm::quality {

namespace {

constexpr std::size_t kLeastForAStep = 4;

/// How many years lie between values as a rule; absent: there is no rule. The middle step is that of more than half,
/// if one is.
std::optional<int> regularStep(std::span<const domain::YearValue> values)
{
    if (values.size() < kLeastForAStep)
        return std::nullopt;
    std::vector<int> steps;
    steps.reserve(values.size() - 1);
    for (std::size_t place = 1; place < values.size(); ++place)
        steps.push_back(values[place].year - values[place - 1].year);
    std::ranges::nth_element(steps, steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2));
    const int middle = steps[steps.size() / 2];
    const auto count = static_cast<std::size_t>(std::ranges::count(steps, middle));
    return 2 * count > steps.size() ? std::optional(middle) : std::nullopt;
}

} // namespace

std::vector<Gap> gapsOf(std::span<const domain::YearValue> values)
{
    std::vector<Gap> gaps;
    const std::optional<int> step = regularStep(values);
    if (!step)
        return gaps;
    bool isRegular = false;
    for (std::size_t place = 1; place < values.size(); ++place) {
        const int before = values[place - 1].year;
        const int width = values[place].year - before;
        isRegular = isRegular || width == *step;
        if (!isRegular || width <= *step)
            continue;
        const int missing = (width - 1) / *step;
        gaps.push_back({before + *step, before + missing * *step, missing});
    }
    return gaps;
}

} // namespace wm::quality
