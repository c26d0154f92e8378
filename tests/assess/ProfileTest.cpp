// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/Profile.h"

#include <gtest/gtest.h>

namespace wm::assess {

TEST(ProfileTest, EveryProfileIsFoundByItsName)
{
    for (const Profile& profile : allProfiles()) {
        const auto found = findProfile(profile.name);
        ASSERT_TRUE(found) << profile.name;
        EXPECT_EQ(found->method, profile.method) << profile.name;
    }
    EXPECT_EQ(allProfiles().front().name, "time-proportional/1");
}

TEST(ProfileTest, AnotherVersionIsAnotherProfile)
{
    EXPECT_FALSE(findProfile("time-proportional/2"));
    EXPECT_FALSE(findProfile("time-proportional"));
    EXPECT_FALSE(findProfile(""));
}

TEST(ProfileTest, OnlyTheShareOfDistanceCountsFromTenPercent)
{
    EXPECT_EQ(kShareOfDistance.accelerationFrom, 0.10);
    for (const Profile& profile : {kTimeProportional, kCagrRatio, kCurrentStatus})
        EXPECT_EQ(profile.accelerationFrom, 0.60) << profile.name;
}

} // namespace wm::assess
