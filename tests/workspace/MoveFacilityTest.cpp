// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"
#include "support/CatalogueCopy.h"

#include "wm/workspace/Views.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

class MoveFacilityTest : public ::testing::Test {
protected:
    MoveFacilityTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {})); }
    [[nodiscard]] Workspace workspace() const { return *Workspace::open(folder.file("a.gpkg")); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }

    testing::TempFolder folder;
};

TEST_F(MoveFacilityTest, APositionOfTheUsersIsDrawnAsExactAndNamedAsTheUsers)
{
    const SnapshotPtr before = snapshot();
    const auto found = std::ranges::find(before->catalogue().facilities, "none", &domain::Facility::positionQuality);
    ASSERT_NE(found, before->catalogue().facilities.end());
    const auto was = workspace().moveFacility(found->id, {114.5, 25.5});
    ASSERT_TRUE(was) << was.error().message;
    EXPECT_EQ(*was, (domain::FacilityPosition{{}, "none", found->positionSource}));

    const SnapshotPtr after = snapshot();
    const domain::Facility& moved = *after->findFacility(found->id);
    EXPECT_EQ(moved.position, (domain::LonLat{114.5, 25.5}));
    EXPECT_EQ(moved.positionQuality, "user");
    EXPECT_NE(moved.positionSource.find("set by the user"), std::string::npos);
    EXPECT_EQ(after->termName("position_quality", "user", domain::Language::English), "Set by the user");
    const presentation::MapSpec spec = mapOf(*after, {}, nullptr, testWords());
    const auto symbol = std::ranges::find(spec.symbols, found->id, &presentation::MapSymbol::facility);
    ASSERT_NE(symbol, spec.symbols.end());
    EXPECT_EQ(symbol->quality, presentation::PositionQuality::Exact);
    EXPECT_TRUE(symbol->readOut.ends_with("<by user>")) << symbol->readOut;

    ASSERT_TRUE(workspace().setFacilityPosition(found->id, *was));
    EXPECT_FALSE(snapshot()->findFacility(found->id)->position);
    EXPECT_EQ(snapshot()->findFacility(found->id)->positionSource, found->positionSource);
}

TEST_F(MoveFacilityTest, OffTheEarthAndUnknownFacilitiesAreRefused)
{
    EXPECT_EQ(workspace().moveFacility({1}, {200, 25}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(workspace().moveFacility({99999}, {115, 25}).error().code, ErrorCode::NotFound);
}

} // namespace

} // namespace wm::workspace
