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
