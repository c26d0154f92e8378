// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

using presentation::ChartSpec;

namespace {

const ChartSubject kCost{{1}, {"360700"}};

ChartSpec costChart(domain::TargetId selected = {})
{
    return chartOf(smallSnapshot(), kCost, selected, testWords());
}

bool hasNote(const ChartSpec& spec, const std::string& note)
{
    return std::ranges::find(spec.notes, note) != spec.notes.end();
}

} // namespace

TEST(ChartTest, ShowsValuesWhereTheyBelong)
{
    const ChartSpec spec = costChart();
    EXPECT_EQ(spec.title, "物流费用率");
    EXPECT_EQ(spec.subtitle, "赣州市 · unit %");
    ASSERT_EQ(spec.observed.size(), 3U);
    EXPECT_EQ(spec.observed[1].year, 2016);
    EXPECT_EQ(spec.observed[1].label, "2016: ≈ 16.5%");
    ASSERT_EQ(spec.partYear.size(), 1U);
    EXPECT_EQ(spec.partYear[0].year, 2019);
    ASSERT_EQ(spec.spans.size(), 1U);
    EXPECT_EQ(spec.spans[0].firstYear, 2011);
    ASSERT_EQ(spec.targets.size(), 2U);
    EXPECT_EQ(spec.targets[0].label, "≤ 16");
}

TEST(ChartTest, SaysWhatItDoesNotDraw)
{
    const ChartSpec spec = costChart();
    EXPECT_TRUE(hasNote(spec, "1 of 位次 not drawn"));
    EXPECT_TRUE(hasNote(spec, "1 without period"));
    EXPECT_TRUE(hasNote(spec, "method profile.time-proportional/1 (time-proportional/1)"));
    EXPECT_TRUE(hasNote(spec, "source 赣州市规划; 江西统计年鉴"));
}

TEST(ChartTest, ThePathRunsFromTheBaselineToTheTarget)
{
    const ChartSpec spec = costChart();
    ASSERT_EQ(spec.paths.size(), 2U);
    EXPECT_EQ(spec.paths[0].start.year, 2013);
    EXPECT_EQ(spec.paths[0].start.value, 18.0);
    EXPECT_EQ(spec.paths[0].end.year, 2020);
    EXPECT_EQ(spec.paths[0].end.value, 16.0);
}

TEST(ChartTest, EverythingLiesWithinTheYears)
{
    const ChartSpec spec = costChart();
    EXPECT_LT(spec.firstYear, 2011.0);
    EXPECT_GT(spec.lastYear, 2020.0);
    EXPECT_TRUE(std::ranges::is_sorted(spec.horizonYears));
    EXPECT_TRUE(std::ranges::find(spec.horizonYears, 2020) != spec.horizonYears.end());
}

TEST(ChartTest, OnlyTheSelectedTargetIsSelected)
{
    const ChartSpec spec = costChart({2});
    for (const presentation::ChartTarget& target : spec.targets)
        EXPECT_EQ(target.isSelected, target.id.value == 2);
}

TEST(ChartTest, LostAndQualitativeTargetsAreCountedNotDrawn)
{
    const ChartSpec spec = chartOf(smallSnapshot(), {{2}, {"360700"}}, {}, testWords());
    EXPECT_TRUE(spec.isEmpty());
    EXPECT_EQ(spec.emptyText, "<no observations>");
    EXPECT_TRUE(hasNote(spec, "1 to fill in"));
    EXPECT_TRUE(hasNote(spec, "1 in words"));
}

TEST(ChartTest, NothingChosenIsAnEmptyChart)
{
    EXPECT_EQ(chartOf(smallSnapshot(), {}, {}, testWords()).emptyText, "<no observations>");
}

TEST(ChartTest, TheRichestSubjectIsShownUntilOneIsChosen)
{
    const Snapshot snapshot = smallSnapshot();
    EXPECT_EQ(chartSubject(snapshot, {}), kCost);
    presentation::Selection selection = inRegion("360000");
    EXPECT_EQ(chartSubject(snapshot, selection), (ChartSubject{{2}, {"360000"}}));
    selection = {};
    selection.indicator = {2};
    EXPECT_EQ(chartSubject(snapshot, selection), (ChartSubject{{2}, {"360000"}}));
    selection.target = {3}; // lost: nothing to draw, but it was chosen
    EXPECT_EQ(chartSubject(snapshot, selection), (ChartSubject{{2}, {"360700"}}));
}

TEST(ChartTest, ARangeKeepsBothEnds)
{
    const ChartSpec spec = chartOf(smallSnapshot(), {{2}, {"360000"}}, {}, testWords());
    ASSERT_EQ(spec.targets.size(), 1U);
    EXPECT_EQ(spec.targets[0].value, 100.0);
    EXPECT_EQ(spec.targets[0].upper, 120.0);
    EXPECT_EQ(spec.targets[0].label, "100–120");
}

} // namespace wm::workspace
