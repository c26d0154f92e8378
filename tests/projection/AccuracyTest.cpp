// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Accuracy.h"

#include "Records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm::projection {

namespace {

using test::vectorOf;

IntervalForecast intervalOf(const std::vector<double>& lower, const std::vector<double>& upper,
                            double probability = 0.95)
{
    return {probability, vectorOf(lower), vectorOf(upper)};
}

SeriesAccuracy accuracyOf(double smape, double mase, double naiveSmape = 10.0, double naiveMase = 1.0)
{
    SeriesAccuracy accuracy;
    accuracy.hasScale = true;
    accuracy.method = {smape, mase};
    accuracy.naive = {naiveSmape, naiveMase};
    accuracy.horizon = 1;
    return accuracy;
}

} // namespace

TEST(AccuracyTest, TheMeasuresAreThoseOfTheSharedCase)
{
    const Eigen::VectorXd history = vectorOf({10, 12, 11, 13}), actual = vectorOf({14, 15}),
                          forecast = vectorOf({13, 13});
    const IntervalForecast interval = intervalOf({11, 10}, {15, 14});
    EXPECT_NEAR(historyScale(history), 1.6666666666666667, 1e-15);
    EXPECT_NEAR(meanAbsoluteError(actual, forecast), 1.5, 1e-15);
    EXPECT_NEAR(symmetricPercentError(actual, forecast), 10.846560846560847, 1e-12);
    const auto accuracy = seriesAccuracy(history, actual, forecast, &interval);
    ASSERT_TRUE(accuracy);
    EXPECT_TRUE(accuracy->hasScale);
    EXPECT_NEAR(accuracy->method.mase, 0.9, 1e-15);
    EXPECT_NEAR(accuracy->method.smape, 10.846560846560847, 1e-12);
    EXPECT_NEAR(accuracy->msis.value(), 14.4, 1e-12);
    EXPECT_EQ(accuracy->covered, 1);
    EXPECT_EQ(accuracy->horizon, 2);
    EXPECT_EQ(accuracy->naive.mase, accuracy->method.mase); // the forecast was the last value
}

TEST(AccuracyTest, ZeroForecastAsZeroIsNoError)
{
    EXPECT_EQ(symmetricPercentError(vectorOf({0, 10}), vectorOf({0, 10})), 0.0);
    EXPECT_EQ(symmetricPercentError(vectorOf({0, 1}), vectorOf({5, -1})), 200.0);
}

TEST(AccuracyTest, AnIntervalHoldsItsLimitsAndPaysForMissesByItsLevel)
{
    const Eigen::VectorXd actual = vectorOf({10, 20, 31, 38});
    const IntervalForecast interval = intervalOf({10, 10, 10, 40}, {20, 20, 30, 50}, 0.8);
    EXPECT_EQ(countCovered(actual, interval), 2);
    EXPECT_NEAR(intervalScore(actual, interval), 50.0 / 4 + 10.0 * (1.0 + 2.0) / 4, 1e-12);
}

TEST(AccuracyTest, BrierIsTheMeanSquareOfWhatWasMissed)
{
    const std::vector<ProbabilityForecast> forecasts{{0.8, true}, {0.3, false}, {0.5, true}, {0.0, false}};
    EXPECT_NEAR(brierScore(forecasts).value(), (0.04 + 0.09 + 0.25) / 4, 1e-15);
    EXPECT_EQ(brierScore({}).error(), Refusal::Empty);
    for (const double broken : {-0.1, 1.1, std::nan("")}) {
        const std::vector<ProbabilityForecast> forecast{{broken, true}};
        EXPECT_EQ(brierScore(forecast).error(), Refusal::OutOfBounds);
    }
}

TEST(AccuracyTest, OwaIsARatioOfMeans)
{
    const std::vector<SeriesAccuracy> series{accuracyOf(5, 1, 10, 2), accuracyOf(45, 3, 40, 2)};
    const auto overall = overallAccuracy(series);
    ASSERT_TRUE(overall);
    EXPECT_NEAR(overall->owa.value(), 0.5 * (50.0 / 50.0 + 4.0 / 4.0), 1e-15); // the mean of ratios would be 0.91
    EXPECT_EQ(overall->mean.smape, 25.0);
    EXPECT_EQ(overall->naiveMean.mase, 2.0);
}

TEST(AccuracyTest, ConstantHistoriesAreLeftOutAndCounted)
{
    const auto constant = seriesAccuracy(vectorOf({5, 5, 5}), vectorOf({9}), vectorOf({7}));
    ASSERT_TRUE(constant);
    EXPECT_FALSE(constant->hasScale);
    const auto overall = overallAccuracy(std::vector<SeriesAccuracy>{*constant, accuracyOf(4, 2), *constant});
    ASSERT_TRUE(overall);
    EXPECT_EQ(overall->seriesCount, 1);
    EXPECT_EQ(overall->withoutScale, 2);
    EXPECT_EQ(overall->mean.smape, 4.0);
    EXPECT_EQ(overallAccuracy(std::vector<SeriesAccuracy>{*constant}).error(), Refusal::Empty);
    EXPECT_EQ(overallAccuracy({}).error(), Refusal::Empty);
}

TEST(AccuracyTest, CappingLimitsWhatOneSeriesCanDo)
{
    const std::vector<SeriesAccuracy> series{accuracyOf(10, 1), accuracyOf(10, 950, 10, 99)};
    EXPECT_EQ(overallAccuracy(series)->mean.mase, 475.5);
    EXPECT_EQ(overallAccuracy(series, Capping::CapMase)->mean.mase, 25.5);
    EXPECT_EQ(overallAccuracy(series, Capping::CapMase)->owa, 1.0);
}

TEST(AccuracyTest, MediansStandBesideTheMeans)
{
    std::vector<SeriesAccuracy> series{accuracyOf(1, 5), accuracyOf(2, 4), accuracyOf(90, 100)};
    for (std::size_t i = 0; i < 3; ++i)
        series[i].msis = std::vector{3.0, 900.0, 4.0}[i];
    const auto overall = overallAccuracy(series);
    EXPECT_EQ(overall->median.smape, 2.0);
    EXPECT_EQ(overall->median.mase, 5.0);
    EXPECT_EQ(overall->medianMsis, 4.0);
    EXPECT_NEAR(overall->msis.value(), 907.0 / 3.0, 1e-12);
}

TEST(AccuracyTest, CoverageIsThatOfAllValuesTogether)
{
    const IntervalForecast three = intervalOf({0, 0, 0}, {1, 1, 1}), one = intervalOf({0}, {1});
    const Eigen::VectorXd history = vectorOf({1, 2});
    const std::vector<SeriesAccuracy> series{
        *seriesAccuracy(history, vectorOf({0.5, 0.5, 9}), vectorOf({1, 1, 1}), &three),
        *seriesAccuracy(history, vectorOf({9}), vectorOf({1}), &one),
        *seriesAccuracy(history, vectorOf({9, 9}), vectorOf({1, 1})), // without an interval
    };
    EXPECT_EQ(overallAccuracy(series)->coverage, 0.5);
    EXPECT_EQ(overallAccuracy(std::span(series).last(1))->coverage, std::nullopt);
}

TEST(AccuracyTest, APerfectNaiveForecastLeavesNoRatio)
{
    EXPECT_EQ(overallAccuracy(std::vector{accuracyOf(3, 1, 0, 0)})->owa, std::nullopt);
}

TEST(AccuracyTest, WhatCannotBeComparedIsRefused)
{
    const Eigen::VectorXd history = vectorOf({1, 2}), one = vectorOf({1}), two = vectorOf({1, 2});
    const double nan = std::nan("");
    EXPECT_EQ(seriesAccuracy(one, one, one).error(), Refusal::TooFewValues);
    EXPECT_EQ(seriesAccuracy(history, {}, {}).error(), Refusal::Empty);
    EXPECT_EQ(seriesAccuracy(history, one, two).error(), Refusal::LengthsDiffer);
    EXPECT_EQ(seriesAccuracy(history, one, vectorOf({nan})).error(), Refusal::NotFinite);
    EXPECT_EQ(seriesAccuracy(history, one, vectorOf({1e151})).error(), Refusal::TooLarge);
    EXPECT_EQ(seriesAccuracy(vectorOf({0, 1e-150}), one, vectorOf({1e150})).error(), Refusal::TooLarge);
    for (const IntervalForecast& interval :
         {intervalOf({2}, {1}), intervalOf({1}, {2}, 1.0), intervalOf({1}, {2}, nan)})
        EXPECT_EQ(seriesAccuracy(history, one, one, &interval).error(), Refusal::BadBounds);
    const IntervalForecast longer = intervalOf({1, 1}, {2, 2}), broken = intervalOf({nan}, {2});
    EXPECT_EQ(seriesAccuracy(history, one, one, &longer).error(), Refusal::LengthsDiffer);
    EXPECT_EQ(seriesAccuracy(history, one, one, &broken).error(), Refusal::NotFinite);
}

RC_GTEST_PROP(AccuracyPropertyTest, TheUnitDoesNotMatter, ())
{
    const Eigen::VectorXd history = vectorOf(test::anyValues(2, -50, 50)),
                          actual = vectorOf(test::anyValues(1, -50, 50));
    const Eigen::VectorXd forecast = actual.array() + *rc::gen::inRange(-160, 160) / 16.0;
    const double factor = std::ldexp(*rc::gen::element(-1.0, 1.0), *rc::gen::inRange(-40, 40));
    const auto one = seriesAccuracy(history, actual, forecast);
    const auto other = seriesAccuracy(factor * history, factor * actual, factor * forecast);
    RC_ASSERT(one.has_value() && other.has_value());
    RC_ASSERT(one->hasScale == other->hasScale);
    RC_ASSERT(test::isClose(one->method.smape, other->method.smape, 1e-12));
    RC_ASSERT(test::isClose(one->method.mase, other->method.mase, 1e-12));
    RC_ASSERT(one->method.smape >= 0.0 && one->method.smape <= 200.0 + 1e-9);
}

RC_GTEST_PROP(AccuracyPropertyTest, NaiveHasOwaOne, ())
{
    std::vector<SeriesAccuracy> series;
    for (int i = 0; i < 5; ++i) {
        const Eigen::VectorXd history = vectorOf(test::anyValues(2, -50, 50));
        const Eigen::VectorXd actual = vectorOf(test::anyValues(1, -50, 50));
        const Eigen::VectorXd naive = Eigen::VectorXd::Constant(actual.size(), history[history.size() - 1]);
        series.push_back(seriesAccuracy(history, actual, naive).value());
    }
    const auto overall = overallAccuracy(series, *rc::gen::element(Capping::None, Capping::CapMase));
    RC_PRE((overall.has_value() && overall->owa.has_value()));
    RC_ASSERT(test::isClose(*overall->owa, 1.0, 1e-12));
}

RC_GTEST_PROP(AccuracyPropertyTest, NoNumberIsEverBroken, ())
{
    const Eigen::VectorXd history = vectorOf(test::anyExtremeValues(2)), actual = vectorOf(test::anyExtremeValues(1));
    const Eigen::VectorXd forecast = Eigen::VectorXd::Constant(actual.size(), test::anyExtremeNumber());
    const Eigen::VectorXd width = Eigen::VectorXd::Constant(actual.size(), std::abs(test::anyExtremeNumber()));
    const IntervalForecast interval{0.8, forecast - 0.25 * width, forecast + 0.25 * width};
    const auto accuracy = seriesAccuracy(history, actual, forecast, &interval);
    if (!accuracy) {
        RC_ASSERT(accuracy.error() == Refusal::TooLarge);
        return;
    }
    for (const double number : {accuracy->method.smape, accuracy->method.mase, accuracy->naive.mase, *accuracy->msis})
        RC_ASSERT(std::isfinite(number) && number >= 0.0);
    const auto overall = overallAccuracy(std::vector{*accuracy, *accuracy});
    RC_ASSERT(overall.has_value() == accuracy->hasScale);
    if (overall)
        RC_ASSERT(!std::isnan(overall->owa.value_or(0.0)));
}

} // namespace wm::projection
