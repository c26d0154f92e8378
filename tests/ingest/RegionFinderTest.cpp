// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RegionFinder.h"

#include "support/CatalogueCopy.h"

#include "wm/ingest/CatalogueReader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::ingest {

namespace {

domain::Region region(const char* code, const char* name, const char* parent, const char* english = "")
{
    return {{code}, {name, english}, {}, {parent}, {}};
}

const std::vector<domain::Region> kRegions{region("100000", "全国", "", "China"),
                                           region("320000", "江苏省", "100000"),
                                           region("320100", "南京市", "320000"),
                                           region("320106", "鼓楼区", "320100"),
                                           region("320300", "徐州市", "320000"),
                                           region("320302", "鼓楼区", "320300"),
                                           region("360000", "江西省", "100000", "Jiangxi"),
                                           region("360700", "赣州市", "360000", "Ganzhou"),
                                           region("360703", "南康区", "360700", "Nankang"),
                                           region("360704", "赣县区", "360700", "Ganxian"),
                                           region("360783", "龙南市", "360700"),
                                           region("450000", "广西壮族自治区", "100000", "Guangxi"),
                                           region("450332", "恭城瑶族自治县", "450000"),
                                           region("450381", "荔浦市", "450000", "Lipu"),
                                           region("450328", "龙胜各族自治县", "450000"),
                                           region("150000", "内蒙古自治区", "100000")};

/// The codes of all regions that the words may mean.
std::string codes(const char* written, const char* within = "")
{
    std::string text;
    for (const RegionMatch& match : RegionFinder(kRegions).find(written, {within}))
        text += (text.empty() ? "" : " ") + match.region.text;
    return text;
}

RegionEvidence evidence(const char* written)
{
    const auto matches = RegionFinder(kRegions).find(written);
    EXPECT_EQ(matches.size(), 1U) << written;
    return matches.empty() ? RegionEvidence::Code : matches.front().evidence;
}

} // namespace

TEST(RegionFinderTest, CodesAndNamesAreFoundHoweverTheyArePadded)
{
    EXPECT_EQ(codes("360700"), "360700");
    EXPECT_EQ(codes("360700000000"), "360700");
    EXPECT_EQ(codes("360700000"), "360700");
    EXPECT_EQ(codes("赣 州　市 "), "360700");
    EXPECT_EQ(codes("GANZHOU"), "360700");
    EXPECT_EQ(codes("全 国"), "100000");
    EXPECT_EQ(codes("赣县区 Ganxian District"), "360704");
    EXPECT_EQ(codes("中国 China"), "100000") << "by its English name";
    EXPECT_EQ(evidence("360700"), RegionEvidence::Code);
    EXPECT_EQ(evidence("赣州市"), RegionEvidence::Name);
}

TEST(RegionFinderTest, NamesAndCodesOfBeforeLeadToTheRegionOfToday)
{
    EXPECT_EQ(codes("360721"), "360704");
    EXPECT_EQ(evidence("360721"), RegionEvidence::FormerCode);
    EXPECT_EQ(codes("赣县"), "360704");
    EXPECT_EQ(evidence("赣  县"), RegionEvidence::FormerName);
    EXPECT_EQ(codes("龙南县"), "360783");
    EXPECT_EQ(codes("360727"), "360783");
    EXPECT_EQ(codes("荔浦县"), "450381");
    EXPECT_EQ(codes("450331"), "450381");
    EXPECT_TRUE(RegionFinder(kRegions).find("赣县").at(0).isSameArea);
    EXPECT_FALSE(RegionFinder(kRegions).find("南康市").at(0).isSameArea) << "a part of it went to another district";
}

TEST(RegionFinderTest, ShortNamesAreFoundAndSaidToBeShort)
{
    EXPECT_EQ(codes("江西"), "360000");
    EXPECT_EQ(codes("广西"), "450000");
    EXPECT_EQ(codes("恭城"), "450332");
    EXPECT_EQ(codes("恭城县"), "450332");
    EXPECT_EQ(codes("龙胜"), "450328");
    EXPECT_EQ(codes("内蒙古"), "150000");
    EXPECT_EQ(evidence("江西"), RegionEvidence::ShortName);
}

TEST(RegionFinderTest, AnotherRankIsAnotherRegionUnlessItIsKnownToHaveBecomeIt)
{
    EXPECT_EQ(codes("恭城区"), "");
    EXPECT_EQ(codes("龙南区"), "");
    EXPECT_EQ(codes("鼓楼县"), "") << "no county became the district";
    EXPECT_EQ(codes("荔浦县"), "450381");
}

TEST(RegionFinderTest, SignsOfNotesBehindANameAreLeftOut)
{
    for (const char* written : {"赣县区①", "赣县区*", "赣县区1)", "赣县①", "360704*", "江西省赣州市赣县区²"})
        EXPECT_EQ(codes(written), "360704") << written;
    EXPECT_EQ(codes("鼓楼区①", "320300"), "320302");
    EXPECT_EQ(evidence("赣县①"), RegionEvidence::FormerName);
}

TEST(RegionFinderTest, ANameThatSeveralHaveIsToldByWhereItIs)
{
    EXPECT_EQ(codes("鼓楼区"), "320106 320302");
    EXPECT_EQ(codes("鼓楼区", "320300"), "320302");
    EXPECT_EQ(codes("徐州市鼓楼区"), "320302");
    EXPECT_EQ(codes("江苏省徐州市鼓楼区"), "320302");
    EXPECT_EQ(codes("江苏鼓楼"), "320106 320302");
    EXPECT_EQ(codes("江西省赣州市赣县"), "360704");
    EXPECT_EQ(codes("江西省鼓楼区"), "") << "there is none";
}

TEST(RegionFinderTest, WhatIsNoRegionIsNotTakenForOne)
{
    for (const char* word :
         {"", "合计", "市", "县", "区", "赣", "全市", "999999", "360700000001", "36070", "赣州港", "市辖区", "三产"})
        EXPECT_EQ(codes(word), "") << word;
    EXPECT_EQ(codes("赣州市", "450000"), "") << "not in what the table is about";
    EXPECT_EQ(codes("南京县"), "") << "a county is not the city of its name";
    EXPECT_EQ(codes("赣州区"), "");
}

TEST(RegionFinderTest, EveryRegionOfTheCatalogueIsFoundByItsCodeAndItsName)
{
    const auto reading = readCatalogue(testing::catalogueFolder(), {});
    ASSERT_TRUE(reading);
    const RegionFinder finder(reading->catalogue.regions);
    for (const domain::Region& each : reading->catalogue.regions) {
        const auto byCode = finder.find(each.code.text);
        ASSERT_EQ(byCode.size(), 1U) << each.code.text;
        EXPECT_EQ(byCode.front().region, each.code);
        if (each.name.zh == "市辖区")
            continue; // of which city?
        const auto byName = finder.find(each.name.zh);
        EXPECT_TRUE(std::ranges::any_of(byName, [&](const auto& match) { return match.region == each.code; }))
            << each.name.zh;
    }
}

} // namespace wm::ingest
