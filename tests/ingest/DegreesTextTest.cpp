// SPDX-License-Identifier: GPL-3.0-or-later
#include "DegreesText.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <string>

namespace wm::ingest {

TEST(DegreesTextTest, PositionsAreReadAsListsOfPlacesWriteThem)
{
    // 56' 12" are 3372 of the 3600 seconds of a degree.
    for (const char* text : {"114°56′12″", "114°56'12\"", "114°56’12”", "114度56分12秒", "114° 56′ 12″ E",
                             "E114°56′12″", "东经114°56′12″", "114°56'12''", "114°56.2′"})
        EXPECT_NEAR(readDegrees(text).value_or(0.0), 114.0 + 3372.0 / 3600.0, 5e-8) << text;
    for (const char* text : {"25.83", "25.83°", "25.83度", "北纬25.83", "25.83°N", "N25.83", "２５．８３°"})
        EXPECT_EQ(readDegrees(text), 25.83) << text;
    EXPECT_EQ(readDegrees("25°30′S"), -25.5);
    EXPECT_EQ(readDegrees("114°"), 114.0);
}

TEST(DegreesTextTest, WhatIsNoPositionIsNone)
{
    for (const char* text : {"", "E", "东经", "一百一十四度", "114°60′", "114°56′60″", "114.5°30′", "114°56.5′12″",
                             "56′", "114°56", "114-56-12", "114,93", "°", "114°56′12″5", "W-5"})
        EXPECT_EQ(readDegrees(text), std::nullopt) << text;
}

RC_GTEST_PROP(DegreesTextTest, SecondsWrittenOutReadBackAsTheSamePlace, ())
{
    const int seconds = *rc::gen::inRange(0, 180 * 3600);
    const std::string text = std::to_string(seconds / 3600) + "°" + std::to_string(seconds / 60 % 60) + "′" +
                             std::to_string(seconds % 60) + "″";
    const std::optional<double> read = readDegrees(text);
    RC_ASSERT(read && std::abs(*read - seconds / 3600.0) < 1e-7);
}

} // namespace wm::ingest
