// SPDX-License-Identifier: GPL-3.0-or-later
#include "EqualSteps.h"

#include <cmath>

namespace wm::presentation {

std::vector<double> equalSteps(double from, double to, int count)
{
    const double range = (to - from) * count;
    std::vector<double> bounds{from};
    for (int i = 1; i < count; ++i) {
        // Not std::lerp where it can be helped: a third of 0.3 is to be 0.1.
        const double bound =
            std::isfinite(range) ? from + (to - from) * i / count : std::lerp(from, to, static_cast<double>(i) / count);
        if (bound > bounds.back() && bound < to)
            bounds.push_back(bound);
    }
    bounds.push_back(to);
    return bounds;
}

} // namespace wm::presentation
