// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrowthText.h"

#include "UnaskedTables.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

const domain::UnitTable& percentOnly()
{
    static const domain::UnitTable units({{{"%", "%"}, "ratio_percent", 1.0, "%"}});
    return units;
}

std::string rateIn(std::string_view text, const char* indicator, const char* unit = "%")
{
    domain::Indicator measured;
    measured.name.zh = indicator;
    measured.unit = unit;
    return rateOfGrowth(text, measured, percentOnly()).value_or("-");
}

} // namespace

TEST(GrowthTextTest, ByHowMuchIsToldFromHowMuch)
{
    for (const char* const text : {"增长10%", "年均增长8%以上", "比2020年提高5个百分点", "下降3%", "+0.5", "翻一番",
                                   "较2020年翻两番", "提高百分之五", "减少一半", "压减20万吨"})
        EXPECT_TRUE(saysGrowth(text)) << text;
    for (const char* const text : {"提高到62%", "下降至3%", "降为5", "62%", "≥12", "稳步提高", "明显提升,基本建成",
                                   "提升成效", "压减后20", "控制在5以内"})
        EXPECT_FALSE(saysGrowth(text)) << text;
}

TEST(GrowthTextTest, OfARateOfGrowthItIsTheRateItself)
{
    EXPECT_EQ(rateIn("增长10%", "地区生产总值增速"), "10%");
    EXPECT_EQ(rateIn("增长10%以上", "地区生产总值增速"), "10%以上");
    EXPECT_EQ(rateIn("下降3%", "地区生产总值增速"), "-3%");
    EXPECT_EQ(rateIn("+6.5%", "地区生产总值增速"), "6.5%");
    EXPECT_EQ(rateIn("下降3%以上", "地区生产总值增速"), "-") << "a bound that turns round";
    EXPECT_EQ(rateIn("年均增长8%", "地区生产总值增速"), "-") << "that of another span";
    EXPECT_EQ(rateIn("比2020年增长8%", "地区生产总值增速"), "-");
    EXPECT_EQ(rateIn("年均增长8%", "地区生产总值年均增速"), "8%");
    EXPECT_EQ(rateIn("增长10%", "地区生产总值", "亿元"), "-");
    EXPECT_EQ(rateIn("增长10%", "城镇化率"), "-");
}

TEST(GrowthTextTest, GrowthIsNoTargetForALevel)
{
    for (const std::string text : {"增长10%", "年均增长8%以上", "翻一番", "比2020年增加20亿元"})
        EXPECT_EQ(test::readUnasked("赣州市“十四五”规划主要指标\n指标|2025年目标\n贷款余额（亿元）|" + text +
                                    "\n医疗床位（张）|300\n"),
                  "target\n360700 2025 300\n3 B 2025年目标: " + text +
                      " / a level; growth is a target for an indicator of growth\n");
}

} // namespace wm::ingest
