// SPDX-License-Identifier: GPL-3.0-or-later
#include "Extent.h"

#include "AxisTicks.h"
#include "ChartSamples.h"
#include "DrawableSpec.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace wm::charts {

namespace {

presentation::ChartSpec withValues(const std::vector<double>& values)
{
    presentation::ChartSpec spec;
    double year = 2015.0;
    for (const double value : values)
        spec.observed.push_back({year++, value, {}});
    return spec;
}

void expectHolds(const Extent& extent, const std::vector<double>& values)
{
    EXPECT_TRUE(std::isfinite(extent.lower) && std::isfinite(extent.upper));
    EXPECT_LT(extent.lower, extent.upper);
    for (const double value : values)
        EXPECT_TRUE(extent.contains(value)) << value;
}

} // namespace

TEST(ExtentTest, HoldsExtremeValuesWithoutLosingFiniteness)
{
    const double kTiny = std::numeric_limits<double>::denorm_min();
    const std::vector<std::vector<double>> cases{{1e12, 3e12}, {-7.0, -3.0}, {-5.0, 4.0},      {5.0, 5.0, 5.0},
                                                 {0.0},        {-8.0},       {1e12, 1e12 + 1}, {1e150, 1.0},
                                                 {kTiny, 0.0}, {1e-300},     {kTiny},          {-1e-300}};
    for (const auto& values : cases)
        expectHolds(valueExtent(withValues(values)), values);
}

TEST(ExtentTest, OfTheSmallestNumbersThereAreHasTicks)
{
    const double kTiny = std::numeric_limits<double>::denorm_min();
    for (const auto& values : {std::vector<double>{kTiny}, {-kTiny}, {0.0, 1e-320}, {1e-310, 2e-310}}) {
        const Extent full = valueExtent(withValues(values));
        const Extent closest = zoomed(full, full.lower, 0.0, full, full.span() * 1e-3);
        EXPECT_FALSE(valueTicks(full, 5).empty());
        EXPECT_FALSE(valueTicks(closest, 5).empty());
    }
}

TEST(ExtentTest, StartsAtZeroWhenValuesComeNearItAndNotOtherwise)
{
    EXPECT_EQ(valueExtent(withValues({2.0, 10.0})).lower, 0.0);
    EXPECT_EQ(valueExtent(withValues({-2.0, -10.0})).upper, 0.0);
    EXPECT_GT(valueExtent(withValues({12.0, 18.0})).lower, 0.0);
}

TEST(ExtentTest, HoldsTheUpperEndOfARangeAndTheStartOfAPath)
{
    presentation::ChartSpec spec = test::decliningShare();
    spec.targets[0].upper = 40.0;
    spec.paths[0].start = {2001.0, 9.0, {}};
    EXPECT_TRUE(valueExtent(spec).contains(40.0));
    EXPECT_TRUE(valueExtent(spec).contains(9.0));
    EXPECT_TRUE(yearExtent(spec).contains(2001.0));
}

TEST(ExtentTest, HoldsTheWholeProjectionAndTheMiddleBand)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.bands[1] = test::bandAround(0.80, 3.0, {});
    spec.lines[0].points.back().value = 90.0;
    spec.lines[1].points.back().value = -70.0;
    expectHolds(valueExtent(spec), {90.0, -70.0, 14.4 - 0.15 * 12 + 36.0});
}

TEST(ExtentTest, GrowsByHalfAtMostForTheWidestBandAndReferences)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.bands.erase(spec.bands.begin());
    spec.lines.pop_back();
    const Extent firm = valueExtent(spec);

    presentation::ChartSpec wide = spec;
    wide.bands.push_back(test::bandAround(0.95, 40.0, {}));
    EXPECT_DOUBLE_EQ(valueExtent(wide).span(), 1.5 * firm.span());
    EXPECT_LT(valueExtent(wide).lower, firm.lower);
    EXPECT_GT(valueExtent(wide).upper, firm.upper);

    presentation::ChartSpec steep = spec;
    steep.lines.push_back(test::lineFrom(presentation::ChartLine::Kind::Reference, {}, 2013.0, 17.0, 1e140));
    EXPECT_EQ(valueExtent(steep).lower, firm.lower);
    EXPECT_DOUBLE_EQ(valueExtent(steep).upper, firm.lower + 1.5 * firm.span());
}

TEST(ExtentTest, GrowsByNoMoreThanTheWidestBandNeeds)
{
    presentation::ChartSpec spec = test::projectedShare();
    const Extent extent = valueExtent(spec);
    expectHolds(extent, {14.4 - 0.31 * 12, 14.4 + 0.01 * 12});
    spec.bands.erase(spec.bands.begin());
    EXPECT_LT(extent.span(), 1.5 * valueExtent(spec).span());
}

TEST(ExtentTest, TakesTheYearsFromTheSpecAndNoValuesBeyondThem)
{
    presentation::ChartSpec spec = test::projectedShare();
    spec.firstYear = 2010.0;
    spec.lastYear = 2030.0;
    const Extent before = valueExtent(spec);
    spec.lines[0].points.push_back({2050.0, 1e6, {}});
    spec.lines[0].points.push_back({2051.0, 1e6, {}});
    spec.bands[1].points.push_back({2050.0, -1e6, 1e6});
    EXPECT_EQ(yearExtent(spec).upper, 2030.0);
    EXPECT_EQ(valueExtent(spec), before);
    spec.lastYear = std::nan("");
    EXPECT_TRUE(yearExtent(spec).contains(2051.0)) << "no range to keep to";
}

TEST(ExtentTest, DropsWhatHasNoPlaceOnPaper)
{
    presentation::ChartSpec spec = withValues({1.0, std::nan(""), std::numeric_limits<double>::infinity(), 3.0});
    spec.targets = {test::target(1, 2020, std::nan(""), domain::Comparator::Equal, domain::Verdict::Met)};
    spec = drawable(spec);
    EXPECT_EQ(spec.observed.size(), 2U);
    EXPECT_TRUE(spec.targets.empty());
    expectHolds(valueExtent(spec), {1.0, 3.0});
}

TEST(ExtentTest, RepairsAYearRangeThatIsNone)
{
    presentation::ChartSpec spec = withValues({1.0});
    spec.firstYear = 2030.0;
    spec.lastYear = 2010.0;
    expectHolds(yearExtent(spec), {2015.0});
    spec.firstYear = std::nan("");
    expectHolds(yearExtent(spec), {2015.0});
    expectHolds(yearExtent({}), {2020.0, 2035.0});
}

TEST(ExtentTest, ZoomKeepsTheShareAtWhichTheAnchorStands)
{
    const Extent full{0.0, 100.0};
    const Extent view = zoomed(full, 30.0, 0.5, full, 1.0);
    EXPECT_DOUBLE_EQ(view.span(), 50.0);
    EXPECT_DOUBLE_EQ((30.0 - view.lower) / view.span(), 0.3);
}

TEST(ExtentTest, ZoomStopsAtTheShortestAndAtTwiceTheFullExtent)
{
    const Extent full{0.0, 100.0};
    EXPECT_DOUBLE_EQ(zoomed(full, 30.0, 1e-9, full, 1.0).span(), 1.0);
    EXPECT_DOUBLE_EQ(zoomed(full, 30.0, 1e9, full, 1.0).span(), 200.0);
}

TEST(ExtentTest, MovingStopsBeforeTheDataIsOutOfSight)
{
    const Extent full{0.0, 100.0};
    EXPECT_EQ(moved({0.0, 10.0}, 20.0, full), (Extent{20.0, 30.0}));
    EXPECT_EQ(moved({0.0, 10.0}, 1e6, full), (Extent{95.0, 105.0}));
}

} // namespace wm::charts
