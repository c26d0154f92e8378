// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CatalogueCopy.h"

#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace wm::workspace {

TEST(BuildTest, TheShippedCatalogueBecomesAWorkspaceAndComesBack)
{
    const testing::TempFolder folder;
    const auto file = folder.file("目录 工作区.gpkg");
    const auto report = buildWorkspace(testing::catalogueFolder(), file, false, {});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_TRUE(report->issues.empty());
    EXPECT_EQ(report->targets, 846);
    EXPECT_EQ(report->regions, 65);
    const auto workspace = Workspace::open(file);
    ASSERT_TRUE(workspace) << workspace.error().message;
    const auto snapshot = workspace->loadSnapshot({});
    ASSERT_TRUE(snapshot) << snapshot.error().message;
    EXPECT_EQ((*snapshot)->catalogue().targets.size(), 846U);
    EXPECT_EQ((*snapshot)->observations().sizes().count(), 465);
    EXPECT_EQ((*snapshot)->catalogue().facilities.size(), 502U);
    // Only the finished file is left.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(BuildTest, EveryCountyOfTheTwoCitiesHasACell)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
    const auto snapshot = Workspace::open(folder.file("a.gpkg"))->loadSnapshot({});
    ASSERT_TRUE(snapshot);
    std::map<std::string, int> cellsByCity;
    for (const domain::RegionCell& cell : (*snapshot)->catalogue().cells)
        ++cellsByCity[(*snapshot)->findRegion(cell.region)->parent.text];
    EXPECT_EQ(cellsByCity["360700"], 18);
    EXPECT_EQ(cellsByCity["450300"], 17);
    EXPECT_EQ(cellsByCity.size(), 2U);
}

TEST(BuildTest, CorridorsHaveAPathWhereBothEndsAreKnown)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
    const auto snapshot = Workspace::open(folder.file("a.gpkg"))->loadSnapshot({});
    ASSERT_TRUE(snapshot);
    for (const domain::Corridor& corridor : (*snapshot)->catalogue().corridors) {
        const bool isNowhere = corridor.from.empty() && corridor.to.empty();
        EXPECT_TRUE(!isNowhere || corridor.path.empty()) << corridor.code;
    }
    const auto isDrawn = [](const domain::Corridor& corridor) {
        return corridor.path.size() >= 2;
    };
    EXPECT_GE(std::ranges::count_if((*snapshot)->catalogue().corridors, isDrawn), 40);
}

// The figures are in the catalogue: 14.6 % in 2020 against about 16 %, 14.19 % against about 15 % with a band of 5 %.
TEST(BuildTest, RealTargetsGetTheVerdictTheirNumbersDeserve)
{
    const testing::TempFolder folder;
    ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
    const auto snapshot = Workspace::open(folder.file("a.gpkg"))->loadSnapshot({});
    ASSERT_TRUE(snapshot);
    const auto verdictOf = [&](const std::string& code) {
        const auto& targets = (*snapshot)->catalogue().targets;
        const auto found = std::ranges::find(targets, code, &domain::Target::code);
        return found == targets.end() ? std::string("missing")
                                      : std::string(toText((*snapshot)->assessment(*found).verdict));
    };
    EXPECT_EQ(verdictOf("pub-total-social-logistics-cost-gdp-100000-2020-0"), "met");
    EXPECT_EQ(verdictOf("pub-total-social-logistics-cost-gdp-100000-2025-1"), "not_met");
    EXPECT_EQ(verdictOf("pub-city-share-of-provincial-gdp-360700-2020-41"), "not_met");
    EXPECT_EQ(verdictOf("pub-medical-institution-beds-per-1-000-peopl-100000-2020-8"), "met");
    EXPECT_EQ(verdictOf("pub-tourist-visits-person-trips-360000-2017-26"), "met");
    EXPECT_EQ(verdictOf("pub-total-tourism-revenue-360000-2018-29"), "not_met");
    EXPECT_EQ(verdictOf("ganzhou-five-centres-tour-visitors"), "to_be_filled");
}

TEST(BuildTest, AFaultyCatalogueLeavesNoFileAtAll)
{
    const testing::CatalogueCopy copy;
    copy.replace("targets.csv", ",100000,", ",999999,");
    const testing::TempFolder folder;
    const auto report = buildWorkspace(copy.folder(), folder.file("a.gpkg"), false, {});
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_EQ(report->issues.size(), 1U);
    EXPECT_TRUE(folder.isEmpty());
}

TEST(BuildTest, AnExistingFileStaysUnlessItMayBeReplaced)
{
    const testing::TempFolder folder;
    const auto file = folder.file("a.gpkg");
    ASSERT_TRUE(writeFile(file, "mine"));
    EXPECT_EQ(buildWorkspace(testing::catalogueFolder(), file, false, {}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(*readFile(file), "mine");
    EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, true, {}));
    EXPECT_TRUE(Workspace::open(file));
}

TEST(BuildTest, ACancelledBuildLeavesTheOldFile)
{
    const testing::TempFolder folder;
    const auto file = folder.file("a.gpkg");
    ASSERT_TRUE(writeFile(file, "mine"));
    std::stop_source stop;
    int calls = 0;
    const TaskContext context{stop.get_token(), [&](int, int) {
                                  if (++calls == 16) // the files are read, the tables are being written
                                      stop.request_stop();
                              }};
    const auto report = buildWorkspace(testing::catalogueFolder(), file, true, context);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*readFile(file), "mine");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(BuildTest, AFolderThatDoesNotExistIsNamed)
{
    const testing::TempFolder folder;
    const auto noCatalogue = buildWorkspace(folder.file("none"), folder.file("a.gpkg"), false, {});
    ASSERT_FALSE(noCatalogue);
    EXPECT_EQ(noCatalogue.error().code, ErrorCode::NotFound);
    const auto noTarget = buildWorkspace(testing::catalogueFolder(), folder.file("none") / "a.gpkg", false, {});
    ASSERT_FALSE(noTarget);
    EXPECT_EQ(noTarget.error().code, ErrorCode::IoFailed);
    EXPECT_TRUE(folder.isEmpty());
}

} // namespace wm::workspace
