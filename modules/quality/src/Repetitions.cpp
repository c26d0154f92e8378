// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Repetitions.h"

#include "wm/quality/Agreement.h"

namespace wm::quality {

namespace {

constexpr std::size_t kLeastEqual = 4;
constexpr int kLeastDigits = 3;

} // namespace

std::vector<Repetition> repetitionsOf(std::span<const domain::YearValue> values)
{
    std::vector<Repetition> repetitions;
    for (std::size_t first = 0; first < values.size();) {
        std::size_t end = first + 1;
        while (end < values.size() && values[end].value == values[first].value)
            ++end;
        const bool isMany = end - first >= kLeastEqual && end - first < values.size();
        if (isMany && significantDigits(values[first].value) >= kLeastDigits)
            repetitions.push_back(
                {values[first].year, values[end - 1].year, static_cast<int>(end - first), values[first].value});
        first = end;
    }
    return repetitions;
}

} // namespace wm::quality
