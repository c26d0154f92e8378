// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wm {

TEST(Utf8Test, FindsTheFirstByteThatIsNone)
{
    EXPECT_EQ(firstBrokenByte("赣州 ok \uFFFD"), std::nullopt);
    EXPECT_EQ(firstBrokenByte("赣\xD6\xD0"), 3U);       // GBK
    EXPECT_EQ(firstBrokenByte("a\xC0\xAF"), 1U);        // overlong
    EXPECT_EQ(firstBrokenByte("\xED\xA0\x80"), 0U);     // a surrogate
    EXPECT_EQ(firstBrokenByte("\xF4\x90\x80\x80"), 0U); // above U+10FFFF
    EXPECT_EQ(firstBrokenByte("州\xE5\xB7"), 3U);       // cut off
}

TEST(Utf8Test, CharactersOfEveryLengthComeBack)
{
    for (const char32_t character : {U'a', U'é', U'州', U'\U0001F600', U'\U0010FFFF'}) {
        std::string text;
        appendUtf8(text, character);
        std::string_view rest = text;
        EXPECT_EQ(takeCharacter(rest), character);
        EXPECT_TRUE(rest.empty());
    }
}

RC_GTEST_PROP(Utf8Test, AnyBytesBecomeTextAndTextStaysAsItIs, (const std::string& bytes))
{
    const std::string valid = validUtf8(bytes);
    RC_ASSERT(!firstBrokenByte(valid));
    RC_ASSERT(validUtf8(valid) == valid);
    RC_ASSERT(firstBrokenByte(bytes).has_value() == (valid != bytes));
}

} // namespace wm
