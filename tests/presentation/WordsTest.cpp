// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/Words.h"

#include <gtest/gtest.h>

namespace wm::presentation {

TEST(WordsTest, PlacesAreFilledInAnyOrder)
{
    EXPECT_EQ(filledIn("%1年目标 %2", "2020", "≥ 16%"), "2020年目标 ≥ 16%");
    EXPECT_EQ(filledIn("%2 by %1", "2020", "16"), "16 by 2020");
}

TEST(WordsTest, PercentSignsInTheArgumentsAreText)
{
    EXPECT_EQ(filledIn("%1 and %2", "5%2", "100%1"), "5%2 and 100%1");
    EXPECT_EQ(filledIn("100%", "x"), "100%");
}

} // namespace wm::presentation
