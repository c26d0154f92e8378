// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Smoothing.h"

#include "NelderMead.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace wm::projection {

namespace {

constexpr double kLowestAlpha = 1e-4;
constexpr double kHighestAlpha = 0.9999;
constexpr double kLowestPhi = 0.80;
constexpr double kPhiRange = 0.18;
constexpr double kPerfect = 1e-14; ///< of the sum of squares: keeps the logarithm of a perfect fit finite

struct Solution {
    SmoothingState initial;
    double sse = 0.0;
};

/// Sums over the errors of three runs: from a zero state on the values, and from (1, 0) and (0, 1) on zeros.
struct NormalEquations {
    double yy = 0.0, yl = 0.0, yb = 0.0, ll = 0.0, lb = 0.0, bb = 0.0;

    [[nodiscard]] Solution solve(bool hasSlope) const
    {
        Solution best;
        const double determinant = ll * bb - lb * lb;
        if (hasSlope && determinant >= 1e-12 * ll * bb) {
            best.initial.level = (-yl * bb + yb * lb) / determinant;
            best.initial.slope = (-yb * ll + yl * lb) / determinant;
        } else {
            best.initial.level = -yl / ll;
        }
        const auto [level, slope] = best.initial;
        best.sse =
            yy + 2.0 * (level * yl + slope * yb) + level * level * ll + 2.0 * level * slope * lb + slope * slope * bb;
        best.sse = std::max(best.sse, 0.0);
        return best;
    }
};

/// One step of the recursion.
struct Runner {
    double level;
    double slope;

    double step(double value, const SmoothingParameters& parameters)
    {
        const double damped = parameters.phi * slope;
        const double mu = level + damped;
        const double error = value - mu;
        level = mu + parameters.alpha * error;
        slope = damped + parameters.beta * error;
        return error;
    }
};

/// The runs from (1, 0) and (0, 1) on zeros go side by side, in one register.
Solution bestInitial(std::span<const double> values, const SmoothingParameters& parameters, bool hasSlope)
{
    Runner onValues{0.0, 0.0};
    Eigen::Array2d level(1.0, 0.0), slope(0.0, hasSlope ? 1.0 : 0.0);
    Eigen::Array2d byValue = Eigen::Array2d::Zero(), squares = Eigen::Array2d::Zero();
    NormalEquations sums;
    for (const double value : values) {
        const double y = onValues.step(value, parameters);
        const Eigen::Array2d damped = parameters.phi * slope;
        const Eigen::Array2d mu = level + damped; // the errors on zeros are -mu
        level = mu - parameters.alpha * mu;
        slope = damped - parameters.beta * mu;
        sums.yy += y * y;
        byValue -= y * mu;
        squares += mu * mu;
        sums.lb += mu[0] * mu[1];
    }
    sums.yl = byValue[0];
    sums.yb = byValue[1];
    sums.ll = squares[0];
    sums.bb = squares[1];
    return sums.solve(hasSlope);
}

/// All but 1 / (1 + exp(-x)), which is t / (1 + t) with t = exp(x), here for x > 0 by its first terms and mirrored: the
/// searches need some such curve hundreds of times a fit, and exp() would take a sixth of their time.
double logistic(double x)
{
    const double a = std::abs(x);
    const double exp = 1.0 + a * (1.0 + a * (1.0 / 2.0 + a * (1.0 / 6.0 + a * (1.0 / 24.0 + a * (1.0 / 120.0)))));
    const double tail = 1.0 / (1.0 + exp);
    return x < 0.0 ? tail : 1.0 - tail;
}

double logOfOdds(double share)
{
    return wm::log(share / (1.0 - share));
}

/// alpha and beta / alpha from two unbounded numbers.
SmoothingParameters parametersAt(double alphaAt, double betaAt)
{
    SmoothingParameters parameters;
    parameters.alpha = kLowestAlpha + (kHighestAlpha - kLowestAlpha) * logistic(alphaAt);
    parameters.beta = std::max(kLowestAlpha, parameters.alpha * logistic(betaAt));
    parameters.beta = std::min(parameters.beta, parameters.alpha);
    return parameters;
}

/// What the searches minimise: the squared errors with the best initial state.
class Problem {
public:
    explicit Problem(std::span<const double> values, bool hasSlope)
        : m_values(values)
        , m_hasSlope(hasSlope)
    {
        for (const double value : values)
            m_squares += value * value;
    }

    [[nodiscard]] double objective(const SmoothingParameters& parameters) const
    {
        const double value = solve(parameters).sse + floor();
        return std::isnan(value) ? std::numeric_limits<double>::infinity() : value;
    }
    /// What cannot be told from a perfect fit.
    [[nodiscard]] double floor() const { return kPerfect * m_squares; }
    [[nodiscard]] Solution solve(const SmoothingParameters& parameters) const
    {
        return bestInitial(m_values, parameters, m_hasSlope);
    }

private:
    std::span<const double> m_values;
    bool m_hasSlope;
    double m_squares = 0.0;
};

SmoothingParameters searchLevel(const Problem& problem)
{
    constexpr int kGrid = 9, kSections = 18;
    const auto at = [&](double alpha) {
        return problem.objective({alpha, 0.0, 1.0});
    };
    double best = kLowestAlpha, bestValue = at(best);
    const double width = (kHighestAlpha - kLowestAlpha) / (kGrid - 1);
    for (int i = 1; i < kGrid; ++i) {
        const double alpha = kLowestAlpha + width * i;
        if (const double value = at(alpha); value < bestValue) {
            best = alpha;
            bestValue = value;
        }
    }
    constexpr double kGolden = 0.6180339887498949;
    double low = std::max(best - width, kLowestAlpha), high = std::min(best + width, kHighestAlpha);
    double left = high - kGolden * (high - low), right = low + kGolden * (high - low);
    double leftValue = at(left), rightValue = at(right);
    for (int i = 0; i < kSections; ++i) {
        if (leftValue < rightValue) {
            high = right;
            right = left;
            rightValue = leftValue;
            left = high - kGolden * (high - low);
            leftValue = at(left);
        } else {
            low = left;
            left = right;
            leftValue = rightValue;
            right = low + kGolden * (high - low);
            rightValue = at(right);
        }
    }
    const double middle = 0.5 * (low + high);
    return {at(middle) < bestValue ? middle : best, 0.0, 1.0};
}

constexpr std::array kAlphaGrid{0.1, 0.35, 0.65, 0.95};
constexpr std::array kBetaShareGrid{0.05, 0.3, 0.8};
constexpr std::array kPhiShareGrid{0.15, 0.55, 0.9};

SmoothingParameters searchTrend(const Problem& problem)
{
    using Point = Eigen::Vector2d;
    const auto at = [](const Point& point) {
        return parametersAt(point[0], point[1]);
    };
    Point best = Point::Constant(0.5);
    double bestValue = std::numeric_limits<double>::infinity();
    for (const double alpha : kAlphaGrid) {
        for (const double betaShare : kBetaShareGrid) {
            if (const double value = problem.objective({alpha, alpha * betaShare, 1.0}); value < bestValue) {
                best = Point(alpha, betaShare);
                bestValue = value;
            }
        }
    }
    const Point start = best.unaryExpr(&logOfOdds);
    return at(minimise<2>([&](const Point& point) { return problem.objective(at(point)); }, start, 0.8, 60));
}

SmoothingParameters searchDampedTrend(const Problem& problem)
{
    using Point = Eigen::Vector3d;
    const auto at = [](const Point& point) {
        SmoothingParameters parameters = parametersAt(point[0], point[1]);
        parameters.phi = kLowestPhi + kPhiRange * logistic(point[2]);
        return parameters;
    };
    Point best = Point::Constant(0.5);
    double bestValue = std::numeric_limits<double>::infinity();
    for (const double alpha : kAlphaGrid) {
        for (const double betaShare : kBetaShareGrid) {
            for (const double phiShare : kPhiShareGrid) {
                const double value = problem.objective({alpha, alpha * betaShare, kLowestPhi + kPhiRange * phiShare});
                if (value >= bestValue)
                    continue;
                best = Point(alpha, betaShare, phiShare);
                bestValue = value;
            }
        }
    }
    const Point start = best.unaryExpr(&logOfOdds);
    return at(minimise<3>([&](const Point& point) { return problem.objective(at(point)); }, start, 0.8, 90));
}

SmoothingParameters search(const Problem& problem, SmoothingModel model)
{
    switch (model) {
    case SmoothingModel::Level:
        return searchLevel(problem);
    case SmoothingModel::Trend:
        return searchTrend(problem);
    case SmoothingModel::DampedTrend:
        break;
    }
    return searchDampedTrend(problem);
}

/// `floor` keeps the logarithm of a perfect fit finite.
double aiccOf(double sse, double floor, std::size_t count, SmoothingModel model)
{
    const int n = static_cast<int>(count);
    const int k = model == SmoothingModel::Level ? 3 : model == SmoothingModel::Trend ? 5 : 6;
    if (n - k - 1 <= 0)
        return std::numeric_limits<double>::infinity();
    return n * wm::log(sse + floor) + 2.0 * k + 2.0 * k * (k + 1) / (n - k - 1);
}

double dampedSum(double phi, int count)
{
    double sum = 0.0, power = 1.0;
    for (int j = 0; j < count; ++j) {
        power *= phi;
        sum += power;
    }
    return sum;
}

} // namespace

SmoothingRun runSmoothing(std::span<const double> values, const SmoothingParameters& parameters,
                          const SmoothingState& initial, std::span<double> fitted)
{
    SmoothingRun run;
    Runner runner{initial.level, initial.slope};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double error = runner.step(values[i], parameters);
        if (!fitted.empty())
            fitted[i] = values[i] - error;
        run.sse += error * error;
    }
    run.last = {runner.level, runner.slope};
    return run;
}

SmoothingFit fitSmoothing(std::span<const double> values, SmoothingModel model)
{
    const Problem problem(values, model != SmoothingModel::Level);
    SmoothingFit fit;
    fit.model = model;
    fit.parameters = search(problem, model);
    fit.initial = problem.solve(fit.parameters).initial;
    const SmoothingRun run = runSmoothing(values, fit.parameters, fit.initial);
    fit.last = run.last;
    fit.sse = run.sse;
    fit.aicc = aiccOf(fit.sse, problem.floor(), values.size(), model);
    return fit;
}

double smoothingForecast(const SmoothingFit& fit, int h)
{
    return fit.last.level + dampedSum(fit.parameters.phi, h) * fit.last.slope;
}

double smoothingVarianceFactor(SmoothingModel model, const SmoothingParameters& parameters, int h)
{
    double factor = 1.0;
    for (int j = 1; j < h; ++j) {
        const double slopePart = model == SmoothingModel::Level ? 0.0 : parameters.beta * dampedSum(parameters.phi, j);
        const double step = parameters.alpha + slopePart;
        factor += step * step;
    }
    return factor;
}

} // namespace wm::projection
