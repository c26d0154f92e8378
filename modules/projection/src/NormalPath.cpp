// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/NormalPath.h"

#include "wm/base/Elementary.h"

#include <numbers>

namespace wm::projection {

double normalTargetProbability(double mean, double deviation, double target, WantedDirection wanted)
{
    const double ahead = surplus(mean, target, wanted);
    if (deviation == 0.0)
        return ahead >= 0.0 ? 1.0 : 0.0;
    return 0.5 * wm::erfc(-ahead / (deviation * std::numbers::sqrt2));
}

} // namespace wm::projection
