// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm {

TEST(TextTest, SplittingKeepsEmptyParts)
{
    EXPECT_TRUE(split("", ';').empty());
    EXPECT_EQ(split("a;;b", ';'), (std::vector<std::string>{"a", "", "b"}));
    EXPECT_EQ(split("市商务局;市工信委", ';'), (std::vector<std::string>{"市商务局", "市工信委"}));
}

RC_GTEST_PROP(TextTest, JoiningUndoesSplitting, (const std::string& text))
{
    RC_ASSERT(join(split(text, ';'), ";") == text);
}

} // namespace wm
