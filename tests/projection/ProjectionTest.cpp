// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Projection.h"

#include <gtest/gtest.h>

#include <numeric>

namespace wm::projection {

namespace {

constexpr IndicatorKind kAmount{IndicatorKind::Type::NonNegative};
constexpr IndicatorKind kShare{IndicatorKind::Type::Share, 0.0, 100.0};
constexpr IndicatorKind kRate{IndicatorKind::Type::Real};

/// Consecutive years that end in 2020.
AnnualSeries seriesOf(const std::vector<double>& values)
{
    std::vector<int> years(values.size());
    std::iota(years.begin(), years.end(), 2021 - static_cast<int>(values.size()));
    return *AnnualSeries::create(years, values);
}

const std::vector<double> kFinanceShare{5.1, 5.4, 5.9, 6.3, 6.4, 6.8, 7.1, 7.0};
const std::vector<double> kBeds{3.05, 3.31, 3.58, 3.84, 4.24, 4.55, 4.85, 5.11, 5.37, 5.72, 6.03, 6.3};

} // namespace

TEST(ProjectionTest, TheIntervalsAreNestedAroundThePath)
{
    const auto projection = project(seriesOf(kBeds), kAmount, 2035);
    ASSERT_TRUE(projection);
    EXPECT_EQ(projection->path.size(), 15);
    EXPECT_EQ(projection->lastYear, 2020);
    EXPECT_EQ(projection->horizonYear(), 2035);
    EXPECT_EQ(projection->tableVersion, "v0");
    ASSERT_EQ(projection->intervals.size(), 3U);
    for (std::size_t i = 0; i + 1 < projection->intervals.size(); ++i) {
        const Interval& inner = projection->intervals[i];
        const Interval& outer = projection->intervals[i + 1];
        EXPECT_LT(inner.probability, outer.probability);
        EXPECT_TRUE((outer.lower.array() <= inner.lower.array()).all());
        EXPECT_TRUE((inner.lower.array() <= projection->path.array()).all());
        EXPECT_TRUE((projection->path.array() <= inner.upper.array()).all());
        EXPECT_TRUE((inner.upper.array() <= outer.upper.array()).all());
    }
}

TEST(ProjectionTest, AnIntervalNeverNarrowsWithTheYears)
{
    for (const auto& values : {kFinanceShare, kBeds, std::vector{102.0, 97.0, 105.0, 99.0, 101.0, 96.0, 104.0}}) {
        const auto projection = project(seriesOf(values), kRate, 2035);
        ASSERT_TRUE(projection);
        for (const Interval& interval : projection->intervals) {
            const Eigen::VectorXd width = interval.upper - interval.lower;
            for (Eigen::Index i = 1; i < width.size(); ++i)
                EXPECT_GE(width[i], width[i - 1] * (1.0 - 1e-12));
        }
    }
}

TEST(ProjectionTest, BeyondSixYearsTheScaleGrowsWithThePower08)
{
    const auto projection = project(seriesOf(kBeds), kAmount, 2035);
    ASSERT_TRUE(projection);
    for (int h = 7; h <= 15; ++h)
        EXPECT_NEAR(projection->scale[h - 1], projection->scale[5] * std::pow(h / 6.0, 0.8), 1e-12);
}

TEST(ProjectionTest, ThePathStaysWithinTheMembers)
{
    for (const auto& values : {kFinanceShare, kBeds}) {
        const auto projection = project(seriesOf(values), kAmount, 2026);
        ASSERT_TRUE(projection);
        for (Eigen::Index h = 0; h < projection->path.size(); ++h) {
            EXPECT_GE(projection->path[h], projection->members.row(h).minCoeff());
            EXPECT_LE(projection->path[h], projection->members.row(h).maxCoeff());
        }
    }
}

TEST(ProjectionTest, AStraightLineIsContinued)
{
    const auto projection = project(seriesOf({10, 12, 14, 16, 18, 20, 22}), kAmount, 2026);
    ASSERT_TRUE(projection);
    EXPECT_TRUE(projection->has(Note::StraightLine));
    for (int h = 1; h <= 6; ++h)
        EXPECT_NEAR(projection->path[h - 1], 22.0 + 2.0 * h, 1e-9);
}

TEST(ProjectionTest, ExactGrowthStaysFiniteAndGrows)
{
    const auto projection =
        project(seriesOf({100, 110, 121, 133.1, 146.41, 161.051, 177.1561, 194.87171}), kAmount, 2026);
    ASSERT_TRUE(projection);
    EXPECT_TRUE(projection->path.allFinite());
    EXPECT_GT(projection->path[0], 194.87171);
    EXPECT_TRUE(projection->intervals.back().upper.allFinite());
}

TEST(ProjectionTest, OneOrTwoValuesAreRepeatedWithoutAnInterval)
{
    for (const std::vector<double>& values : {std::vector{7.0}, std::vector{6.0, 7.0}}) {
        const auto projection = project(seriesOf(values), kAmount, 2025);
        ASSERT_TRUE(projection);
        EXPECT_TRUE(projection->has(Note::LastValueOnly));
        EXPECT_TRUE((projection->path.array() == 7.0).all());
        EXPECT_TRUE(projection->intervals.empty());
        EXPECT_EQ(projection->scale.size(), 0);
    }
}

TEST(ProjectionTest, AShortRecordSaysThatItsIntervalIsIndicative)
{
    EXPECT_TRUE(project(seriesOf({5.0, 5.5, 5.7}), kAmount, 2025)->has(Note::ShortRecord));
    EXPECT_TRUE(project(seriesOf(kFinanceShare), kAmount, 2025)->has(Note::ShortRecord));
    EXPECT_FALSE(project(seriesOf(kBeds), kAmount, 2025)->has(Note::ShortRecord));
    EXPECT_EQ(project(seriesOf(kFinanceShare), kAmount, 2025)->method, "median/1");
    EXPECT_EQ(project(seriesOf(kBeds), kAmount, 2025)->method, "blend/1");
    EXPECT_EQ(project(seriesOf(kBeds), kRate, 2025)->method, "level/1");
}

TEST(ProjectionTest, AConstantRecordHasNoInterval)
{
    for (const double value : {4.0, 0.0, -2.5}) {
        const auto projection = project(seriesOf(std::vector<double>(8, value)), kRate, 2025);
        ASSERT_TRUE(projection);
        EXPECT_TRUE(projection->has(Note::NoVariation));
        EXPECT_TRUE((projection->path.array() == value).all());
        EXPECT_TRUE(projection->intervals.empty());
    }
}

TEST(ProjectionTest, AMissingYearIsFilledForTheFitAndALongerGapCutsTheRecord)
{
    const auto filled =
        AnnualSeries::create(std::vector{2013, 2014, 2016, 2017, 2018}, std::vector{1.0, 2.0, 4.0, 5.1, 6.0});
    const auto projection = project(*filled, kAmount, 2020);
    ASSERT_TRUE(projection);
    EXPECT_TRUE(projection->has(Note::GapFilled));
    EXPECT_EQ(projection->count, 5) << "what was interpolated does not count as known";

    const auto cut = AnnualSeries::create(std::vector{2001, 2002, 2003, 2014, 2015, 2016, 2017, 2018},
                                          std::vector{90.0, 91.0, 92.0, 1.0, 2.0, 4.0, 5.1, 6.0});
    const auto later = project(*cut, kAmount, 2020);
    ASSERT_TRUE(later);
    EXPECT_TRUE(later->has(Note::StartsAfterGap));
    EXPECT_EQ(later->count, 5);
    EXPECT_LT(later->path.maxCoeff(), 20.0);
}

TEST(ProjectionTest, WhatCannotBeProjectedIsRefusedWithAReason)
{
    const AnnualSeries series = seriesOf(kBeds);
    EXPECT_EQ(project(series, kAmount, 2020).error(), Refusal::HorizonNotAhead);
    EXPECT_EQ(project(series, kAmount, 2100).error(), Refusal::HorizonTooFar);
    EXPECT_EQ(project(seriesOf({3.0, -1.0, 2.0}), kAmount, 2025).error(), Refusal::OutOfBounds);
    EXPECT_EQ(project(seriesOf({99.0, 101.0, 99.5}), kShare, 2025).error(), Refusal::OutOfBounds);
    EXPECT_EQ(project(series, {IndicatorKind::Type::Share, 5.0, 5.0}, 2025).error(), Refusal::BadBounds);
}

TEST(ProjectionTest, AnAcceptedShockLeavesThePathAndStaysInTheIntervals)
{
    const AnnualSeries series = seriesOf({100, 103, 105, 108, 110, 113, 115, 118, 60, 123, 125});
    const auto shocks = findShocks(series);
    ASSERT_EQ(shocks.size(), 1U);
    const auto plain = project(series, kAmount, 2025);
    const auto accepted = project(series, kAmount, 2025, shocks);
    ASSERT_TRUE(plain);
    ASSERT_TRUE(accepted);
    EXPECT_FALSE(plain->has(Note::ShockRemoved)) << "never silently";
    EXPECT_TRUE(accepted->has(Note::ShockRemoved));
    EXPECT_NEAR(accepted->path[4], 137.5, 2.5) << "2.5 a year, as without the shock";
    EXPECT_EQ(accepted->scale, plain->scale);
}

TEST(ProjectionTest, ValuesAtTheBoundsOfAShareAreAllowed)
{
    const auto projection = project(seriesOf({88.0, 93.0, 97.0, 99.0, 100.0, 100.0, 100.0}), kShare, 2030);
    ASSERT_TRUE(projection);
    EXPECT_LE(projection->path.maxCoeff(), 100.0);
    EXPECT_LE(projection->intervals.back().upper.maxCoeff(), 100.0);
}

TEST(ProjectionTest, AVeryLongRecordUsesItsLatestYears)
{
    std::vector<double> values;
    for (int i = 0; i < 600; ++i)
        values.push_back(100.0 + 0.1 * i + (i % 3));
    std::vector<int> years(values.size());
    std::iota(years.begin(), years.end(), 1400);
    const auto projection = project(*AnnualSeries::create(years, values), kAmount, 2005);
    ASSERT_TRUE(projection);
    EXPECT_TRUE(projection->has(Note::OldValuesUnused));
    EXPECT_EQ(projection->count, kLongestFit);
}

} // namespace wm::projection
