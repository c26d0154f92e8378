// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/NormalPath.h"
#include "wm/projection/Smoothing.h"

#include <span>

/// What R's package forecast says of an exponential smoothing model at given parameters: either kind of error,
/// likelihood, information criteria and normal limits. The engine itself fits additive errors only (Smoothing.h).
/// Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing (2008), chapters 2, 5 and 6.
namespace wm::projection {

/// With mu_t = l_{t-1} + phi b_{t-1} and r_t = y_t - mu_t both kinds step alike: l_t = mu_t + alpha r_t,
/// b_t = phi b_{t-1} + beta r_t. They differ in which e_t has the same variance in every year.
enum class SmoothingError {
    Additive,       ///< e_t = r_t
    Multiplicative, ///< e_t = r_t / mu_t
};

struct ClassicalModel {
    SmoothingError error = SmoothingError::Additive;
    SmoothingModel trend = SmoothingModel::Level;
};

/// Parameters that are estimated, sigma among them: 3, 5 or 6.
[[nodiscard]] int parameterCount(SmoothingModel trend);

/// Constants that depend on n only are left out of the likelihood, as R does: compare models of the same values.
struct ClassicalFit {
    ClassicalModel model;
    SmoothingParameters parameters;
    SmoothingState last;  ///< after the last value
    double sse = 0.0;     ///< sum of r_t^2, in squared units of the values
    double squares = 0.0; ///< sum of e_t^2; sse for additive errors
    double sigma2 = 0.0;  ///< squares / (n - k + 1), k = parameterCount; NaN where n < k
    /// Additive -n/2 log(squares); multiplicative -n/2 log(squares) - sum log|mu_t|. Infinite for a perfect fit.
    double logLikelihood = 0.0;
    double aic = 0.0;  ///< -2 logLikelihood + 2k
    double aicc = 0.0; ///< aic + 2k(k + 1)/(n - k - 1); infinite where n < k + 2
    double bic = 0.0;  ///< -2 logLikelihood + k log n
};

/// The recursion and what follows from it. `fitted`, where given, takes mu_t and has the length of `values`.
/// Precondition: at least 1 value; for multiplicative errors no mu_t is 0.
[[nodiscard]] ClassicalFit evaluateSmoothing(std::span<const double> values, ClassicalModel model,
                                             const SmoothingParameters& parameters, const SmoothingState& initial,
                                             std::span<double> fitted = {});

/// Mean l_n + phi_h b_n. Variance for additive errors: sigma2 times smoothingVarianceFactor. For multiplicative ones
/// (1 + sigma2) theta_h - mean_h^2, theta_h = mean_h^2 + sigma2 * sum over j < h of c_j^2 theta_{h-j}, with
/// c_j = alpha + beta phi_j, phi_j = phi + ... + phi^j (chapter 6, class 2). Precondition: horizon >= 1.
[[nodiscard]] NormalPath classicalPath(const ClassicalFit& fit, int horizon);

} // namespace wm::projection
