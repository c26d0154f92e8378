// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/ClassicalSmoothing.h"
#include "wm/projection/RandomWalk.h"
#include "wm/projection/Theta.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

/// Numbers worked by hand; what R says of whole series is in RClassicalModelsTest.cpp.
namespace wm::projection {

TEST(ClassicalSmoothingTest, MultiplicativeErrorsAreSharesOfTheForecast)
{
    // mu = 10, 11, 11; residuals 2, 0, -1.1
    const std::array values{12.0, 11.0, 9.9};
    const ClassicalFit fit = evaluateSmoothing(values, {SmoothingError::Multiplicative, SmoothingModel::Level},
                                               {0.5, 0.0, 1.0}, {10.0, 0.0});
    EXPECT_NEAR(fit.sse, 4.0 + 1.21, 1e-12);
    EXPECT_NEAR(fit.squares, 0.04 + 0.01, 1e-12);
    EXPECT_NEAR(fit.sigma2, 0.05, 1e-12) << "three values, less two parameters";
    EXPECT_NEAR(fit.last.level, 10.45, 1e-12);
    EXPECT_NEAR(fit.logLikelihood, -1.5 * std::log(0.05) - std::log(10.0 * 11.0 * 11.0), 1e-12);
    EXPECT_NEAR(fit.aic, -2.0 * fit.logLikelihood + 6.0, 1e-12);
    EXPECT_TRUE(std::isinf(fit.aicc)) << "fewer than five values";
}

TEST(ClassicalSmoothingTest, TheVarianceOfMultiplicativeErrorsFollowsTheRecursion)
{
    ClassicalFit fit;
    fit.model = {SmoothingError::Multiplicative, SmoothingModel::Trend};
    fit.parameters = {0.5, 0.1, 1.0};
    fit.last = {8.0, 2.0};
    fit.sigma2 = 0.01;
    const NormalPath path = classicalPath(fit, 2);
    EXPECT_DOUBLE_EQ(path.mean[0], 10.0);
    EXPECT_DOUBLE_EQ(path.mean[1], 12.0);
    EXPECT_NEAR(path.deviation[0], 1.0, 1e-12) << "a tenth of the mean";
    // theta_2 = 144 + 0.01 * 0.36 * 100 = 144.36; variance 1.01 * 144.36 - 144
    EXPECT_NEAR(path.deviation[1], std::sqrt(1.8036), 1e-12);
}

TEST(ClassicalSmoothingTest, FewerValuesThanParametersHaveNoVariance)
{
    const std::array values{12.0, 11.0};
    const ClassicalFit fit = evaluateSmoothing(values, {}, {0.5, 0.0, 1.0}, {10.0, 0.0});
    EXPECT_TRUE(std::isnan(fit.sigma2));
    EXPECT_TRUE(std::isnan(classicalPath(fit, 1).deviation[0]));
}

TEST(RandomWalkTest, TheDriftAndItsErrorWidenTheLimits)
{
    const std::array values{1.0, 2.0, 5.0}; // changes 1 and 3
    const NormalPath naive = randomWalkPath(fitRandomWalk(values), 2);
    EXPECT_DOUBLE_EQ(naive.mean[1], 5.0);
    EXPECT_NEAR(naive.deviation[1], std::sqrt(10.0), 1e-12) << "sigma2 = 10 / 2, two years";
    const RandomWalkFit fit = fitRandomWalkWithDrift(values);
    EXPECT_DOUBLE_EQ(fit.drift, 2.0);
    EXPECT_DOUBLE_EQ(fit.sigma2, 2.0);
    EXPECT_DOUBLE_EQ(fit.driftError, 1.0);
    const NormalPath drift = randomWalkPath(fit, 2);
    EXPECT_DOUBLE_EQ(drift.mean[1], 9.0);
    EXPECT_NEAR(drift.deviation[1], std::sqrt(2.0 * 2.0 * (1.0 + 2.0 / 2.0)), 1e-12);
    EXPECT_NEAR(drift.upper(kNormal95)[1] - drift.lower(kNormal95)[1], 2.0 * kNormal95 * std::sqrt(8.0), 1e-12);
}

TEST(ThetaTest, AddsHalfTheSlope)
{
    const std::array values{1.0, 2.0, 3.0};
    // alpha = 1: the level is the last value, errors 0, 1, 1; half the slope is 0.5
    const ThetaFit fit = thetaAt(values, 1.0, 1.0);
    EXPECT_DOUBLE_EQ(fit.halfSlope, 0.5);
    EXPECT_DOUBLE_EQ(fit.sigma2, 2.0);
    const NormalPath path = thetaPath(fit, 2);
    EXPECT_DOUBLE_EQ(path.mean[0], 3.5);
    EXPECT_DOUBLE_EQ(path.mean[1], 4.0);
    EXPECT_DOUBLE_EQ(path.deviation[1], 2.0);
    // alpha = 0.5 from 1: levels 1, 1.5, 2.25; the slope counts (1 - 1/8) / 0.5 = 1.75 times in the first year
    EXPECT_DOUBLE_EQ(thetaPath(thetaAt(values, 0.5, 1.0), 1).mean[0], 2.25 + 0.5 * 1.75);
}

TEST(NormalTargetProbabilityTest, MeetsTheTargetOnTheWantedSide)
{
    EXPECT_DOUBLE_EQ(normalTargetProbability(100.0, 10.0, 100.0, WantedDirection::Higher), 0.5);
    EXPECT_NEAR(normalTargetProbability(100.0, 10.0, 110.0, WantedDirection::Higher), 0.158655253931457, 1e-14);
    EXPECT_NEAR(normalTargetProbability(100.0, 10.0, 110.0, WantedDirection::Lower), 0.841344746068543, 1e-14);
    EXPECT_EQ(normalTargetProbability(100.0, 0.0, 100.0, WantedDirection::Lower), 1.0);
    EXPECT_EQ(normalTargetProbability(100.0, 0.0, 101.0, WantedDirection::Higher), 0.0);
}

} // namespace wm::projection
