// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/DocumentTitle.h"

#include <gtest/gtest.h>

namespace wm::ingest {

TEST(DocumentTitleTest, IsTheFirstLineThatIsNoUnitNoteOrForm)
{
    const auto titleOf = [](const std::vector<std::string>& lines) {
        return titledDocument(lines).title;
    };
    EXPECT_EQ(titleOf({"附件2", "单位：亿元", "赣州市“十四五”主要目标"}), "赣州市“十四五”主要目标");
    EXPECT_EQ(titleOf({"主要指标 单位：亿元"}), "主要指标");
    EXPECT_EQ(titleOf({"主要指标（单位：亿元）"}), "主要指标");
    EXPECT_EQ(titleOf({"填报单位：市统计局", "注：快报数", "资料来源：市统计局", "2024年3月5日", "续表"}), "");
    EXPECT_EQ(titleOf({}), "");
}

TEST(DocumentTitleTest, SaysWhenThePaperIsFromAndNotItsFigures)
{
    const auto dateOf = [](const char* line) {
        return titledDocument({line}).issuedOn;
    };
    EXPECT_EQ(dateOf("赣州市服务业规划（2024年3月印发）"), "2024-03");
    EXPECT_EQ(dateOf("主要目标（2021年修订版）"), "2021");
    EXPECT_EQ(dateOf("印发日期：2024年3月5日"), "2024-03-05");
    EXPECT_EQ(dateOf("附件2 2024年12月31日"), "2024-12-31");
    EXPECT_EQ(dateOf("赣州统计年鉴2024"), "2024");
    for (const char* const line : {"2024年各县主要指标", "2025年目标分解表", "“十四五”规划（2021-2025年）",
                                   "主要指标（2024年12月31日）", "填报日期：2024年3月5日"})
        EXPECT_EQ(dateOf(line), "") << line;
}

} // namespace wm::ingest
