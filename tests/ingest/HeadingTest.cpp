// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/Heading.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

const domain::UnitTable& units()
{
    static const domain::UnitTable table({{{"亿元", "100 million CNY"}, "currency_cny", 1e8, "元"},
                                          {{"万元", "10,000 CNY"}, "currency_cny", 1e4, "元"},
                                          {{"%", "%"}, "ratio_percent", 1, "%"},
                                          {{"人", "persons"}, "count_persons", 1, "人"},
                                          {{"万人", "10,000 persons"}, "count_persons", 1e4, "人"},
                                          {{"位", "rank"}, "rank", 1, "位"},
                                          {{"张/千人", "beds per 1,000 people"}, "beds", 1, "张/千人"}});
    return table;
}

/// "name | period | unit | kind" of a heading.
std::string parts(const char* text)
{
    const Heading heading = readHeading(text, units());
    return heading.name + " | " + (heading.period ? heading.period->text() : "") + " | " +
           (heading.unit ? heading.unit->name.zh : "") + " | " + heading.valueKind;
}

std::string period(const char* text)
{
    const auto found = readPeriod(text);
    return found ? found->text() : "none";
}

std::string unitLine(const char* text)
{
    const auto unit = readUnitLine(text, units());
    return unit ? unit->name.zh : "none";
}

} // namespace

TEST(HeadingTest, AHeadingIsTakenApart)
{
    EXPECT_EQ(parts("年末常住人口(万人)"), "年末常住人口 |  | 万人 | ");
    EXPECT_EQ(parts("地区生产总值 （亿 元）"), "地区生产总值 |  | 亿元 | ");
    EXPECT_EQ(parts("2020年末常住人口（万人）"), "常住人口 | 2020 | 万人 | ");
    EXPECT_EQ(parts("常住人口（2020年）"), "常住人口 | 2020 |  | ");
    EXPECT_EQ(parts("常住人口(2020)"), "常住人口 | 2020 |  | ");
    EXPECT_EQ(parts("2019"), " | 2019 |  | ");
    EXPECT_EQ(parts("２０１９年"), " | 2019 |  | ");
    EXPECT_EQ(parts("GDP/亿元"), "gdp |  | 亿元 | ");
    EXPECT_EQ(parts("人口，万人"), "人口 |  | 万人 | ");
    EXPECT_EQ(parts("床位数，张/千人"), "床位数 |  | 张/千人 | ");
    EXPECT_EQ(parts("（%）"), " |  | % | ");
    EXPECT_EQ(parts("亿元"), " |  | 亿元 | ");
    EXPECT_EQ(parts("收入(亿元)(100 million yuan)"), "收入 |  | 亿元 | ") << "in both languages";
    EXPECT_EQ(parts("人口(万人) Population(10 000 persons)"), "人口population |  | 万人 | ");
    EXPECT_EQ(parts("总收入（单位：万元）"), "总收入 |  | 万元 | ");
}

TEST(HeadingTest, WordsOfChangeSayTheKindAndStayInTheName)
{
    EXPECT_EQ(parts("比上年增长(%)"), "比上年增长 |  | % | growth_rate");
    EXPECT_EQ(parts("同比±%"), "同比±% |  |  | growth_rate");
    EXPECT_EQ(parts("“十三五”年均增长（％）"), "“十三五”年均增长 |  | % | cagr");
    EXPECT_EQ(parts("2020年增速"), "增速 | 2020 |  | growth_rate");
}

TEST(HeadingTest, WhatIsNoUnitOrYearStaysInTheName)
{
    EXPECT_EQ(parts("常住人口（年末）"), "常住人口(年末) |  |  | ");
    EXPECT_EQ(parts("地区生产总值（2015年不变价）"), "地区生产总值(2015年不变价) |  |  | ");
    EXPECT_EQ(parts("价格指数（2015=100）"), "价格指数(2015=100) |  |  | ");
    EXPECT_EQ(parts("比2015年增加（万人）"), "比2015年增加 |  | 万人 | ");
    EXPECT_EQ(parts("进出口（亿欧元）"), "进出口(亿欧元) |  |  | ");
    EXPECT_EQ(parts("2020项目"), "2020项目 |  |  | ") << "a number and no year";
    EXPECT_EQ(parts("12020年"), "12020年 |  |  | ");
    EXPECT_EQ(parts(""), " |  |  | ");
}

TEST(HeadingTest, PeriodsAreReadAsTablesWriteThem)
{
    EXPECT_EQ(period(" 2020 "), "2020");
    EXPECT_EQ(period("2020年末"), "2020");
    EXPECT_EQ(period("2020 年 度"), "2020");
    EXPECT_EQ(period("2011—2015年"), "2011/2015");
    EXPECT_EQ(period("2011年至2015年"), "2011/2015");
    EXPECT_EQ(period("2011/2015"), "2011/2015");
    EXPECT_EQ(period("2020年9月"), "2020-09");
    EXPECT_EQ(period("2020年1－9月"), "2020-01/2020-09");
    EXPECT_EQ(period("2020年9月30日"), "2020-09-30");
    EXPECT_EQ(period("2020年上半年"), "2020-01/2020-06");
    EXPECT_EQ(period("2020年前三季度"), "2020-01/2020-09");
    EXPECT_EQ(period("2009年Q1"), "2009-01/2009-03");
    EXPECT_EQ(period("2009Q4"), "2009-10/2009-12");
    EXPECT_EQ(period("2009-Q2"), "2009-04/2009-06");
    EXPECT_EQ(period("2020年十二月"), "2020-12");
    EXPECT_EQ(period("二〇二〇年一至九月"), "2020-01/2020-09");
    EXPECT_EQ(period("2020-09"), "2020-09");
    EXPECT_EQ(period("2020-09-30"), "2020-09-30");
    EXPECT_EQ(period("2007年第1季度"), "2007-01/2007-03");
    EXPECT_EQ(period("2008年1季度"), "2008-01/2008-03");
    EXPECT_EQ(period("2008年第四季度"), "2008-10/2008-12");
    EXPECT_EQ(period("2016年一至三季度"), "2016-01/2016-09");
    EXPECT_EQ(period("2016年1-3季度"), "2016-01/2016-09");
    EXPECT_EQ(period("2016年前3季度"), "2016-01/2016-09");
    EXPECT_EQ(period("1998年3月末"), "1998-03");
    EXPECT_EQ(period("1998年3月份"), "1998-03");
    EXPECT_EQ(period("2014/12"), "2014-12");
    EXPECT_EQ(period("2014/12/31"), "2014-12-31");
    EXPECT_EQ(period("二〇一六年"), "2016");
    EXPECT_EQ(period("二○二○年度"), "2020");
    EXPECT_EQ(period("一九九八年末"), "1998");
    EXPECT_EQ(period("二零一六年上半年"), "2016-01/2016-06");
    EXPECT_EQ(parts("二〇一六年人口"), "人口 | 2016 |  | ");
    for (const char* text : {"",
                             "年",
                             "20",
                             "1899",
                             "2201",
                             "2020人",
                             "2020.5",
                             "2,020",
                             "2020年13月",
                             "2020-13",
                             "2020-02-30",
                             "2015年2011年",
                             "2015—2011年",
                             "2020年2月30日",
                             "约2020年",
                             "2020年第5季度",
                             "2020年4-1季度",
                             "2014/13",
                             "2014/12学年",
                             "2010/2011学年",
                             "二〇一六",
                             "九九八年",
                             "一二三四年",
                             "2020.12"})
        EXPECT_EQ(period(text), "none") << text;
}

TEST(HeadingTest, NotesOnAPeriodAreNoPartOfIt)
{
    EXPECT_EQ(period("2018①"), "2018");
    EXPECT_EQ(period("2018¹"), "2018");
    EXPECT_EQ(period("2018 1)"), "2018");
    EXPECT_EQ(period("2019年*"), "2019");
    EXPECT_EQ(period("2019年末¹⁾"), "2019");
    EXPECT_EQ(period("2020年1-9月①"), "2020-01/2020-09");
    EXPECT_EQ(period("2021（初步）"), "2021");
    EXPECT_EQ(period("2021年（初步核算）①"), "2021");
    EXPECT_EQ(period("2020年(经普)"), "2020");
    EXPECT_EQ(parts("2018年①地区生产总值(亿元)"), "地区生产总值 | 2018 | 亿元 | ");
    EXPECT_EQ(parts("2021年（快报）人口"), "人口 | 2021 |  | ");
    EXPECT_EQ(parts("人口(2020①)"), "人口 | 2020 |  | ");
    EXPECT_EQ(parts("旅游总收入(亿元)1)"), "旅游总收入1) |  | 亿元 | ");
    EXPECT_EQ(parts("总收入(亿元)①"), "总收入① |  | 亿元 | ");
    for (const char* text : {"2020年(计划)", "2020（预计）", "2025年（目标）", "20181)", "2018项目①", "2015①年不变价",
                             "2020年(初步", "2020年()"})
        EXPECT_EQ(period(text), "none") << text;
    EXPECT_EQ(parts("产值(2015年①不变价)"), "产值(2015年①不变价) |  |  | ");
}

TEST(HeadingTest, ALineSaysTheUnitOfTheWholeTable)
{
    EXPECT_EQ(unitLine("单位：万元"), "万元");
    EXPECT_EQ(unitLine("　　　　单 位 ： 亿 元 "), "亿元");
    EXPECT_EQ(unitLine("（计量单位:％）"), "%");
    EXPECT_EQ(unitLine("Unit: 100 million CNY"), "亿元");
    EXPECT_EQ(unitLine("单位：万元、人"), "none") << "two of them";
    EXPECT_EQ(unitLine("规模以上单位"), "none");
    EXPECT_EQ(unitLine("填报单位：亿元"), "none") << "an office";
    EXPECT_EQ(unitLine("填报单位：市统计局 单位：亿元"), "亿元");
    EXPECT_EQ(unitLine("金额单位：亿元"), "亿元");
    EXPECT_EQ(unitLine("统计单位：亿元"), "亿元");
    EXPECT_EQ(unitLine("万元"), "none") << "a heading and no such line";
}

} // namespace wm::ingest
