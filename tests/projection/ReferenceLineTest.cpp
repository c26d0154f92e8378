// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/ReferenceLine.h"

#include "Records.h"

#include "wm/projection/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

namespace wm::projection {

namespace {

using test::recordFrom;

constexpr std::array kMethods{ReferenceMethod::GreyModel, ReferenceMethod::CompoundGrowth, ReferenceMethod::LogLinear,
                              ReferenceMethod::Logistic};

void expectValues(const Outcome<ReferenceLine>& line, const std::vector<double>& expected, double relative)
{
    ASSERT_TRUE(line) << toText(line.error());
    ASSERT_EQ(line->values.size(), static_cast<Eigen::Index>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(line->values[static_cast<Eigen::Index>(i)], expected[i], relative * std::abs(expected[i])) << i;
}

void expectRefusal(const std::vector<double>& values, ReferenceMethod method, Refusal refusal)
{
    const auto line = referenceLine(recordFrom(2010, values), method, 2030);
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error(), refusal) << toText(line.error());
}

std::vector<double> logisticValues(double upper, double rate, double middle, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(upper / (1.0 + std::exp(-rate * (i - middle))));
    return values;
}

} // namespace

TEST(ReferenceLineTest, GreyModelIsTheTextbookExample)
{
    const auto line =
        referenceLine(recordFrom(2015, {2.874, 3.278, 3.337, 3.39, 3.679}), ReferenceMethod::GreyModel, 2022);
    expectValues(line,
                 {2.874, 3.2320389138705887, 3.354549763342925, 3.48170440227399, 3.6136788540986866,
                  3.7506558144427893, 3.8928249040331946, 4.040382931194767},
                 1e-12);
}

TEST(ReferenceLineTest, GreyModelContinuesPlanningSeriesLikeThePrototype)
{
    struct Case {
        std::vector<double> values, continuation;
    };
    const std::vector<Case> cases{
        {{5.1, 5.4, 5.9, 6.3, 6.4, 6.8, 7.1, 7}, {7.56463482408, 7.89013693869, 8.22964523194, 8.58376238204}},
        {{102, 97, 105, 99, 101, 96, 104, 98, 103}, {101.290686123, 101.495554156, 101.700836551, 101.906534144}},
        {{10, 12, 14, 16, 18, 20, 22}, {25.0634836952, 28.1682915508, 31.6577160039, 35.5794024915}},
        {{45.2, 46.1, 47.9, 47.5, 49.3}, {50.0430048301, 51.0175205237, 52.0110135116, 53.0238533496}},
    };
    for (const Case& each : cases) {
        const auto series = recordFrom(2000, each.values);
        const auto line = referenceLine(series, ReferenceMethod::GreyModel, series.lastYear() + 4);
        ASSERT_TRUE(line);
        for (Eigen::Index h = 0; h < 4; ++h)
            EXPECT_NEAR(line->values[series.size() + h], each.continuation[static_cast<std::size_t>(h)], 1e-9);
    }
}

TEST(ReferenceLineTest, GreyModelOfAConstantStaysConstant)
{
    expectValues(referenceLine(recordFrom(2010, {5, 5, 5, 5}), ReferenceMethod::GreyModel, 2016), {5, 5, 5, 5, 5, 5, 5},
                 1e-12);
}

TEST(ReferenceLineTest, ConstantGrowthIsContinuedByBothGrowthMethods)
{
    const auto series = recordFrom(2015, {100, 110, 121, 133.1});
    const std::vector<double> expected{100, 110, 121, 133.1, 146.41, 161.051};
    expectValues(referenceLine(series, ReferenceMethod::CompoundGrowth, 2020), expected, 1e-12);
    expectValues(referenceLine(series, ReferenceMethod::LogLinear, 2020), expected, 1e-12);
}

TEST(ReferenceLineTest, CompoundGrowthLooksAtTheEndsOnly)
{
    const std::vector<int> years{2010, 2011, 2014};
    const std::vector<double> values{-2, 7, -32};
    const auto line = referenceLine(*AnnualSeries::create(years, values), ReferenceMethod::CompoundGrowth, 2015);
    expectValues(line, {-2, -4, -32, -64}, 1e-12);
    EXPECT_EQ(line->years, (std::vector<int>{2010, 2011, 2014, 2015}));
    EXPECT_EQ(line->observedCount, 3);
}

TEST(ReferenceLineTest, LogLinearIsLeastSquaresOfTheLogarithms)
{
    // logs 0, 2, 1 over -1, 0, 1: mean 1, slope 1/2
    const auto line =
        referenceLine(recordFrom(2018, {1.0, std::exp(2.0), std::exp(1.0)}), ReferenceMethod::LogLinear, 2021);
    expectValues(line, {std::exp(0.5), std::exp(1.0), std::exp(1.5), std::exp(2.0)}, 1e-12);
}

TEST(ReferenceLineTest, LogisticFindsTheCurveThatMadeTheValues)
{
    struct Case {
        double upper, rate, middle;
    };
    for (const Case& each :
         {Case{80.0, 0.5, 6.0}, Case{3e9, 0.2, 10.0}, Case{1e-4, -0.4, 5.0}, Case{100.0, 0.9, 2.0}}) {
        const auto line = referenceLine(recordFrom(2005, logisticValues(each.upper, each.rate, each.middle, 14)),
                                        ReferenceMethod::Logistic, 2038);
        expectValues(line, logisticValues(each.upper, each.rate, each.middle, 34), 1e-6);
    }
}

TEST(ReferenceLineTest, LogisticRefusesWhatHasNoSaturation)
{
    expectRefusal({100, 110, 121, 133.1, 146.41, 161.051, 177.1561}, ReferenceMethod::Logistic, Refusal::NoUniqueFit);
    expectRefusal({5, 5, 5, 5, 5, 5}, ReferenceMethod::Logistic, Refusal::NoUniqueFit);
    expectRefusal({9, 2, 8, 1, 9, 2, 8, 1}, ReferenceMethod::Logistic, Refusal::NoUniqueFit);
}

TEST(ReferenceLineTest, TooFewValuesAreRefused)
{
    expectRefusal({1, 2, 3}, ReferenceMethod::GreyModel, Refusal::TooFewValues);
    expectRefusal({1}, ReferenceMethod::CompoundGrowth, Refusal::TooFewValues);
    expectRefusal({1, 2}, ReferenceMethod::LogLinear, Refusal::TooFewValues);
    expectRefusal({1, 2, 3, 3}, ReferenceMethod::Logistic, Refusal::TooFewValues);
}

TEST(ReferenceLineTest, GreyModelRefusesAMissingYear)
{
    const std::vector<int> years{2010, 2011, 2012, 2014, 2015};
    const std::vector<double> values{1, 2, 3, 4, 5};
    const auto series = *AnnualSeries::create(years, values);
    EXPECT_EQ(referenceLine(series, ReferenceMethod::GreyModel, 2020).error(), Refusal::TooFewValues);
    EXPECT_TRUE(referenceLine(series, ReferenceMethod::LogLinear, 2020));
}

TEST(ReferenceLineTest, WhatIsNotPositiveIsRefused)
{
    for (const ReferenceMethod method :
         {ReferenceMethod::GreyModel, ReferenceMethod::LogLinear, ReferenceMethod::Logistic})
        expectRefusal({1, 2, 0, 3, 4, 5}, method, Refusal::NotPositive);
    expectRefusal({0, 2, 3}, ReferenceMethod::CompoundGrowth, Refusal::NotPositive);
    expectRefusal({-2, 2, 1}, ReferenceMethod::CompoundGrowth, Refusal::NotPositive);
}

TEST(ReferenceLineTest, HorizonsAreLimited)
{
    const auto series = recordFrom(2016, {1, 2, 3, 4, 5});
    EXPECT_EQ(referenceLine(series, ReferenceMethod::LogLinear, 2020).error(), Refusal::HorizonNotAhead);
    EXPECT_EQ(referenceLine(series, ReferenceMethod::LogLinear, 2021 + kLongestHorizon).error(),
              Refusal::HorizonTooFar);
    EXPECT_TRUE(referenceLine(series, ReferenceMethod::LogLinear, 2020 + kLongestHorizon));
}

TEST(ReferenceLineTest, ALineBeyondAllNumbersIsRefused)
{
    expectRefusal({1, 1e50, 1e100, 1e150}, ReferenceMethod::CompoundGrowth, Refusal::TooLarge);
}

TEST(ReferenceLineTest, EveryLineCarriesItsMeasuredAccuracy)
{
    const auto line = referenceLine(recordFrom(2010, {1, 2, 3, 4}), ReferenceMethod::GreyModel, 2020);
    EXPECT_EQ(line->method, ReferenceMethod::GreyModel);
    for (const ReferenceMethod method : kReferenceMethods) {
        const MeasuredAccuracy accuracy = measuredAccuracy(method);
        EXPECT_GT(accuracy.owaM1, 0.7);
        EXPECT_GT(accuracy.owaWdi, 1.0) << "worse than the last value on planning indicators";
    }
    EXPECT_EQ(line->accuracy.owaWdi, measuredAccuracy(ReferenceMethod::GreyModel).owaWdi);
}

RC_GTEST_PROP(ReferenceLinePropertyTest, TheUnitDoesNotMatter, ())
{
    const auto method = *rc::gen::elementOf(kMethods);
    const std::vector<double> values = test::anyValues(2, 1, 1000);
    const int power = *rc::gen::inRange(-60, 60);
    std::vector<double> scaled = values;
    for (double& value : scaled)
        value = std::ldexp(value, power);
    const auto one = referenceLine(recordFrom(1996, values), method, 2030);
    const auto other = referenceLine(recordFrom(1996, scaled), method, 2030);
    RC_ASSERT(one.has_value() == other.has_value());
    if (!one)
        return;
    for (Eigen::Index i = 0; i < one->values.size(); ++i)
        RC_ASSERT(test::isClose(std::ldexp(one->values[i], power), other->values[i], 1e-9));
}

RC_GTEST_PROP(ReferenceLinePropertyTest, TheCalendarDoesNotMatter, ())
{
    const auto method =
        *rc::gen::element(ReferenceMethod::GreyModel, ReferenceMethod::CompoundGrowth, ReferenceMethod::LogLinear);
    const std::vector<double> values = test::anyValues(4, 1, 1000);
    const auto one = referenceLine(recordFrom(1996, values), method, 2030);
    const auto other = referenceLine(recordFrom(96, values), method, 130);
    RC_ASSERT(one.has_value() && other.has_value());
    for (Eigen::Index i = 0; i < one->values.size(); ++i)
        RC_ASSERT(test::isClose(one->values[i], other->values[i], 1e-9));
}

RC_GTEST_PROP(ReferenceLinePropertyTest, EveryLineIsCompleteAndFinite, ())
{
    const auto method = *rc::gen::elementOf(kMethods);
    const auto series =
        recordFrom(2000, *rc::gen::inRange(0, 2) == 0 ? test::anyExtremeValues(1) : test::anyValues(1, -3, 50));
    const auto line = referenceLine(series, method, series.lastYear() + *rc::gen::inRange(1, kLongestHorizon + 1));
    if (!line)
        return;
    RC_ASSERT(line->values.allFinite());
    RC_ASSERT(line->values.size() == static_cast<Eigen::Index>(line->years.size()));
    RC_ASSERT(line->observedCount == series.size());
}

} // namespace wm::projection
