// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/LocalTime.h"

#include <gtest/gtest.h>

namespace wm::wording {

namespace {

TEST(LocalTimeTest, ADayBeginsAtMidnightOfTheUsersTimeZone)
{
    const std::string utc = utcOfDay(QDate(2026, 11, 1));
    EXPECT_EQ(utc.size(), std::string("2026-10-31T16:00:00Z").size()) << utc;
    EXPECT_EQ(utc.back(), 'Z') << "compares with the times of the history";
    EXPECT_EQ(localTime(utc), "2026-11-01 00:00");
}

TEST(LocalTimeTest, WhatIsNoTimeStaysAsItIs)
{
    EXPECT_EQ(localTime("yesterday"), "yesterday");
}

} // namespace

} // namespace wm::wording
