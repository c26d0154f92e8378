// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/EndedCodes.h"

#include <gtest/gtest.h>

namespace wm::quality {

TEST(EndedCodesTest, ACodeThatEndedNamesTheOneOfToday)
{
    // 赣县 became 赣县区 in 2016 (国函〔2016〕156号).
    const EndedCode* const ganxian = findEndedCode({"360721"});
    ASSERT_NE(ganxian, nullptr);
    EXPECT_EQ(ganxian->name, "赣县");
    EXPECT_EQ(ganxian->now.text, "360704");
    EXPECT_EQ(ganxian->since, 2016);
    EXPECT_TRUE(ganxian->isSameArea);
    EXPECT_FALSE(findEndedCode({"360782"})->isSameArea) << "南康市";
}

TEST(EndedCodesTest, ARegionThatOnlyGotAnotherNameKeepsItsCode)
{
    EXPECT_EQ(findEndedCode({"360402"}), nullptr) << "庐山区 is 濂溪区 with the same code";
    EXPECT_EQ(findEndedCode({"360704"}), nullptr);
    EXPECT_EQ(findEndedCode({}), nullptr);
    for (const EndedCode& each : endedCodes())
        EXPECT_EQ(findEndedCode(each.now), nullptr) << each.code.text << " ends in a code that is in use";
}

} // namespace wm::quality
