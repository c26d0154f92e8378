// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tally.h"

#include "wm/presentation/Palette.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wm::presentation {

Result<Tally> tallyOf(std::span<const double> values, int classCount, int fewest)
{
    if (classCount < fewest || classCount > kMostClasses)
        return fail(ErrorCode::InvalidArgument, "there cannot be " + std::to_string(classCount) + " classes");
    if (!std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return fail(ErrorCode::InvalidArgument, "a value to classify is not a finite number");
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    Tally tally;
    for (const double value : sorted) {
        if (tally.values.empty() || tally.values.back() < value) {
            tally.values.push_back(value);
            tally.weights.push_back(0.0);
        }
        tally.weights.back() += 1.0;
    }
    return tally;
}

std::vector<double> scaledToOne(std::span<const double> values)
{
    double largest = 0.0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    int exponent = 0;
    std::frexp(largest, &exponent);
    std::vector<double> scaled;
    scaled.reserve(values.size());
    for (const double value : values)
        scaled.push_back(std::ldexp(value, -exponent));
    return scaled;
}

} // namespace wm::presentation
