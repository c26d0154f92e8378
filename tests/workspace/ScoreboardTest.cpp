// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <numeric>

namespace wm::workspace {

namespace {

using domain::Verdict;
using presentation::ScoreboardCell;
using presentation::ScoreboardSpec;

/// What the names of rows, columns and horizons say of each cell that has targets.
std::map<std::string, int> totalsByName(const ScoreboardSpec& spec)
{
    std::map<std::string, int> totals;
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            for (std::size_t horizon = 0; horizon < spec.horizons.size(); ++horizon) {
                const ScoreboardCell& cell = spec.cell(row, column, horizon);
                EXPECT_EQ(std::accumulate(cell.counts.begin(), cell.counts.end(), 0), cell.total);
                EXPECT_EQ(cell.mark.has_value(), cell.total > 0);
                if (cell.total > 0)
                    totals[spec.rows[row].name + "/" + spec.columns[column].name + "/" + spec.horizons[horizon].name] =
                        cell.total;
            }
        }
    }
    return totals;
}

/// Targets of two themes, three regions and years in and besides the main ones.
domain::Catalogue manyTargets()
{
    domain::Catalogue catalogue = testing::smallCatalogue();
    domain::Indicator other = catalogue.indicators.front();
    other.id = {9};
    other.code = "other";
    other.theme = "tourism";
    catalogue.indicators.push_back(other);
    const domain::Target like = catalogue.targets.front();
    catalogue.targets.clear();
    const auto add = [&](std::int64_t indicator, const char* region, std::optional<int> year) {
        domain::Target target = like;
        target.id = {static_cast<std::int64_t>(catalogue.targets.size()) + 1};
        target.code = "t" + std::to_string(target.id.value);
        target.indicator = {indicator};
        target.region = {region};
        target.year = year;
        catalogue.targets.push_back(target);
    };
    add(9, "360700", 2020);
    add(1, "360702", 2025);
    add(1, "360700", 2020);
    add(1, "360700", 2021);
    add(1, "360700", std::nullopt);
    add(1, "360700", 2035);
    return catalogue;
}

Snapshot snapshotOf(domain::Catalogue catalogue, std::vector<AssessedTarget> assessments)
{
    assessments.resize(catalogue.targets.size());
    return {std::move(catalogue), std::move(assessments), "small.gpkg"};
}

} // namespace

TEST(ScoreboardTest, EachTargetIsInItsCellAndInThoseOfAllTogether)
{
    const ScoreboardSpec spec = scoreboardOf(snapshotOf(manyTargets(), {}), {}, testWords());
    EXPECT_THAT(totalsByName(spec),
                ::testing::ContainerEq(std::map<std::string, int>{{"<all themes>/<all regions>/2020", 2},
                                                                  {"<all themes>/<all regions>/2025", 1},
                                                                  {"<all themes>/<all regions>/2035", 1},
                                                                  {"<all themes>/<all regions>/<other years>", 2},
                                                                  {"<all themes>/赣州市/2020", 2},
                                                                  {"<all themes>/赣州市/2035", 1},
                                                                  {"<all themes>/赣州市/<other years>", 2},
                                                                  {"<all themes>/章贡区/2025", 1},
                                                                  {"物流/<all regions>/2020", 1},
                                                                  {"物流/<all regions>/2025", 1},
                                                                  {"物流/<all regions>/2035", 1},
                                                                  {"物流/<all regions>/<other years>", 2},
                                                                  {"物流/赣州市/2020", 1},
                                                                  {"物流/赣州市/2035", 1},
                                                                  {"物流/赣州市/<other years>", 2},
                                                                  {"物流/章贡区/2025", 1},
                                                                  {"tourism/<all regions>/2020", 1},
                                                                  {"tourism/赣州市/2020", 1}}));
}

TEST(ScoreboardTest, AllTogetherComeFirstThenTheOnesWithTheMostTargets)
{
    const ScoreboardSpec spec = scoreboardOf(snapshotOf(manyTargets(), {}), {}, testWords());
    const auto keysOf = [](const std::vector<presentation::ScoreboardHead>& heads) {
        std::vector<std::string> keys;
        for (const auto& head : heads)
            keys.push_back(head.key.value_or("all"));
        return keys;
    };
    EXPECT_THAT(keysOf(spec.rows), ::testing::ElementsAre("all", "logistics", "tourism"));
    EXPECT_THAT(keysOf(spec.columns), ::testing::ElementsAre("all", "360700", "360702"));
}

TEST(ScoreboardTest, TheMarkIsTheStatusElseWhatMostAre)
{
    std::vector<AssessedTarget> assessments(6);
    for (AssessedTarget& each : assessments)
        each.verdict = Verdict::ToBeFilled;
    assessments[2].verdict = Verdict::NotMet;
    assessments[3].verdict = Verdict::Qualitative;
    assessments[4].verdict = Verdict::NoData;
    const ScoreboardSpec spec = scoreboardOf(snapshotOf(manyTargets(), assessments), {}, testWords());
    EXPECT_EQ(spec.cell(0, 0, 0).status, Verdict::NotMet) << "one of the two";
    EXPECT_EQ(spec.cell(0, 0, 0).mark, Verdict::NotMet);
    EXPECT_EQ(spec.cell(0, 0, 1).status, std::nullopt);
    EXPECT_EQ(spec.cell(0, 0, 1).mark, Verdict::ToBeFilled);
    EXPECT_EQ(spec.cell(0, 0, 3).mark, Verdict::NoData) << "one of each: the nearest to an assessment";
}

TEST(ScoreboardTest, ASelectionLeavesItAsItIsButARectangleDoesNot)
{
    const Snapshot snapshot = snapshotOf(manyTargets(), {});
    const auto all = totalsByName(scoreboardOf(snapshot, {}, testWords()));
    presentation::Selection selection = inRegion("360702");
    selection.theme = "tourism";
    selection.horizonYear = 2035;
    EXPECT_EQ(totalsByName(scoreboardOf(snapshot, selection, testWords())), all);
    selection.box = presentation::SelectionBox{{114.93, 25.846}, {114.94, 25.848}}; // the seat of one region
    EXPECT_THAT(totalsByName(scoreboardOf(snapshot, selection, testWords())),
                ::testing::ContainerEq(std::map<std::string, int>{{"<all themes>/<all regions>/2025", 1},
                                                                  {"<all themes>/章贡区/2025", 1},
                                                                  {"物流/<all regions>/2025", 1},
                                                                  {"物流/章贡区/2025", 1}}));
}

TEST(ScoreboardTest, WithoutTargetsItSaysSo)
{
    presentation::Selection selection;
    selection.box = presentation::SelectionBox{{10.0, 10.0}, {11.0, 11.0}};
    const ScoreboardSpec spec = scoreboardOf(snapshotOf(manyTargets(), {}), selection, testWords());
    EXPECT_TRUE(spec.cells.empty());
    EXPECT_EQ(spec.emptyText, testWords().noTargets);
}

} // namespace wm::workspace
