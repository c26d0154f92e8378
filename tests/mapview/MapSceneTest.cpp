// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallMap.h"

#include "wm/mapview/Projection.h"

#include <gtest/gtest.h>

#include <limits>

namespace wm::mapview {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
const WorldBox kEverything{-400.0, -400.0, 400.0, 400.0};

TEST(MapSceneTest, FocusIsThatOfTheSpecUnlessAreasAreSelected)
{
    presentation::MapSpec spec = test::rowOfAreas();
    EXPECT_EQ(MapScene::create(spec)->focus().maxX, 4.0);
    spec.selectedRegions = {{"c1"}, {"c2"}};
    const WorldBox focus = MapScene::create(spec)->focus();
    EXPECT_EQ(focus.minX, 1.0);
    EXPECT_EQ(focus.maxX, 3.0);
}

TEST(MapSceneTest, ASelectionWithoutAnAreaKeepsTheFocusOfTheSpec)
{
    presentation::MapSpec spec = test::rowOfAreas();
    spec.selectedRegions = {{"not on this map"}};
    EXPECT_EQ(MapScene::create(spec)->focus(), MapScene::create(test::rowOfAreas())->focus());
}

TEST(MapSceneTest, WhatHasNoFinitePositionIsNeverInView)
{
    presentation::MapSpec spec;
    spec.symbols = {test::symbolAt(1, kNaN, 1.0), test::symbolAt(2, 1.0, kNaN), test::symbolAt(3, 1.0, 1.0)};
    spec.labels = {{{kNaN, kNaN}, "nowhere", 0}, {{1.0, 1.0}, "", 0}, {{1.0, 1.0}, "here", 0}};
    spec.areas = {test::squareArea("a", kNaN, 0.0, std::nullopt)};
    const auto scene = MapScene::create(spec);
    EXPECT_EQ(scene->symbols().find(kEverything), (std::vector<std::size_t>{2}));
    EXPECT_EQ(scene->labels().find(kEverything), (std::vector<std::size_t>{2}));
    EXPECT_TRUE(scene->areas().find(kEverything).empty());
}

TEST(MapSceneTest, AFocusWithoutFinitePositionIsNone)
{
    presentation::MapSpec spec;
    spec.focusMin = {kNaN, 0.0};
    EXPECT_EQ(MapScene::create(spec)->focus(), WorldBox::around(toWorld(spec.focusMax)));
    spec.focusMax = {0.0, kNaN};
    EXPECT_TRUE(MapScene::create(spec)->focus().isEmpty());
}

TEST(MapSceneTest, AnAreaWithoutAPlaceForItsNameGoesUnnamed)
{
    presentation::MapSpec spec;
    spec.areas = {test::squareArea("a", 0.0, 0.0, std::nullopt)};
    spec.areas[0].label = "somewhere";
    EXPECT_FALSE(MapScene::create(spec)->areas().items()[0].label.isEmpty());
    spec.areas[0].labelPoint.lat = kNaN;
    EXPECT_TRUE(MapScene::create(spec)->areas().items()[0].label.isEmpty());
}

TEST(MapSceneTest, LongBackgroundLinesAreCutIntoPiecesThatHoldTogether)
{
    presentation::MapSpec spec;
    presentation::MapBackground river;
    river.kind = presentation::MapBackground::Kind::River;
    river.lines.emplace_back();
    for (int i = 0; i <= 1000; ++i)
        river.lines.front().push_back({i * 0.01, 0.0});
    spec.backgrounds = {river};
    const auto scene = MapScene::create(spec);
    const auto& pieces = scene->backgrounds().front()->lines.items();
    ASSERT_GT(pieces.size(), 5U);
    EXPECT_EQ(pieces.front().path.points().front(), QPointF(0.0, 0.0));
    EXPECT_EQ(pieces.back().path.points().back(), toWorld({10.0, 0.0}));
    for (std::size_t i = 1; i < pieces.size(); ++i)
        EXPECT_EQ(pieces[i].path.points().front(), pieces[i - 1].path.points().back());
}

TEST(MapSceneTest, WhatTheSceneBeforeMadeOfTheSameShapesIsTakenOver)
{
    presentation::MapSpec spec = test::rowOfAreas();
    presentation::MapBackground river;
    river.kind = presentation::MapBackground::Kind::River;
    river.lines = {{{2.5, -1.0}, {2.5, 2.0}}};
    spec.backgrounds = {river};
    const auto first = MapScene::create(spec);
    presentation::MapSpec selected = spec;
    selected.selectedRegions = {selected.areas[1].region};
    const auto second = MapScene::create(selected, first.get());
    EXPECT_EQ(&second->topology(), &first->topology());
    EXPECT_EQ(second->backgrounds(), first->backgrounds());
    EXPECT_TRUE(second->areas().items()[1].isSelected);

    selected.areas.pop_back();
    selected.backgrounds.push_back(river);
    const auto third = MapScene::create(selected, second.get());
    EXPECT_NE(&third->topology(), &first->topology());
    EXPECT_EQ(third->areas().items().size(), spec.areas.size() - 1);
    EXPECT_EQ(third->backgrounds()[0], first->backgrounds()[0]);
    EXPECT_NE(third->backgrounds()[1], first->backgrounds()[0]) << "alike, but not the same";
}

TEST(MapSceneTest, NotesBecomeOneParagraph)
{
    presentation::MapSpec spec;
    spec.notes = {"first", "second"};
    const QString notes = MapScene::create(spec)->notes();
    EXPECT_LT(notes.indexOf(QStringLiteral("first")), notes.indexOf(QStringLiteral("second")));
    EXPECT_EQ(notes.count(u'\n'), 0);
}

} // namespace
} // namespace wm::mapview
