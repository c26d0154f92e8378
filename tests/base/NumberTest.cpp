// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <clocale>
#include <cmath>

namespace wm {

RC_GTEST_PROP(NumberTest, PlainTextReadsBackAsTheSameNumber, (double value))
{
    RC_PRE(std::isfinite(value));
    RC_ASSERT(parseNumber(plainNumberText(value)) == value);
}

TEST(NumberTest, UsualSizesHaveNoExponent)
{
    EXPECT_EQ(plainNumberText(32677.1), "32677.1");
    EXPECT_EQ(plainNumberText(1e20), "100000000000000000000");
    EXPECT_EQ(plainNumberText(0.000001), "0.000001");
    EXPECT_EQ(plainNumberText(-0.0), "0");
}

TEST(NumberTest, DustOfCalculationIsRoundedAwayAndNothingElse)
{
    EXPECT_EQ(roundedTo15Digits(14.190000000000001), 14.19);
    EXPECT_EQ(roundedTo15Digits(0.1 + 0.2), 0.3);
    EXPECT_EQ(roundedTo15Digits(-123456789012345.0), -123456789012345.0);
    EXPECT_EQ(roundedTo15Digits(1e300), 1e300);
    EXPECT_EQ(roundedTo15Digits(5e-324), 5e-324);
    EXPECT_EQ(roundedTo15Digits(0.0), 0.0);
    EXPECT_TRUE(std::isinf(roundedTo15Digits(INFINITY)));
}

RC_GTEST_PROP(NumberTest, RoundingTo15DigitsStaysNearAndStays, (double value))
{
    RC_PRE(std::isfinite(value));
    const double rounded = roundedTo15Digits(value);
    RC_ASSERT(std::abs(rounded - value) <= 1e-14 * std::abs(value) + 5e-324);
    RC_ASSERT(roundedTo15Digits(rounded) == rounded);
}

TEST(NumberTest, OnlyWholeTextsThatAreNumbersAreRead)
{
    EXPECT_EQ(parseNumber("-2"), -2.0);
    EXPECT_EQ(parseNumber("1e3"), 1000.0);
    for (const char* text : {"", " ", "12 ", " 12", "1,000", "1.2.3", "inf", "nan", "0x10", "+1", "十", "1e999"})
        EXPECT_FALSE(parseNumber(text)) << '"' << text << '"';
    EXPECT_EQ(parseInteger("2020"), 2020);
    for (const char* text : {"", "2020.0", "20 20", "99999999999"})
        EXPECT_FALSE(parseInteger(text)) << '"' << text << '"';
}

TEST(NumberTest, WhatPeopleTypeIsReadAsTheyMeanIt)
{
    EXPECT_EQ(parseTypedNumber(" 12.5 "), 12.5);
    EXPECT_EQ(parseTypedNumber("１２．５％", "%"), 12.5);
    EXPECT_EQ(parseTypedNumber("12。5"), 12.5) << "the full stop of a Chinese input method";
    EXPECT_EQ(parseTypedNumber("1,234,567.8"), 1234567.8);
    EXPECT_EQ(parseTypedNumber("１，２３４"), 1234.0);
    EXPECT_EQ(parseTypedNumber("12\u00A0345"), 12345.0);
    EXPECT_EQ(parseTypedNumber("−3"), -3.0);
    EXPECT_EQ(parseTypedNumber("+3"), 3.0);
    EXPECT_EQ(parseTypedNumber("35亿元", "亿元"), 35.0);
    EXPECT_EQ(parseTypedNumber("35 亿元", "亿元"), 35.0);
    EXPECT_EQ(parseTypedNumber("16%", "％"), 16.0);
}

TEST(NumberTest, WhatMayMeanAnotherNumberIsNotRead)
{
    for (const char* text :
         {"",   " ",    "%",   ",",   "1,5",    "1,23,456", "1234,567", ",123", "1,234,",     "1,234,56", "1.2.3",
          "十", "12万", "nan", "inf", "１２ａ", "+-3",      "--3",      "1 2",  "12.345,678", "1e999"})
        EXPECT_FALSE(parseTypedNumber(text, "亿元")) << '"' << text << '"';
    EXPECT_FALSE(parseTypedNumber("16%", "人")) << "another unit";
    EXPECT_FALSE(parseTypedNumber("亿元", "亿元")) << "no number";
}

RC_GTEST_PROP(NumberTest, PlainTextIsReadAsTyped, (double value))
{
    RC_PRE(std::isfinite(value));
    RC_ASSERT(parseTypedNumber(plainNumberText(value)) == value);
}

TEST(NumberTest, ADecimalCommaLocaleChangesNothing)
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    // Not every machine has the locale; where it has, the comma must not matter.
    static_cast<void>(std::setlocale(LC_ALL, "de_DE.UTF-8"));
    EXPECT_EQ(parseNumber("14.6"), 14.6);
    EXPECT_EQ(plainNumberText(14.6), "14.6");
    std::setlocale(LC_ALL, before.c_str());
}

} // namespace wm
