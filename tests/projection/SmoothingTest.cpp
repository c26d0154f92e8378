// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Smoothing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::projection {

namespace {

constexpr std::array kModels{SmoothingModel::Level, SmoothingModel::Trend, SmoothingModel::DampedTrend};

std::vector<double> line(double start, double slope, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(start + slope * i);
    return values;
}

} // namespace

// Table 6.1 of Hyndman et al. (2008), worked by hand.
TEST(SmoothingTest, VarianceFactorsFollowTheClosedForms)
{
    const std::vector<double> level{1.0, 1.25, 1.5}, trend{1.0, 1.36, 1.85}, damped{1.0, 1.3481, 1.798341};
    for (int h = 1; h <= 3; ++h) {
        const auto i = static_cast<std::size_t>(h - 1);
        EXPECT_NEAR(smoothingVarianceFactor(SmoothingModel::Level, {0.5, 0.0, 1.0}, h), level[i], 1e-12);
        EXPECT_NEAR(smoothingVarianceFactor(SmoothingModel::Trend, {0.5, 0.1, 1.0}, h), trend[i], 1e-12);
        EXPECT_NEAR(smoothingVarianceFactor(SmoothingModel::DampedTrend, {0.5, 0.1, 0.9}, h), damped[i], 1e-12);
    }
}

TEST(SmoothingTest, ATrendOnAStraightLineIsTheLine)
{
    const SmoothingFit fit = fitSmoothing(line(10.0, 2.0, 9), SmoothingModel::Trend);
    EXPECT_NEAR(fit.sse, 0.0, 1e-12);
    for (int h = 1; h <= 5; ++h)
        EXPECT_NEAR(smoothingForecast(fit, h), 26.0 + 2.0 * h, 1e-6);
}

TEST(SmoothingTest, ADampedTrendNeverOvertakesTheUndampedLine)
{
    const SmoothingFit fit = fitSmoothing(line(10.0, 2.0, 9), SmoothingModel::DampedTrend);
    for (int h = 1; h <= 20; ++h)
        EXPECT_LT(smoothingForecast(fit, h), 26.0 + 2.0 * h);
}

TEST(SmoothingTest, TooFewValuesForAModelGiveItAnInfiniteAicc)
{
    EXPECT_TRUE(std::isinf(fitSmoothing(line(1.0, 1.0, 6), SmoothingModel::Trend).aicc));
    EXPECT_TRUE(std::isfinite(fitSmoothing(line(1.0, 1.0, 7), SmoothingModel::Trend).aicc));
    EXPECT_TRUE(std::isinf(fitSmoothing(line(1.0, 1.0, 7), SmoothingModel::DampedTrend).aicc));
}

RC_GTEST_PROP(SmoothingTest, TheFitIsNoWorseThanAnyParametersWithTheirInitialState, ())
{
    const auto values = *rc::gen::container<std::vector<double>>(
        12, rc::gen::map(rc::gen::inRange(-1000, 1000), [](int i) { return i / 10.0; }));
    const SmoothingModel model = *rc::gen::elementOf(kModels);
    const SmoothingFit fit = fitSmoothing(values, model);
    RC_ASSERT(fit.parameters.alpha >= 1e-4);
    RC_ASSERT(fit.parameters.alpha <= 0.9999);
    RC_ASSERT(fit.parameters.beta <= fit.parameters.alpha);
    RC_ASSERT(fit.parameters.phi >= 0.8);
    RC_ASSERT(fit.parameters.phi <= 1.0);
    // The concentrated initial state is the best one: moving away from it cannot help.
    for (const double step : {-0.5, 0.5}) {
        SmoothingState moved = fit.initial;
        moved.level += step;
        RC_ASSERT(runSmoothing(values, fit.parameters, moved).sse >= fit.sse * (1.0 - 1e-9));
        if (model == SmoothingModel::Level)
            continue;
        moved = fit.initial;
        moved.slope += step;
        RC_ASSERT(runSmoothing(values, fit.parameters, moved).sse >= fit.sse * (1.0 - 1e-9));
    }
}

} // namespace wm::projection
