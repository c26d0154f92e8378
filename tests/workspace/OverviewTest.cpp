// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <numeric>

namespace wm::workspace {

using domain::Verdict;
using presentation::OverviewSpec;

namespace {
int countOf(const presentation::VerdictCounts& counts, Verdict verdict)
{
    return counts[static_cast<std::size_t>(verdict)];
}
int sum(const presentation::VerdictCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}
} // namespace

TEST(OverviewTest, EveryTargetIsCountedOnceInEachView)
{
    const OverviewSpec spec = overviewOf(smallSnapshot(), {}, testWords());
    EXPECT_EQ(spec.total, 5);
    EXPECT_EQ(sum(spec.counts), 5);
    int inThemes = 0, inHorizons = 0;
    for (const auto& group : spec.themes) {
        EXPECT_EQ(sum(group.counts), group.total);
        inThemes += group.total;
    }
    for (const auto& group : spec.horizons)
        inHorizons += group.total;
    EXPECT_EQ(inThemes, 5);
    EXPECT_EQ(inHorizons, 5);
    EXPECT_EQ(spec.title, "<all regions>");
}

TEST(OverviewTest, ARegionShowsItsOwnTargets)
{
    const OverviewSpec spec = overviewOf(smallSnapshot(), inRegion("360700"), testWords());
    EXPECT_EQ(spec.total, 4);
    EXPECT_EQ(spec.title, "赣州市");
    EXPECT_TRUE(spec.notice.empty());
    EXPECT_EQ(countOf(spec.counts, Verdict::Met), 1);
    EXPECT_EQ(countOf(spec.counts, Verdict::ToBeFilled), 1);
}

TEST(OverviewTest, GroupsHaveTheMeanOfTheirScores)
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    std::vector<AssessedTarget> assessments(catalogue.targets.size());
    for (AssessedTarget& assessment : assessments)
        assessment.method = "time-proportional/1";
    assessments[0] = {Verdict::Met, "time-proportional/1", {}, {}, {}, {}, 5.0};
    assessments[1] = {Verdict::OffTrack, "time-proportional/1", {}, {}, {}, {}, -2.0};
    assessments[2].verdict = Verdict::ToBeFilled;
    assessments[4] = {Verdict::OffTrack, "time-proportional/1", {}, {}, {}, {}, -1.0};
    const Snapshot snapshot{std::move(catalogue), std::move(assessments), "small.gpkg"};
    const OverviewSpec spec = overviewOf(snapshot, {}, testWords());
    ASSERT_EQ(spec.regions.size(), 2U);
    EXPECT_EQ(spec.regions[0].key, "360000");
    EXPECT_EQ(spec.regions[0].meanScore, -1.0);
    EXPECT_EQ(spec.regions[0].status, Verdict::OffTrack);
    EXPECT_EQ(spec.regions[1].meanScore, 1.5) << "what is to be filled in counts neither way";
    EXPECT_EQ(spec.regions[1].status, Verdict::NeedsAcceleration);
    EXPECT_NEAR(*spec.meanScore, 2.0 / 3.0, 1e-12);
}

TEST(OverviewTest, ACountySaysThatItsCityStandsIn)
{
    const OverviewSpec spec = overviewOf(smallSnapshot(), inRegion("360702"), testWords());
    EXPECT_EQ(spec.total, 4);
    EXPECT_EQ(spec.notice, "赣州市 for 章贡区");
}

TEST(OverviewTest, HorizonZeroIsTargetsWithoutAYear)
{
    presentation::Selection selection;
    selection.horizonYear = 0;
    EXPECT_EQ(overviewOf(smallSnapshot(), selection, testWords()).total, 1);
    selection.horizonYear = 2020;
    const OverviewSpec spec = overviewOf(smallSnapshot(), selection, testWords());
    EXPECT_EQ(spec.total, 2);
    EXPECT_EQ(spec.title, "<all regions> · 2020");
    selection.horizonYear = 2099;
    EXPECT_EQ(overviewOf(smallSnapshot(), selection, testWords()).emptyText, "<no targets>");
}

TEST(OverviewTest, WhatIsBehindComesFirstAndShowsItsNumbers)
{
    const OverviewSpec spec = overviewOf(smallSnapshot(), inRegion("360700"), testWords());
    ASSERT_EQ(spec.cards.size(), 4U);
    const presentation::OverviewCard& first = spec.cards.front();
    EXPECT_EQ(first.verdict, Verdict::NotMet);
    EXPECT_EQ(first.value, "14.6%");
    EXPECT_EQ(first.valueYear, "2020");
    EXPECT_EQ(first.targetText, "2020 wants ≤ 14%");
    ASSERT_EQ(first.sparkline.size(), 3U);
    EXPECT_EQ(first.sparkline.back().value, 14.6);
    EXPECT_EQ(spec.cards.back().value, "–");
}

TEST(OverviewTest, NamesFollowTheLanguage)
{
    const OverviewSpec spec = overviewOf(smallSnapshot(), inRegion("360700"), testWords(domain::Language::English));
    EXPECT_EQ(spec.title, "Ganzhou");
    EXPECT_EQ(spec.cards.front().title, "Logistics cost ratio");
    EXPECT_EQ(spec.themes.front().name, "Logistics");
}

} // namespace wm::workspace
