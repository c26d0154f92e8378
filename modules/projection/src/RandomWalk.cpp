// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/RandomWalk.h"

#include <cmath>

namespace wm::projection {

namespace {

/// sum (d_t - drift)^2
double squaredChanges(std::span<const double> values, double drift)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double rest = values[i] - values[i - 1] - drift;
        sum += rest * rest;
    }
    return sum;
}

} // namespace

RandomWalkFit fitRandomWalk(std::span<const double> values)
{
    const double changes = static_cast<double>(values.size()) - 1.0;
    return {.last = values.back(), .sigma2 = squaredChanges(values, 0.0) / changes};
}

RandomWalkFit fitRandomWalkWithDrift(std::span<const double> values)
{
    const double changes = static_cast<double>(values.size()) - 1.0;
    RandomWalkFit fit;
    fit.last = values.back();
    fit.drift = (values.back() - values.front()) / changes;
    fit.sigma2 = squaredChanges(values, fit.drift) / (changes - 1.0);
    fit.driftError = std::sqrt(fit.sigma2 / changes);
    return fit;
}

NormalPath randomWalkPath(const RandomWalkFit& fit, int horizon)
{
    const Eigen::ArrayXd years = Eigen::ArrayXd::LinSpaced(horizon, 1.0, horizon);
    const Eigen::ArrayXd variance = fit.sigma2 * years + (fit.driftError * years).square();
    return {(fit.last + fit.drift * years).matrix(), variance.sqrt().matrix()};
}

} // namespace wm::projection
