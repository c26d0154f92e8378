// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogisticFit.h"

#include "wm/base/Elementary.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace wm::projection {

namespace {

using Parameters = Eigen::Vector3d; ///< log upper, offset, rate
using Jacobian = Eigen::Matrix<double, Eigen::Dynamic, 3>;

constexpr double kLargestUpper = 10.0;
constexpr double kFlattestRate = 1e-3;
constexpr double kExactError = 1e-14; ///< a root mean square error below this is rounding

/// The curve at one parameter vector, with what a step needs.
struct Linearisation {
    Eigen::VectorXd residual; ///< y - curve
    Jacobian jacobian;        ///< of the curve
    double sse = std::numeric_limits<double>::infinity();
};

LogisticCurve curveOf(const Parameters& parameters)
{
    return {wm::exp(parameters[0]), parameters[1], parameters[2]};
}

Linearisation linearise(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const Parameters& parameters)
{
    const LogisticCurve curve = curveOf(parameters);
    Linearisation at{Eigen::VectorXd(x.size()), Jacobian(x.size(), 3)};
    for (Eigen::Index i = 0; i < x.size(); ++i) {
        const double value = curve.at(x[i]);
        const double rest = 1.0 / (1.0 + wm::exp(curve.offset + curve.rate * x[i]));
        at.residual[i] = y[i] - value;
        at.jacobian.row(i) << value, value * rest, value * rest * x[i];
    }
    at.sse = at.residual.squaredNorm();
    return at;
}

bool isExact(const Linearisation& at)
{
    return at.sse <= kExactError * kExactError * static_cast<double>(at.residual.size());
}

/// At a minimum the residual is at right angles to every column of the Jacobian.
bool isStationary(const Linearisation& at)
{
    constexpr double kLargestCosine = 1e-6;
    const Eigen::Vector3d lengths = at.jacobian.colwise().norm().transpose();
    const Eigen::Vector3d products = at.jacobian.transpose() * at.residual;
    return (products.array().abs() <= kLargestCosine * std::sqrt(at.sse) * lengths.array()).all();
}

/// Do the parameters have effects of their own? Looks at the correlations of the Jacobian's columns.
bool isDetermined(const Jacobian& jacobian)
{
    constexpr double kSmallestEigenvalue = 1e-9;
    const Eigen::RowVector3d lengths = jacobian.colwise().norm();
    if (!(lengths.minCoeff() > 0.0))
        return false;
    const Jacobian columns = jacobian.array().rowwise() / lengths.array();
    const Eigen::Matrix3d correlations = columns.transpose() * columns;
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver(correlations, Eigen::EigenvaluesOnly);
    return solver.info() == Eigen::Success && solver.eigenvalues().minCoeff() > kSmallestEigenvalue;
}

/// The line through the logits of y under a given upper limit, which must lie above all y.
Parameters startFor(const Eigen::VectorXd& x, const Eigen::VectorXd& y, double upper)
{
    const Eigen::VectorXd logits = (y.array() / (upper - y.array())).unaryExpr(&wm::log);
    return {wm::log(upper), logits.mean(), x.dot(logits) / x.squaredNorm()};
}

struct Minimum {
    Parameters parameters;
    Linearisation at;
};

/// Empty where it does not arrive.
std::optional<Minimum> descend(const Eigen::VectorXd& x, const Eigen::VectorXd& y, const Parameters& start)
{
    constexpr int kMostSteps = 200;
    constexpr double kLargestDamping = 1e12;
    Minimum best{start, linearise(x, y, start)};
    double damping = 1e-3;
    for (int step = 0; step < kMostSteps && damping < kLargestDamping; ++step) {
        if (!std::isfinite(best.at.sse))
            return std::nullopt;
        if (isExact(best.at) || isStationary(best.at))
            return best;
        Eigen::Matrix3d normal = best.at.jacobian.transpose() * best.at.jacobian;
        normal.diagonal() *= 1.0 + damping;
        const Parameters next = best.parameters + normal.ldlt().solve(best.at.jacobian.transpose() * best.at.residual);
        Linearisation there = linearise(x, y, next);
        const bool isBetter = there.sse < best.at.sse;
        damping *= isBetter ? 0.1 : 10.0;
        if (isBetter)
            best = {next, std::move(there)};
    }
    return std::nullopt;
}

} // namespace

double LogisticCurve::at(double x) const
{
    return upper / (1.0 + wm::exp(-(offset + rate * x)));
}

Outcome<LogisticCurve> fitLogistic(const Eigen::VectorXd& x, const Eigen::VectorXd& y)
{
    constexpr std::array kStarts{1.05, 1.5, 4.0}; // near saturation, half way, early
    std::optional<Minimum> best;
    for (const double upper : kStarts) {
        std::optional<Minimum> minimum = descend(x, y, startFor(x, y, upper));
        if (minimum && (!best || minimum->at.sse < best->at.sse))
            best = std::move(minimum);
    }
    if (!best)
        return refuse(Refusal::NoUniqueFit);
    const LogisticCurve curve = curveOf(best->parameters);
    if (curve.upper > kLargestUpper || std::abs(curve.rate) < kFlattestRate || !isDetermined(best->at.jacobian))
        return refuse(Refusal::NoUniqueFit);
    return curve;
}

} // namespace wm::projection
