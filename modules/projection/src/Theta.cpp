// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Theta.h"

#include "wm/base/Elementary.h"
#include "wm/projection/BoxCox.h"
#include "wm/projection/Smoothing.h"

#include <vector>

namespace wm::projection {

namespace {

double leastSquaresSlope(std::span<const double> values)
{
    const Eigen::Map<const Eigen::ArrayXd> y(values.data(), static_cast<Eigen::Index>(values.size()));
    const double reach = 0.5 * static_cast<double>(y.size() - 1);
    const Eigen::ArrayXd t = Eigen::ArrayXd::LinSpaced(y.size(), -reach, reach);
    return (t * (y - y.mean())).sum() / t.square().sum();
}

} // namespace

ThetaFit thetaAt(std::span<const double> values, double alpha, double initialLevel)
{
    const SmoothingRun run = runSmoothing(values, {alpha, 0.0, 1.0}, {initialLevel, 0.0});
    ThetaFit fit;
    fit.alpha = alpha;
    fit.last = run.last.level;
    fit.halfSlope = 0.5 * leastSquaresSlope(values);
    fit.count = static_cast<int>(values.size());
    fit.sigma2 = run.sse / (fit.count - 2);
    return fit;
}

ThetaFit fitTheta(std::span<const double> values)
{
    const SmoothingFit smoothing = fitSmoothing(values, SmoothingModel::Level);
    return thetaAt(values, smoothing.parameters.alpha, smoothing.initial.level);
}

NormalPath thetaPath(const ThetaFit& fit, int horizon)
{
    const Eigen::ArrayXd beforeLast = Eigen::ArrayXd::LinSpaced(horizon, 0.0, horizon - 1.0);
    const double start = (1.0 - wm::pow(1.0 - fit.alpha, fit.count)) / fit.alpha;
    const Eigen::ArrayXd variance = fit.sigma2 * (1.0 + fit.alpha * fit.alpha * beforeLast);
    return {(fit.last + fit.halfSlope * (beforeLast + start)).matrix(), variance.sqrt().matrix()};
}

Eigen::VectorXd thetaAfterBoxCox(std::span<const double> values, double lambda, int horizon)
{
    std::vector<double> transformed;
    transformed.reserve(values.size());
    for (const double value : values)
        transformed.push_back(boxCox(value, lambda));
    const NormalPath path = thetaPath(fitTheta(transformed), horizon);
    return path.mean.unaryExpr([lambda](double z) { return inverseBoxCox(z, lambda); });
}

} // namespace wm::projection
