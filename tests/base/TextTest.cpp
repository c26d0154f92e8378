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

TEST(TextTest, NamesAreTheSameHoweverATablePadsThem)
{
    for (const char* padded : {"全市", "全 市", "  全　市", "全\u00A0市 ", "\uFEFF全\u200B市", "全\n市"})
        EXPECT_EQ(foldedName(padded), "全市") << padded;
    EXPECT_EQ(foldedName("ＧＤＰ （亿元）"), "gdp(亿元)");
    EXPECT_EQ(foldedName(" New \t York"), "new york");
    EXPECT_EQ(foldedName("A 区"), "a区");
    EXPECT_EQ(foldedName("1 000"), "1 000") << "still two groups of digits";
    EXPECT_EQ(foldedName(" 　"), "");
    EXPECT_EQ(unpaddedName(" ＧＤＰ （ 亿 元 ）\nNew  York "), "ＧＤＰ（亿元）New York");
}

RC_GTEST_PROP(TextTest, AFoldedNameStaysAsItIs, (const std::string& text))
{
    RC_ASSERT(foldedName(foldedName(text)) == foldedName(text));
}

RC_GTEST_PROP(TextTest, JoiningUndoesSplitting, (const std::string& text))
{
    RC_ASSERT(join(split(text, ';'), ";") == text);
}

} // namespace wm
