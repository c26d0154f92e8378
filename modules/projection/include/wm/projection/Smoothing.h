// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <span>

namespace wm::projection {

/// Exponential smoothing with additive errors, in state-space form:
///   mu_t = l_{t-1} + phi b_{t-1};  e_t = y_t - mu_t;  l_t = mu_t + alpha e_t;  b_t = phi b_{t-1} + beta e_t.
/// Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing (2008), chapters 2 and 6.
enum class SmoothingModel {
    Level,       ///< ETS(A,N,N): b = 0
    Trend,       ///< ETS(A,A,N): phi = 1
    DampedTrend, ///< ETS(A,Ad,N)
};

struct SmoothingParameters {
    double alpha = 0.0; ///< 0.0001 to 0.9999
    double beta = 0.0;  ///< 0.0001 to alpha; 0 for Level
    double phi = 1.0;   ///< 0.80 to 0.98 for DampedTrend, else 1
};

struct SmoothingState {
    double level = 0.0;
    double slope = 0.0; ///< per year
};

/// What the recursion gives for given parameters and initial state.
struct SmoothingRun {
    double sse = 0.0;    ///< sum of squared one-step errors
    SmoothingState last; ///< after the last value
};

/// `fitted`, where given, takes the one-step forecasts mu_t and has the length of `values`.
[[nodiscard]] SmoothingRun runSmoothing(std::span<const double> values, const SmoothingParameters& parameters,
                                        const SmoothingState& initial, std::span<double> fitted = {});

struct SmoothingFit {
    SmoothingModel model = SmoothingModel::Level;
    SmoothingParameters parameters;
    SmoothingState initial;
    SmoothingState last;
    double sse = 0.0;
    /// n log(SSE) + 2k + 2k(k+1)/(n-k-1) with k = 3, 5, 6 (sigma counts); infinite when n < k + 2.
    double aicc = 0.0;
};

/// Least squares over parameters and initial state. The initial state is not searched: for given parameters the errors
/// are affine in it, and a 2x2 system gives the best one. Precondition: at least 3 finite values, |value| <= 1e150.
/// No allocation.
[[nodiscard]] SmoothingFit fitSmoothing(std::span<const double> values, SmoothingModel model);

/// The value h = 1, 2, ... years after the last.
[[nodiscard]] double smoothingForecast(const SmoothingFit& fit, int h);

/// Var_h / sigma^2 of the model: 1 + sum over j < h of (alpha + beta phi_j)^2 with phi_j = phi + ... + phi^j.
/// Source: as above, table 6.1. For explanation; the product's intervals are calibrated and do not use it.
[[nodiscard]] double smoothingVarianceFactor(SmoothingModel model, const SmoothingParameters& parameters, int h);

} // namespace wm::projection
