// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace wm {

TEST(PlatformTest, TheAccountHasANameWhateverTheEnvironmentSays)
{
    const std::string name = systemUserName();
    EXPECT_FALSE(name.empty());
#ifndef _WIN32
    setenv("USER", "somebody else", 1);
    setenv("LOGNAME", "somebody else", 1);
    EXPECT_EQ(systemUserName(), name);
#endif
}

TEST(PlatformTest, TextsOfOtherEncodingsBecomeUtf8)
{
    EXPECT_EQ(utf8FromEncoding("\xB8\xD3\xD6\xDD,1", "CP936"), "赣州,1");
    EXPECT_EQ(utf8FromEncoding("\xB8\xD3\xD6\xDD", "GB18030"), "赣州");
    // Wine has no more than GBK, and no characters of four bytes.
    const std::string four = utf8FromEncoding("\x95\x32\x82\x36", "GB18030").value();
    EXPECT_TRUE(four == "𠀀" || (kIsWindows && four.starts_with("\uFFFD"))) << four;
    EXPECT_EQ(utf8FromEncoding("\xA5\x78\xA5\x5F", "BIG5"), "台北");
    EXPECT_EQ(utf8FromEncoding(std::string_view("8\x8D\0A", 4), "UTF-16BE"), "㢍A");
    EXPECT_EQ(utf8FromEncoding(std::string_view("A\0\x38\x8D", 4), "UTF-16LE"), "A贸");
    EXPECT_EQ(utf8FromEncoding("caf\xE9", "ISO-8859-1"), "café");
    EXPECT_EQ(utf8FromEncoding("", "GB18030"), "");
    EXPECT_FALSE(utf8FromEncoding("a", "no such encoding"));
}

TEST(PlatformTest, WhatIsNoCharacterIsShownAsSuchAndTheRestStays)
{
    const std::string broken = utf8FromEncoding("a\xFF,1", "GB18030").value();
    EXPECT_TRUE(broken.starts_with("a\uFFFD")) << broken;
    EXPECT_TRUE(broken.ends_with("1")) << broken;
    EXPECT_EQ(utf8FromEncoding("a\xB8", "GB18030"), "a\uFFFD") << "cut off";
    EXPECT_EQ(utf8FromEncoding(std::string_view("A\0B", 3), "UTF-16LE"), "A\uFFFD") << "cut off";
}

} // namespace wm
