// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/IndicatorFinder.h"

#include <gtest/gtest.h>

namespace wm::ingest {

namespace {

domain::Indicator indicator(const char* code, const char* zh, const char* en)
{
    domain::Indicator made;
    made.code = code;
    made.name = {zh, en};
    return made;
}

const std::vector<domain::Indicator> kIndicators{indicator("gdp", "地区生产总值", "GDP"),
                                                 indicator("gdp-growth", "地区生产总值增速", "GDP growth"),
                                                 indicator("population", "常住人口（年末）", "Permanent population"),
                                                 indicator("beds", "床位数", "Beds"),
                                                 indicator("hospital-beds", "床位数", "Hospital beds"),
                                                 indicator("trade", "服务贸易增速（相对全球）", "Trade in services"),
                                                 indicator("posts", "岗位", "Posts"),
                                                 indicator("first-posts", "岗位①", "Posts 1)")};

template <class Words>
std::string codes(const Words& words)
{
    std::string text;
    for (const domain::Indicator* found : IndicatorFinder(kIndicators).find(words))
        text += (text.empty() ? "" : " ") + found->code;
    return text;
}

using Names = std::vector<std::string>;

} // namespace

TEST(IndicatorFinderTest, WhatOneHasInBracketsMayMakeItSomethingElse)
{
    EXPECT_EQ(codes("服务贸易增速"), "");
    const auto similar = IndicatorFinder(kIndicators).similar("服务贸易 增速");
    ASSERT_EQ(similar.size(), 1U);
    EXPECT_EQ(similar.front()->code, "trade");
    EXPECT_EQ(codes("服务贸易增速(相对全球)"), "trade");
}

TEST(IndicatorFinderTest, CodesAndNamesAreFoundHoweverTheyArePadded)
{
    EXPECT_EQ(codes("gdp"), "gdp");
    EXPECT_EQ(codes("ＧＤＰ"), "gdp");
    EXPECT_EQ(codes("地 区 生 产 总 值"), "gdp");
    EXPECT_EQ(codes("常住人口(年末)"), "population");
    EXPECT_EQ(codes("常住人口"), "population") << "without a bracket that says nothing of what is measured";
    EXPECT_EQ(codes("常住人口（城镇）"), "") << "what stands in its brackets says that it is something else";
    EXPECT_EQ(codes("地区生产总值(2015年不变价)"), "");
    EXPECT_EQ(codes("床位数"), "beds hospital-beds") << "which one is not clear";
    EXPECT_EQ(codes("地区生产总值（GDP）"), "gdp") << "named twice";
    EXPECT_EQ(codes("GDP（地区生产总值）"), "gdp");
    EXPECT_EQ(codes("床位数（Hospital beds）"), "hospital-beds");
    EXPECT_EQ(codes("地区生产总值（岗位）"), "");
    EXPECT_EQ(codes("(GDP)"), "");
    EXPECT_EQ(codes("人口"), "");
    EXPECT_EQ(codes(""), "");
}

TEST(IndicatorFinderTest, NamesInBothLanguagesAreFoundByEither)
{
    EXPECT_EQ(codes("地区生产总值 Gross Regional Product"), "gdp");
    EXPECT_EQ(codes("国内生产总值 GDP"), "gdp") << "by its English part";
    EXPECT_EQ(codes("GDP增速"), "") << "letters within a name are none of another language";
    EXPECT_EQ(codes(Names{"常住人口", "Year-end Population"}), "population");
    EXPECT_EQ(codes(Names{"地区生产总值", "Gross Regional Product", "第一产业"}), "");
}

TEST(IndicatorFinderTest, ANameIsLookedUpBeforeItLosesTheSignOfANote)
{
    EXPECT_EQ(codes("地区生产总值①"), "gdp");
    EXPECT_EQ(codes("GDP*"), "gdp");
    EXPECT_EQ(codes("常住人口（年末）1)"), "population");
    EXPECT_EQ(codes("地区生产总值① Gross Regional Product"), "gdp");
    EXPECT_EQ(codes(Names{"地区生产总值①", "增速"}), "gdp-growth");
    EXPECT_EQ(codes("岗位①"), "first-posts") << "it is called so";
    EXPECT_EQ(codes("岗位②"), "posts");
    EXPECT_EQ(codes("Posts 1)"), "first-posts");
}

TEST(IndicatorFinderTest, HeadingsAboveEachOtherAreReadTogether)
{
    EXPECT_EQ(codes(Names{"地区生产总值"}), "gdp");
    EXPECT_EQ(codes(Names{"地区生产总值", "总量"}), "gdp");
    EXPECT_EQ(codes(Names{"地区生产总值", "增速"}), "gdp-growth");
    EXPECT_EQ(codes(Names{"城镇", "常住人口"}), "") << "not the whole population";
    EXPECT_EQ(codes(Names{"地区生产总值", "比上年增长"}), "") << "a growth is no level";
    EXPECT_EQ(codes(Names{"地区生产总值", "第一产业"}), "") << "a part is not the whole";
    EXPECT_EQ(codes(Names{}), "");
}

} // namespace wm::ingest
