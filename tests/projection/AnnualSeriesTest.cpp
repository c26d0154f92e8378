// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/AnnualSeries.h"

#include <gtest/gtest.h>

#include <limits>

namespace wm::projection {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Refusal refusalOf(const std::vector<int>& years, const std::vector<double>& values)
{
    const auto series = AnnualSeries::create(years, values);
    EXPECT_FALSE(series);
    return series ? Refusal::NoUniqueFit : series.error();
}

} // namespace

TEST(AnnualSeriesTest, BadInputGetsAReasonAndNoSeries)
{
    EXPECT_EQ(refusalOf({}, {}), Refusal::Empty);
    EXPECT_EQ(refusalOf({2020, 2021}, {1.0}), Refusal::LengthsDiffer);
    EXPECT_EQ(refusalOf({2020, 2021, 2020}, {1.0, 2.0, 3.0}), Refusal::DuplicateYear);
    EXPECT_EQ(refusalOf({2020, 2021}, {1.0, kNaN}), Refusal::NotFinite);
    EXPECT_EQ(refusalOf({2020, 2021}, {-kInfinity, 1.0}), Refusal::NotFinite);
    EXPECT_EQ(refusalOf({2020, 2021}, {1.0, 1e300}), Refusal::TooLarge);
    EXPECT_EQ(refusalOf({202020, 2021}, {1.0, 2.0}), Refusal::YearOutOfRange);
}

TEST(AnnualSeriesTest, YearsOutOfOrderAreSortedAndRemembered)
{
    const auto series = AnnualSeries::create(std::vector{2021, 2019, 2020}, std::vector{3.0, 1.0, 2.0});
    ASSERT_TRUE(series);
    EXPECT_FALSE(series->wasSorted());
    EXPECT_EQ(series->years(), (std::vector{2019, 2020, 2021}));
    EXPECT_EQ(series->values(), Eigen::Vector3d(1.0, 2.0, 3.0));
    EXPECT_EQ(series->lastValue(), 3.0);
    EXPECT_TRUE(AnnualSeries::create(std::vector{2019, 2020}, std::vector{1.0, 2.0})->wasSorted());
}

} // namespace wm::projection
