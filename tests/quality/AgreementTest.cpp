// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/Agreement.h"

#include <gtest/gtest.h>

namespace wm::quality {

TEST(AgreementTest, NumbersAgreeAsFarAsTheCoarserOneIsPrinted)
{
    EXPECT_TRUE(agree(16.0, 16.4));
    EXPECT_TRUE(agree(16.0, 16.5)) << "rounds to 16 or 17";
    EXPECT_FALSE(agree(16.0, 16.51));
    EXPECT_FALSE(agree(16.0, 17.0));
    EXPECT_TRUE(agree(14.6, 14.62));
    EXPECT_FALSE(agree(14.6, 14.7));
    EXPECT_TRUE(agree(-2.5, -2.46));
    EXPECT_FALSE(agree(2.5, -2.5));
}

TEST(AgreementTest, WhatArithmeticLeavesBehindIsNoDisagreement)
{
    EXPECT_TRUE(agree(0.1 + 0.2, 0.3));
    EXPECT_TRUE(agree(1.1 * 1.1, 1.21));
    EXPECT_TRUE(agree(0.0, 0.0));
}

TEST(AgreementTest, ZerosAroundANumberAreNoDigits)
{
    EXPECT_EQ(significantDigits(0.0), 0);
    EXPECT_EQ(significantDigits(0.0125), 3);
    EXPECT_EQ(significantDigits(12500.0), 3);
    EXPECT_EQ(significantDigits(-4.5), 2);
    EXPECT_EQ(significantDigits(1002.0), 4);
}

} // namespace wm::quality
