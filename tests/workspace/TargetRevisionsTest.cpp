// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Revision.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

struct Plan {
    std::string title;
    std::string issuer;
    std::string issuedOn;
    double value = 0.0;
    int year = 2025;
};

/// A series with one target from each plan; target and document ids count from 11.
domain::Catalogue plannedBy(const std::vector<Plan>& plans)
{
    domain::Catalogue catalogue = seriesCatalogue(2010, {3.0, 3.2, 3.5, 3.7, 4.0, 4.3, 4.5, 4.8, 5.0, 5.3});
    std::int64_t id = 11;
    for (const Plan& plan : plans) {
        catalogue.documents.push_back(
            {{id}, "d" + std::to_string(id), plan.title, "", plan.issuer, plan.issuedOn, {"360700"}, "policy", ""});
        catalogue.targets.push_back(seriesTarget(id, plan.year, plan.value));
        catalogue.targets.back().document = {id};
        ++id;
    }
    return catalogue;
}

presentation::ChartSpec chartBy(const std::vector<Plan>& plans, domain::TargetId selected = {},
                                const presentation::ChartOptions& options = {})
{
    return chartOf(seriesSnapshot(plannedBy(plans)), kSeries, selected, testWords(), options);
}

/// How many targets were set anew.
std::size_t chainsOf(const std::vector<Plan>& plans)
{
    return chartBy(plans).revisions.size();
}

} // namespace

TEST(TargetRevisionsTest, ALaterDocumentOfTheSameIssuerSetsTheTargetAnew)
{
    EXPECT_EQ(chainsOf({{"意见", "省政府", "2015", 8.0}, {"通知", "省政府", "2017-02", 9.0}}), 1U);
    EXPECT_EQ(chainsOf({{"意见", "省政府;市政府", "2015", 8.0}, {"通知", "市政府;省政府", "2016", 9.0}}), 1U);
    EXPECT_EQ(
        chainsOf({{"意见", "山东省人民政府办公厅", "2015-07-30", 8.0}, {"通知", "山东省人民政府", "2016-05-26", 9.0}}),
        1U)
        << "a general office speaks for its government";
}

TEST(TargetRevisionsTest, ARevisedEditionOfTheSamePlanDoesWhoeverIssuesIt)
{
    EXPECT_EQ(chainsOf({{"物流业发展规划", "发展改革委", "2015", 8.0},
                        {"物流业发展规划（2019年修订）", "市政府", "2019", 9.0}}),
              1U);
    EXPECT_EQ(
        chainsOf({{"物流业发展规划", "发展改革委", "2015", 8.0}, {"物流业发展规划（调整）", "市政府", "2019", 9.0}}),
        1U);
}

TEST(TargetRevisionsTest, PlansOfDifferentIssuersStandSideBySide)
{
    EXPECT_EQ(chainsOf({{"省规划", "省政府", "2015", 8.0}, {"旅游专项规划", "文旅厅", "2017", 9.0}}), 0U);
    EXPECT_EQ(chainsOf({{"省规划", "", "2015", 8.0}, {"旅游专项规划", "", "2017", 9.0}}), 0U)
        << "two unknown issuers are not known to be one";
}

TEST(TargetRevisionsTest, WithoutTwoDatesThatTellNothingIsCalledLater)
{
    EXPECT_EQ(chainsOf({{"意见", "省政府", "2016", 8.0}, {"通知", "省政府", "2016-05", 9.0}}), 0U);
    EXPECT_EQ(chainsOf({{"意见", "省政府", "2016-05", 8.0}, {"通知", "省政府", "2016-05", 9.0}}), 0U);
    EXPECT_EQ(chainsOf({{"意见", "省政府", "", 8.0}, {"通知", "省政府", "2016", 9.0}}), 0U);
}

TEST(TargetRevisionsTest, AnotherYearOrRoleIsAnotherTarget)
{
    EXPECT_EQ(chainsOf({{"意见", "省政府", "2015", 8.0, 2025}, {"通知", "省政府", "2017", 9.0, 2035}}), 0U);
    domain::Catalogue catalogue = plannedBy({{"意见", "省政府", "2015", 8.0}, {"通知", "省政府", "2017", 9.0}});
    catalogue.targets[1].role = "forecast";
    EXPECT_TRUE(chartOf(seriesSnapshot(std::move(catalogue)), kSeries, {}, testWords()).revisions.empty());
}

TEST(TargetRevisionsTest, TheChartDrawsStepsFromDateToDate)
{
    const auto spec = chartBy(
        {{"修订", "省政府", "2019-01", 9.5}, {"意见", "省政府", "2015-07", 8.0}, {"通知", "省政府", "2017", 9.0}});
    ASSERT_EQ(spec.revisions.size(), 1U);
    const presentation::ChartRevision& revision = spec.revisions.front();
    EXPECT_EQ(revision.target, domain::TargetId{11}) << "the latest is in force, whatever the order of the rows";
    EXPECT_EQ(revision.year, 2025);
    ASSERT_EQ(revision.steps.size(), 3U);
    EXPECT_DOUBLE_EQ(revision.steps[0].year, 2015.5);
    EXPECT_EQ(revision.steps[0].value, 8.0);
    EXPECT_EQ(revision.steps[1].year, 2017.0);
    EXPECT_EQ(revision.steps[2].value, 9.5);
    ASSERT_EQ(spec.targets.size(), 3U);
    EXPECT_TRUE(spec.targets[0].isSuperseded);
    EXPECT_TRUE(spec.targets[1].isSuperseded);
    EXPECT_FALSE(spec.targets[2].isSuperseded) << "painted last, on top";
    EXPECT_EQ(spec.targets[2].id, domain::TargetId{11});
}

TEST(TargetRevisionsTest, TheReadOutsTellWhatCameBeforeAndAfter)
{
    const auto spec = chartBy({{"意见", "省政府", "2015-07", 8.0}, {"通知", "省政府", "2017-02", 9.0}});
    EXPECT_TRUE(spec.targets[0].readOut.ends_with("revision.superseded_by ≥ 9 张 / 通知 (2017-02)"))
        << spec.targets[0].readOut;
    const auto linesOf = [](const std::string& text) {
        return std::ranges::count(text, '\n');
    };
    EXPECT_EQ(linesOf(spec.targets[0].readOut) + 1, linesOf(spec.targets[1].readOut))
        << "what was set anew is not judged";
    EXPECT_TRUE(spec.targets[1].readOut.ends_with("revision.before ≥ 8 张 / 意见 (2015-07)"))
        << spec.targets[1].readOut;
    EXPECT_NE(std::ranges::find(spec.notes, "revision.note 2025 / 2015-07: ≥ 8 张; 2017-02: ≥ 9 张"), spec.notes.end());
}

TEST(TargetRevisionsTest, WhatIsSupersededHasNoScenarioOfItsOwnUnlessItIsSelected)
{
    const std::vector<Plan> plans{{"意见", "省政府", "2015-07", 8.0}, {"通知", "省政府", "2017-02", 9.0}};
    ASSERT_TRUE(chartBy(plans).scenario);
    EXPECT_EQ(chartBy(plans).scenario->target, domain::TargetId{12});
    EXPECT_EQ(chartBy(plans, {11}).scenario->target, domain::TargetId{11});
}

TEST(TargetRevisionsTest, AnIndexTakesTheStepsWithIt)
{
    presentation::ChartOptions options;
    options.scale = presentation::ChartScaleKind::Index;
    const auto spec =
        chartBy({{"意见", "省政府", "2015-07", 6.0}, {"通知", "省政府", "2017-02", 9.0}}, domain::TargetId{}, options);
    EXPECT_NEAR(spec.revisions.front().steps[0].value, 200.0, 1e-9);
    EXPECT_NEAR(spec.revisions.front().steps[1].value, 300.0, 1e-9);
}

TEST(TargetRevisionsTest, PlacesDatesWithinTheirYear)
{
    const auto spec = chartBy({{"意见", "省政府", "2015", 7.0},
                               {"通知", "省政府", "2016-07-01", 8.0},
                               {"决定", "省政府", "2017-12-31", 9.0},
                               {"方案", "省政府", "2018年", 10.0}});
    ASSERT_EQ(spec.revisions.size(), 1U);
    const auto& steps = spec.revisions.front().steps;
    ASSERT_EQ(steps.size(), 3U) << "a text that is no date is not later than anything";
    EXPECT_DOUBLE_EQ(steps[0].year, 2015.0);
    EXPECT_DOUBLE_EQ(steps[1].year, 2016.5);
    EXPECT_GT(steps[2].year, 2017.95);
    EXPECT_LT(steps[2].year, 2018.0);
}

TEST(TargetRevisionsTest, WhatKeepsATargetFromBeingARevisionIsSaid)
{
    using enum RevisionObstacle;
    using Obstacles = std::vector<RevisionObstacle>;
    const domain::Document before{{1}, "a", "意见", "", "省政府", "2015", {"360700"}, "policy", ""};
    const domain::Document after{{2}, "b", "通知", "", "省政府", "2017-02", {"360700"}, "policy", ""};
    const domain::Target earlier = seriesTarget(11, 2025, 8.0), later = seriesTarget(12, 2025, 9.0);
    EXPECT_EQ(revisionObstacles({earlier, before}, {later, after}), Obstacles{});
    EXPECT_EQ(revisionObstacles({earlier, after}, {later, before}), Obstacles{DateNotLater});
    EXPECT_EQ(revisionObstacles({earlier, before}, {later, before}), Obstacles{SameDocument});
    domain::Document other = after;
    other.issuer = "文旅厅";
    other.issuedOn.clear();
    EXPECT_EQ(revisionObstacles({earlier, before}, {later, other}), (Obstacles{OtherSeries, UnknownDate}));
    other.title = "意见（修订）";
    EXPECT_EQ(revisionObstacles({earlier, before}, {later, other}), Obstacles{UnknownDate});
    domain::Target third = later;
    third.year = 2030;
    third.role = "other";
    EXPECT_EQ(revisionObstacles({earlier, before}, {third, after}), (Obstacles{OtherYear, OtherRole}));
    third = later;
    third.year.reset();
    third.region = {"450300"};
    EXPECT_EQ(revisionObstacles({earlier, before}, {third, after}), (Obstacles{OtherSubject, NoYear}));
}

TEST(TargetRevisionsTest, WhatWasSetAnewIsCountedOnce)
{
    const auto both = seriesSnapshot(plannedBy(
        {{"意见", "省政府", "2015-07", 8.0}, {"通知", "省政府", "2017-02", 9.0}, {"规划", "市政府", "2016", 7.0}}));
    EXPECT_EQ(both.successorOf(*both.findTarget({11})), both.findTarget({12}));
    EXPECT_EQ(both.successorOf(*both.findTarget({12})), nullptr);
    EXPECT_EQ(both.successorOf(*both.findTarget({13})), nullptr) << "another issuer's stands beside it";

    const presentation::OverviewSpec overview = overviewOf(both, {}, testWords());
    EXPECT_EQ(overview.total, 2);
    EXPECT_EQ(overview.cards.size(), 2U);
    EXPECT_NE(overview.notice.find("revision.not_counted 1"), std::string::npos) << overview.notice;
    EXPECT_EQ(scoreboardOf(both, {}, testWords()).cell(0, 0, 1).total, 2) << "of 2025, the second horizon";

    const presentation::TableSpec table = targetTable(both, {}, testWords());
    ASSERT_EQ(table.rows.size(), 3U) << "history is kept in the list";
    const auto column = std::ranges::find(table.columns, "superseded_by", &presentation::TableColumn::key);
    ASSERT_NE(column, table.columns.end());
    const auto place = static_cast<std::size_t>(column - table.columns.begin());
    EXPECT_NE(table.rows[0].cells[place].text.find("通知 (2017-02)"), std::string::npos);
    EXPECT_EQ(table.rows[0].cells[place].machineText, both.findTarget({12})->code);
    EXPECT_TRUE(table.rows[1].cells[place].text.empty());
    const auto verdict = std::ranges::find(table.columns, "verdict", &presentation::TableColumn::key);
    const auto& said = table.rows[0].cells[static_cast<std::size_t>(verdict - table.columns.begin())];
    EXPECT_EQ(said.text, "revision.superseded");
    EXPECT_FALSE(said.verdict) << "whoever picks a verdict gets as many rows as are counted";
    EXPECT_EQ(said.machineText, "no_data");
}

TEST(TargetRevisionsTest, WithoutRevisionsNothingIsSaidOfThem)
{
    const auto alone = seriesSnapshot(plannedBy({{"意见", "省政府", "2015-07", 8.0}}));
    EXPECT_EQ(overviewOf(alone, {}, testWords()).notice, "");
    EXPECT_EQ(overviewOf(alone, {}, testWords()).total, 1);
}

} // namespace wm::workspace
