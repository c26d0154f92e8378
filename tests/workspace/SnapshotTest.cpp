// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallSnapshot.h"

#include <gtest/gtest.h>

namespace wm::workspace {

TEST(SnapshotTest, ARegionLiesWithinItselfAndThoseAboveIt)
{
    const Snapshot snapshot = smallSnapshot();
    EXPECT_TRUE(snapshot.isWithin({"360702"}, {"360702"}));
    EXPECT_TRUE(snapshot.isWithin({"360702"}, {"360000"}));
    EXPECT_TRUE(snapshot.isWithin({"360702"}, {}));
    EXPECT_FALSE(snapshot.isWithin({"360000"}, {"360702"}));
    EXPECT_FALSE(snapshot.isWithin({}, {"360000"}));
}

TEST(SnapshotTest, ACircleOfParentsEnds)
{
    domain::Catalogue catalogue;
    catalogue.regions = {{{"a"}, {"甲", "A"}, "", {"b"}, "", {}}, {{"b"}, {"乙", "B"}, "", {"a"}, "", {}}};
    const Snapshot snapshot(catalogue, {}, {});
    EXPECT_FALSE(snapshot.isWithin({"a"}, {"c"}));
    EXPECT_EQ(snapshot.regionWithTargets({"a"}).text, "a");
}

TEST(SnapshotTest, ACountyWithoutTargetsIsStoodInForByItsCity)
{
    const Snapshot snapshot = smallSnapshot();
    EXPECT_EQ(snapshot.regionWithTargets({"360702"}).text, "360700");
    EXPECT_EQ(snapshot.regionWithTargets({"360700"}).text, "360700");
}

TEST(SnapshotTest, UnknownThingsAreNotFound)
{
    const Snapshot snapshot = smallSnapshot();
    EXPECT_EQ(snapshot.findRegion({"999999"}), nullptr);
    EXPECT_EQ(snapshot.findTarget({99}), nullptr);
    EXPECT_EQ(snapshot.findUnit("斤"), nullptr);
    EXPECT_EQ(snapshot.termName("theme", "no such theme", domain::Language::English), "no such theme");
    EXPECT_TRUE(snapshot.observationsOf({99}, {"360700"}).empty());
}

} // namespace wm::workspace
