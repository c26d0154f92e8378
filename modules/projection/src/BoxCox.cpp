// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/BoxCox.h"

#include "wm/base/Elementary.h"

#include <Eigen/Core>

namespace wm::projection {

namespace {

constexpr int kLambdas = 21; ///< 0, 0.05, ..., 1
constexpr double kStep = 0.05;
using PerLambda = Eigen::Array<double, kLambdas, 1>;

/// Residual sums of squares of the straight lines through z_0, z_1, ..., one for each lambda.
class LineResiduals {
public:
    void add(const PerLambda& z)
    {
        const double t = m_count++;
        m_t += t;
        m_tt += t * t;
        m_z += z;
        m_zz += z * z;
        m_tz += t * z;
    }
    [[nodiscard]] PerLambda values() const
    {
        const double n = m_count;
        const double tt = m_tt - m_t * m_t / n;
        const PerLambda tz = m_tz - m_t / n * m_z;
        return m_zz - m_z.square() / n - tz.square() / tt;
    }

private:
    int m_count = 0;
    double m_t = 0.0, m_tt = 0.0;
    PerLambda m_z = PerLambda::Zero(), m_zz = PerLambda::Zero(), m_tz = PerLambda::Zero();
};

/// The transforms of exp(logarithm) for every lambda.
PerLambda transforms(double logarithm)
{
    PerLambda z;
    z[0] = logarithm;
    const double factor = wm::exp(kStep * logarithm);
    double power = 1.0;
    for (int i = 1; i < kLambdas; ++i) {
        power *= factor;
        z[i] = (power - 1.0) / (kStep * i);
    }
    return z;
}

} // namespace

double boxCox(double value, double lambda)
{
    return lambda == 0.0 ? wm::log(value) : wm::expm1(lambda * wm::log(value)) / lambda;
}

double inverseBoxCox(double z, double lambda)
{
    if (lambda == 0.0)
        return wm::exp(z);
    const double base = lambda * z + 1.0;
    return base <= 0.0 ? 0.0 : wm::pow(base, 1.0 / lambda);
}

double chooseLambda(std::span<const double> values)
{
    double logSum = 0.0;
    LineResiduals residuals;
    for (const double value : values) {
        const double logarithm = wm::log(value / values.front());
        logSum += logarithm;
        residuals.add(transforms(logarithm));
    }
    // Measured from their geometric mean the values have the same likelihood but for a constant, whatever their unit,
    // and the Jacobian drops out: the smallest residual sum of squares is the highest likelihood. Another unit u
    // multiplies it by u^(2 lambda).
    const double factor = wm::exp(-2.0 * kStep * logSum / static_cast<double>(values.size()));
    PerLambda squares = residuals.values();
    double power = 1.0;
    for (double& each : squares) {
        each *= power;
        power *= factor;
    }
    Eigen::Index best = 0;
    squares.minCoeff(&best);
    return static_cast<double>(best) / (kLambdas - 1);
}

} // namespace wm::projection
