// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/BarScale.h"

#include "AnyValues.h"

#include <gtest/gtest.h>

namespace wm::presentation {

namespace {

BarScale scaleOf(const std::vector<double>& values)
{
    return BarScale::create(values, 40.0).value();
}

} // namespace

TEST(BarScaleTest, BarsStandOnZeroEvenIfNoValueIsNearIt)
{
    const BarScale scale = scaleOf({50, 100});
    EXPECT_EQ(scale.zeroLine(), 0.0);
    EXPECT_EQ(scale.barOf(50.0), (BarExtent{0.0, 20.0}));
    EXPECT_EQ(scale.barOf(100.0), (BarExtent{0.0, 40.0}));
}

TEST(BarScaleTest, NegativeValuesHangFromTheZeroLine)
{
    const BarScale scale = scaleOf({-25, 75});
    EXPECT_EQ(scale.zeroLine(), 10.0);
    EXPECT_EQ(scale.barOf(-25.0), (BarExtent{0.0, 10.0}));
    EXPECT_EQ(scale.barOf(75.0), (BarExtent{10.0, 40.0}));
    EXPECT_EQ(scaleOf({-25, -50}).zeroLine(), 40.0);
}

TEST(BarScaleTest, ZeroIsABarOfNoHeightAndMissingIsNone)
{
    EXPECT_EQ(scaleOf({-25, 75}).barOf(0.0), (BarExtent{10.0, 10.0}));
    EXPECT_EQ(scaleOf({0, 0}).barOf(0.0), (BarExtent{0.0, 0.0}));
    EXPECT_EQ(scaleOf({1}).barOf(std::nullopt), std::nullopt);
}

TEST(BarScaleTest, TheLegendShowsARoundValueWithinTheLongerSide)
{
    EXPECT_EQ(scaleOf({3, 90}).legendValue(), 50.0);
    EXPECT_EQ(scaleOf({100}).legendValue(), 100.0);
    EXPECT_EQ(scaleOf({-30, 4}).legendValue(), -25.0);
    EXPECT_EQ(scaleOf({0, 0}).legendValue(), std::nullopt);
}

TEST(BarScaleTest, ImpossibleScalesAreRefused)
{
    constexpr double kMost = std::numeric_limits<double>::max();
    for (const std::vector<double>& values :
         {std::vector{test::kNaN}, {1.0, test::kNaN, 2.0}, {test::kInfinity}, {-kMost, kMost}})
        EXPECT_EQ(BarScale::create(values, 40).error().code, ErrorCode::InvalidArgument);
    for (const double height : {0.0, -1.0, test::kNaN, test::kInfinity})
        EXPECT_FALSE(BarScale::create(std::vector{1.0}, height));
}

} // namespace wm::presentation
