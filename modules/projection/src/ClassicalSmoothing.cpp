// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/ClassicalSmoothing.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::projection {

namespace {

void addCriteria(ClassicalFit& fit, double n, double logSizes)
{
    const double k = parameterCount(fit.model.trend);
    fit.sigma2 = n < k ? std::numeric_limits<double>::quiet_NaN() : fit.squares / (n - k + 1.0);
    fit.logLikelihood = -0.5 * n * wm::log(fit.squares) - logSizes;
    fit.aic = -2.0 * fit.logLikelihood + 2.0 * k;
    fit.aicc = n < k + 2.0 ? std::numeric_limits<double>::infinity() : fit.aic + 2.0 * k * (k + 1.0) / (n - k - 1.0);
    fit.bic = -2.0 * fit.logLikelihood + k * wm::log(n);
}

/// `phiSum` is phi_j and becomes phi_{j+1}.
double advance(double phiSum, double phi)
{
    return phi * (1.0 + phiSum);
}

Eigen::ArrayXd means(const ClassicalFit& fit, int horizon)
{
    Eigen::ArrayXd mean(horizon);
    double phiSum = 0.0;
    for (double& value : mean) {
        phiSum = advance(phiSum, fit.parameters.phi);
        value = fit.last.level + phiSum * fit.last.slope;
    }
    return mean;
}

Eigen::ArrayXd additiveVariances(const ClassicalFit& fit, Eigen::Index horizon)
{
    Eigen::ArrayXd variance(horizon);
    for (Eigen::Index i = 0; i < horizon; ++i)
        variance[i] = fit.sigma2 * smoothingVarianceFactor(fit.model.trend, fit.parameters, static_cast<int>(i) + 1);
    return variance;
}

Eigen::ArrayXd multiplicativeVariances(const ClassicalFit& fit, const Eigen::ArrayXd& mean)
{
    const Eigen::Index horizon = mean.size();
    const double beta = fit.model.trend == SmoothingModel::Level ? 0.0 : fit.parameters.beta;
    Eigen::ArrayXd squaredSteps(horizon); // element j - 1 is c_j^2
    double phiSum = 0.0;
    for (double& square : squaredSteps) {
        phiSum = advance(phiSum, fit.parameters.phi);
        const double step = fit.parameters.alpha + beta * phiSum;
        square = step * step;
    }
    Eigen::ArrayXd theta(horizon);
    for (Eigen::Index i = 0; i < horizon; ++i)
        theta[i] = mean[i] * mean[i] + fit.sigma2 * (squaredSteps.head(i) * theta.head(i).reverse()).sum();
    return (1.0 + fit.sigma2) * theta - mean.square();
}

} // namespace

int parameterCount(SmoothingModel trend)
{
    switch (trend) {
    case SmoothingModel::Level:
        return 3;
    case SmoothingModel::Trend:
        return 5;
    case SmoothingModel::DampedTrend:
        break;
    }
    return 6;
}

ClassicalFit evaluateSmoothing(std::span<const double> values, ClassicalModel model,
                               const SmoothingParameters& parameters, const SmoothingState& initial,
                               std::span<double> fitted)
{
    ClassicalFit fit{.model = model, .parameters = parameters, .last = initial};
    double logSizes = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double damped = parameters.phi * fit.last.slope;
        const double mu = fit.last.level + damped;
        const double residual = values[i] - mu;
        const bool isRelative = model.error == SmoothingError::Multiplicative;
        const double error = isRelative ? residual / mu : residual;
        fit.last = {mu + parameters.alpha * residual, damped + parameters.beta * residual};
        fit.sse += residual * residual;
        fit.squares += error * error;
        logSizes += isRelative ? wm::log(std::abs(mu)) : 0.0;
        if (!fitted.empty())
            fitted[i] = mu;
    }
    addCriteria(fit, static_cast<double>(values.size()), logSizes);
    return fit;
}

NormalPath classicalPath(const ClassicalFit& fit, int horizon)
{
    const Eigen::ArrayXd mean = means(fit, horizon);
    const Eigen::ArrayXd variance = fit.model.error == SmoothingError::Multiplicative
                                        ? multiplicativeVariances(fit, mean)
                                        : additiveVariances(fit, horizon);
    // A rounding error below zero is no variance. A NaN stays one.
    return {mean.matrix(), (variance < 0.0).select(0.0, variance).sqrt().matrix()};
}

} // namespace wm::projection
