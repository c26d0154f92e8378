// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"

#include <gtest/gtest.h>

#include <cmath>

namespace wm::charts {

TEST(AxisTicksTest, PutsRoundValuesWithinTheExtent)
{
    EXPECT_EQ(valueTicks({11.4, 18.6}, 3), (std::vector<double>{12.0, 14.0, 16.0, 18.0}));
    EXPECT_EQ(valueTicks({0.0, 1.0}, 3), (std::vector<double>{0.0, 0.25, 0.5, 0.75, 1.0}));
    EXPECT_EQ(valueTicks({-5.7, 4.7}, 4), (std::vector<double>{-4.0, -2.0, 0.0, 2.0, 4.0}));
}

TEST(AxisTicksTest, KeepsToTheWantedNumberAtEveryScale)
{
    for (int power = -30; power <= 30; ++power) {
        const double size = std::pow(10.0, power);
        const Extent extent{-0.37 * size, 1.91 * size};
        const std::vector<double> ticks = valueTicks(extent, 5);
        EXPECT_GE(ticks.size(), 3U) << size;
        EXPECT_LE(ticks.size(), 8U) << size;
        for (const double tick : ticks)
            EXPECT_TRUE(extent.contains(tick)) << tick;
    }
}

TEST(AxisTicksTest, LabelsWholeYearsOnly)
{
    EXPECT_EQ(yearTicks({2019.6, 2022.4}, 10), (std::vector<double>{2020.0, 2021.0, 2022.0}));
    EXPECT_EQ(yearTicks({2010.0, 2036.0}, 6), (std::vector<double>{2010.0, 2015.0, 2020.0, 2025.0, 2030.0, 2035.0}));
}

TEST(AxisTicksTest, HasNoYearWhereNoneLiesInTheExtent)
{
    EXPECT_TRUE(yearTicks({2020.2, 2020.8}, 5).empty());
}

} // namespace wm::charts
