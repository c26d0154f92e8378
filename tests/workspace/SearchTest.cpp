// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Search.h"

#include "SmallSnapshot.h"
#include "support/CatalogueCopy.h"

#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace wm::workspace {

using domain::Language;

namespace {

constexpr std::size_t kMany = 1000;

/// What the product ships, built once.
const Snapshot& shipped()
{
    static const SnapshotPtr snapshot = [] {
        const testing::TempFolder folder;
        EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {}));
        return Workspace::open(folder.file("a.gpkg"))->loadSnapshot({}).value();
    }();
    return *snapshot;
}

std::vector<SearchHit> hitsFor(std::string_view text, Language language = Language::Chinese)
{
    return searchPlaces(shipped(), nullptr, text, kMany, language);
}

std::string firstName(std::string_view text)
{
    const auto hits = hitsFor(text);
    return hits.empty() ? std::string() : hits.front().name;
}

/// The names of one region, for a search in nothing else.
Snapshot snapshotOf(const std::string& nameZh)
{
    domain::Catalogue catalogue;
    catalogue.regions = {{{"1"}, {nameZh, ""}, "county", {}, "", domain::RegionStanding::Catalogue}};
    return {std::move(catalogue), {}, {}};
}

bool isFoundBy(const std::string& nameZh, std::string_view text)
{
    return !searchPlaces(snapshotOf(nameZh), nullptr, text, kMany, Language::Chinese).empty();
}

} // namespace

TEST(SearchTest, ARegionIsFoundByEachOfItsNames)
{
    for (const char* const text :
         {"赣州市", "赣州", "gz", "GZ", "ganzhou", "gan zhou", "ganzh", "gzhou", "Ganzhou", "gzs"}) {
        const auto hits = hitsFor(text);
        const auto found = std::ranges::find_if(hits, [](const SearchHit& hit) {
            return hit.kind == SearchHitKind::Region && hit.region.text == "360700";
        });
        ASSERT_NE(found, hits.end()) << text;
        EXPECT_EQ(found->name, "赣州市");
        EXPECT_TRUE(found->position) << "its seat";
        EXPECT_NE(found->detail.find("江西省"), std::string::npos) << found->detail;
    }
}

TEST(SearchTest, TheBestGoesFirst)
{
    EXPECT_EQ(firstName("赣州市"), "赣州市");
    EXPECT_EQ(firstName("赣州"), "赣州市") << "an exact alias before the many facilities that begin so";
    EXPECT_EQ(firstName("ganzhou"), "赣州市");
    EXPECT_EQ(firstName("南康"), "南康区");
    EXPECT_EQ(hitsFor("Xinfeng", Language::English).front().name, "Xinfeng");
}

TEST(SearchTest, RanksFollowEachOther)
{
    domain::Catalogue catalogue;
    const auto region = [&](const char* code, const char* zh, const char* en) {
        catalogue.regions.push_back({{code}, {zh, en}, "county", {}, "", domain::RegionStanding::Catalogue});
    };
    region("typed", "港口区", "");
    region("inside", "新赣县", "Upper gk");
    region("prefix", "赣县区", "Gkx");
    region("exact", "赣县", "gk");
    domain::Facility facility;
    facility.id = {1};
    facility.code = "exact";
    facility.name = {"赣县", "GK"};
    catalogue.facilities = {facility};
    const Snapshot snapshot(std::move(catalogue), {}, {});
    const auto codes = [&](std::string_view text) {
        std::vector<std::string> found;
        for (const SearchHit& hit : searchPlaces(snapshot, nullptr, text, kMany, Language::Chinese))
            found.push_back(hit.kind == SearchHitKind::Facility ? "facility" : hit.region.text);
        return found;
    };
    using Codes = std::vector<std::string>;
    EXPECT_EQ(codes("赣县"), (Codes{"exact", "facility", "prefix", "inside"}));
    EXPECT_EQ(codes("gk"), (Codes{"exact", "facility", "prefix", "inside", "typed"}));
    EXPECT_EQ(codes("nothing"), Codes());
    EXPECT_EQ(searchPlaces(snapshot, nullptr, "gk", 2, Language::Chinese).size(), 2U);
}

TEST(SearchTest, EnglishNamesAreFoundByTheBeginningsOfTheirWords)
{
    domain::Catalogue catalogue;
    catalogue.regions = {{{"1"}, {"某", "West Hill District"}, "county", {}, "", domain::RegionStanding::Catalogue}};
    const Snapshot snapshot(std::move(catalogue), {}, {});
    const auto isFound = [&](std::string_view text) {
        return !searchPlaces(snapshot, nullptr, text, kMany, Language::English).empty();
    };
    for (const char* const text : {"west", "HILL", " dist ", "hill dis", "West Hill District"})
        EXPECT_TRUE(isFound(text)) << text;
    for (const char* const text : {"ill", "est", "hill west", "", "   ", "\xFF"})
        EXPECT_FALSE(isFound(text)) << text;
}

TEST(SearchTest, NamesReadInAnotherWayThanUsualAreFoundByBoth)
{
    struct Case {
        const char* name;
        const char* local;
        const char* usual;
    };
    for (const Case& place : {Case{"重庆市", "chongqing", "zhongqing"},
                              Case{"长沙市", "changsha", "zhangsha"},
                              Case{"长子县", "zhangzi", "zz"},
                              Case{"厦门市", "xiamen", "shamen"},
                              Case{"朝阳市", "chaoyang", "zy"},
                              Case{"六安市", "luan", "liuan"},
                              Case{"蚌埠市", "bengbu", "bangbu"},
                              Case{"番禺区", "panyu", "fanyu"},
                              Case{"单县", "shanxian", "danxian"},
                              Case{"乐清市", "yueqing", "leqing"},
                              Case{"会昌县", "huichang", "hc"},
                              Case{"涡阳县", "guoyang", "woyang"},
                              Case{"洪洞县", "hongtong", "hongdong"},
                              Case{"尉犁县", "yuli", "weili"},
                              Case{"大埔县", "dabu", "dapu"},
                              Case{"蔚县", "yuxian", "weixian"},
                              Case{"解州镇", "haizhou", "jiezhou"},
                              Case{"歙县", "shexian", "sx"},
                              Case{"黟县", "yixian", "yx"},
                              Case{"鄱阳县", "poyang", "py"},
                              Case{"铅山县", "yanshan", "qianshan"}}) {
        EXPECT_TRUE(isFoundBy(place.name, place.local)) << place.name << " " << place.local;
        EXPECT_TRUE(isFoundBy(place.name, place.usual)) << place.name << " " << place.usual;
    }
    EXPECT_TRUE(isFoundBy("重庆市", "cq"));
    EXPECT_TRUE(isFoundBy("重庆市", "zq"));
    EXPECT_FALSE(isFoundBy("重庆市", "gq"));
}

TEST(SearchTest, SyllablesMayBeTypedWholeAsInitialsOrBeLeftUnfinished)
{
    for (const char* const text : {"s", "sh", "sr", "shr", "shangr", "shangrao", "shangraos", "srshi", "shangra"})
        EXPECT_TRUE(isFoundBy("上饶市", text)) << text;
    for (const char* const text : {"r", "sra", "shangx", "sangrao", "srsx", "shar", "shangraoshix"})
        EXPECT_EQ(isFoundBy("上饶市", text), std::string(text) == "sra") << text;
    EXPECT_TRUE(isFoundBy("吕梁市", "lvliang"));
    EXPECT_TRUE(isFoundBy("吕梁市", "luliang"));
    EXPECT_TRUE(isFoundBy("西安市", "xi'an"));
    EXPECT_TRUE(isFoundBy("G72（泉南）高速", "g72qn"));
}

TEST(SearchTest, FacilitiesHaveTheirIdsAndTheirPlaces)
{
    const auto hits = hitsFor("赣州黄金机场");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().kind, SearchHitKind::Facility);
    const domain::Facility* const facility = shipped().findFacility(hits.front().facility);
    ASSERT_NE(facility, nullptr);
    EXPECT_EQ(hits.front().position, facility->position);
}

TEST(SearchTest, EachThingIsThereOnce)
{
    for (const char* const text : {"赣", "g", "南", "n", "zhang"}) {
        std::set<std::string> regions;
        std::set<std::int64_t> facilities;
        for (const SearchHit& hit : hitsFor(text)) {
            const bool isNew = hit.kind == SearchHitKind::Region     ? regions.insert(hit.region.text).second
                               : hit.kind == SearchHitKind::Facility ? facilities.insert(hit.facility.value).second
                                                                     : true;
            EXPECT_TRUE(isNew) << hit.name;
        }
    }
    const auto hits = hitsFor("章贡区");
    EXPECT_EQ(std::ranges::count_if(hits, [](const SearchHit& hit) { return hit.name == "章贡区"; }), 1)
        << "a seat is its region";
}

TEST(SearchTest, WhatOnlyTheBaseMapHasIsFoundToo)
{
    BaseMap map;
    map.areas.push_back({{"999999"}, {"底图县", "Basemap"}, domain::MultiPolygon{}, {100.0, 30.0}});
    map.areas.push_back({{"360702"}, {"章贡区", ""}, domain::MultiPolygon{}, {101.0, 31.0}});
    map.places.push_back({{"底图镇", ""}, {"旧镇"}, "town", {}, {100.5, 30.5}, "", "", ""});
    domain::Place known = shipped().catalogue().places.front();
    known.position.lon += 0.01;
    map.places.push_back(known);
    const auto hits = [&](std::string_view text) {
        return searchPlaces(shipped(), &map, text, kMany, Language::Chinese);
    };
    ASSERT_EQ(hits("底图县").size(), 1U);
    EXPECT_EQ(hits("底图县")[0].kind, SearchHitKind::Region);
    EXPECT_EQ(hits("底图县")[0].position, (domain::LonLat{100.0, 30.0}));
    ASSERT_EQ(hits("旧镇").size(), 1U);
    EXPECT_EQ(hits("旧镇")[0].kind, SearchHitKind::Place);
    EXPECT_EQ(hits(known.name.zh).size(), hitsFor(known.name.zh).size());
}

/// Whoever types the beginning of a name finds it, and typing on never brings up what was not there.
RC_GTEST_PROP(SearchPropertyTest, TypingOnOnlyNarrows, ())
{
    const auto& regions = shipped().catalogue().regions;
    const std::string& name = regions[*rc::gen::inRange<std::size_t>(0, regions.size())].name.zh;
    const auto characters = *rc::gen::inRange<std::size_t>(1, name.size() / 3 + 1);
    const auto hits = hitsFor(name.substr(0, 3 * characters));
    RC_ASSERT(std::ranges::any_of(hits, [&](const SearchHit& hit) { return hit.name == name; }));
    if (characters > 1) {
        const auto before = hitsFor(name.substr(0, 3 * (characters - 1)));
        for (const SearchHit& hit : hits)
            RC_ASSERT(std::ranges::find(before, hit) != before.end());
    }
}

RC_GTEST_PROP(SearchPropertyTest, NoTextIsTooStrange, (const std::string& text))
{
    const auto hits = searchPlaces(shipped(), nullptr, text, 5, Language::English);
    RC_ASSERT(hits.size() <= 5U);
}

} // namespace wm::workspace
