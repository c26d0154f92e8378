// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/SymbolScale.h"

#include "AnyValues.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace wm::presentation {

namespace {

SymbolScale scaleOf(const std::vector<double>& values, SymbolLaw law = SymbolLaw::Area)
{
    return SymbolScale::create(values, 2.0, 20.0, law).value();
}

} // namespace

TEST(SymbolScaleTest, AreaIsProportional)
{
    const SymbolScale scale = scaleOf({100, 25, 4});
    EXPECT_EQ(scale.symbolOf(100.0), (ScaledSymbol{20.0, SymbolLook::Positive}));
    EXPECT_DOUBLE_EQ(scale.symbolOf(25.0)->radius, 10.0);
    EXPECT_DOUBLE_EQ(scale.symbolOf(4.0)->radius, 4.0);
}

TEST(SymbolScaleTest, ValuesTooSmallToSeeGetTheLeastRadius)
{
    EXPECT_EQ(scaleOf({100}).symbolOf(0.01), (ScaledSymbol{2.0, SymbolLook::Positive}));
}

// Flannery 1971: r = 1.0083 * (v / v0)^0.5716 * r0; the factor cancels in the ratio of two symbols.
TEST(SymbolScaleTest, FlannerysLawHasLargerSymbolsGrowMore)
{
    const SymbolScale scale = scaleOf({100}, SymbolLaw::Flannery);
    EXPECT_DOUBLE_EQ(scale.symbolOf(100.0)->radius, 20.0);
    EXPECT_NEAR(scale.symbolOf(50.0)->radius / scale.symbolOf(25.0)->radius, std::exp2(0.5716), 1e-12);
    EXPECT_LT(scale.symbolOf(25.0)->radius, scaleOf({100}).symbolOf(25.0)->radius);
}

TEST(SymbolScaleTest, NegativeZeroAndMissingLookDifferent)
{
    const SymbolScale scale = scaleOf({-100, 25});
    EXPECT_EQ(scale.symbolOf(-100.0), (ScaledSymbol{20.0, SymbolLook::Negative}));
    EXPECT_EQ(scale.symbolOf(25.0), (ScaledSymbol{10.0, SymbolLook::Positive}));
    EXPECT_EQ(scale.symbolOf(0.0), (ScaledSymbol{2.0, SymbolLook::Zero}));
    EXPECT_EQ(scale.symbolOf(std::nullopt), std::nullopt);
    EXPECT_EQ(scale.symbolOf(test::kNaN), std::nullopt);
}

TEST(SymbolScaleTest, NothingToScaleGivesMarksOfZeroAndNoLegend)
{
    for (const std::vector<double>& values : {std::vector<double>{}, {0.0, 0.0}}) {
        EXPECT_EQ(scaleOf(values).symbolOf(0.0)->look, SymbolLook::Zero);
        EXPECT_TRUE(scaleOf(values).legend().empty());
    }
}

TEST(SymbolScaleTest, LegendHasThreeRoundNestedValues)
{
    const std::vector<SymbolLegendEntry> legend = scaleOf({870, 20}).legend();
    ASSERT_EQ(legend.size(), 3U);
    EXPECT_EQ(legend[0].value, 500.0);
    EXPECT_EQ(legend[1].value, 100.0);
    EXPECT_EQ(legend[2].value, 25.0);
    EXPECT_EQ(scaleOf({1.0}).legend()[0], (SymbolLegendEntry{1.0, 20.0}));
}

TEST(SymbolScaleTest, LegendLeavesOutCirclesOfTheLeastRadius)
{
    const auto scale = SymbolScale::create(std::vector{100.0}, 10.0, 12.0).value();
    EXPECT_EQ(scale.legend().size(), 1U);
}

RC_GTEST_PROP(SymbolScaleTest, LegendValuesAreWithinTheValuesAndAsLargeAsTheirSymbols, ())
{
    const std::vector<double> values = test::anyWildValues();
    const SymbolScale scale = scaleOf(values);
    double before = 0.0;
    for (const double value : values)
        before = std::max(before, std::abs(value));
    for (const auto& [value, radius] : scale.legend()) {
        RC_ASSERT(value <= before);
        RC_ASSERT(radius <= 20.0);
        RC_ASSERT(scale.symbolOf(value)->radius == radius);
        before = std::nextafter(value, 0.0);
    }
}

TEST(SymbolScaleTest, ImpossibleScalesAreRefused)
{
    const std::vector<double> fine{1.0};
    EXPECT_EQ(SymbolScale::create(std::vector{test::kNaN}, 2, 20).error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(SymbolScale::create(fine, 0, 20));
    EXPECT_FALSE(SymbolScale::create(fine, 20, 2));
    EXPECT_FALSE(SymbolScale::create(fine, 2, test::kNaN));
    EXPECT_FALSE(SymbolScale::create(fine, 2, test::kInfinity));
}

} // namespace wm::presentation
