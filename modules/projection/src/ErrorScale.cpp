// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorScale.h"

#include "Middle.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::projection {

namespace {

using Features = Eigen::Matrix<double, Calibration::kFeatures, 1>;

struct Changes {
    double mean = 0.0;
    double deviation = 0.0;       ///< sample standard deviation
    double medianDeviation = 0.0; ///< 1.4826 times the median absolute deviation
};

Changes changesOf(std::span<const double> values)
{
    std::array<double, kLongestFit> changes;
    const std::size_t count = values.size() - 1;
    Changes result;
    for (std::size_t i = 0; i < count; ++i) {
        changes[i] = values[i + 1] - values[i];
        result.mean += changes[i] / static_cast<double>(count);
    }
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        squares += (changes[i] - result.mean) * (changes[i] - result.mean);
    result.deviation = std::sqrt(squares / static_cast<double>(count - 1));
    std::array<double, kLongestFit> scratch = changes;
    const double middle = medianOf({scratch.data(), count});
    for (std::size_t i = 0; i < count; ++i)
        scratch[i] = std::abs(changes[i] - middle);
    result.medianDeviation = 1.4826 * medianOf({scratch.data(), count});
    return result;
}

Features featuresOf(std::span<const double> values, double meanChange, const Backtest& backtest)
{
    constexpr double kSmallestRatio = 0.02;
    const auto logRatio = [&](double value) {
        const double ratio = std::isnan(value) ? 1.0 : value / meanChange;
        return wm::log(std::max(ratio, kSmallestRatio));
    };
    const Changes changes = changesOf(values);
    const double last = std::abs(values.back());
    const double relative = last > 0.0 ? std::clamp(wm::log(meanChange / last), -8.0, 3.0) : 3.0;
    Features features;
    features << 1.0, logRatio(changes.deviation), logRatio(changes.medianDeviation), logRatio(backtest.oneYearError),
        logRatio(backtest.threeYearError), relative, 1.0 / static_cast<double>(values.size()),
        logRatio(std::abs(changes.mean));
    return features;
}

} // namespace

double meanAbsoluteChange(std::span<const double> values)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    return sum / static_cast<double>(values.size() - 1);
}

Eigen::VectorXd errorScale(std::span<const double> values, double meanChange, const Backtest& backtest,
                           const Calibration& calibration, int horizon)
{
    constexpr double kGrowth = 0.8; // of the scale beyond the calibrated horizons; measured to h = 15
    const Features features = featuresOf(values, meanChange, backtest);
    Eigen::VectorXd scale(horizon);
    for (int h = 1; h <= horizon; ++h) {
        const int row = std::min(h, Calibration::kHorizons);
        const Eigen::Map<const Features> coefficients(
            calibration.scaleCoefficients[static_cast<std::size_t>(row - 1)].data());
        const double growth = wm::pow(static_cast<double>(h) / row, kGrowth);
        scale[h - 1] = meanChange * wm::exp(coefficients.dot(features)) * growth;
    }
    return scale;
}

} // namespace wm::projection
