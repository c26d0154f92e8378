// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Calibration.h"

#include <algorithm>
#include <span>

namespace wm::projection {

namespace {

/// y at x on the broken line through (0, 0) and (xs, ys), flat after its end. Precondition: xs ascend.
double interpolated(std::span<const double> xs, std::span<const double> ys, double x)
{
    const auto above = std::ranges::upper_bound(xs, x);
    if (above == xs.end())
        return ys.back();
    const auto i = static_cast<std::size_t>(above - xs.begin());
    const double x0 = i == 0 ? 0.0 : xs[i - 1], y0 = i == 0 ? 0.0 : ys[i - 1];
    return y0 + (ys[i] - y0) * (x - x0) / (xs[i] - x0);
}

} // namespace

double Calibration::quantile(double probability, int h, int count) const
{
    const auto row = static_cast<std::size_t>(std::clamp(h, 1, kHorizons) - 1);
    const auto& stored = quantiles[row][static_cast<std::size_t>(lengthClass(count))];
    return interpolated(kProbabilities, stored, probability);
}

double Calibration::share(double multiple, int h, int count) const
{
    const auto row = static_cast<std::size_t>(std::clamp(h, 1, kHorizons) - 1);
    const auto& stored = quantiles[row][static_cast<std::size_t>(lengthClass(count))];
    return interpolated(stored, kProbabilities, std::max(multiple, 0.0));
}

} // namespace wm::projection
