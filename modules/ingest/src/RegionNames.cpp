// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegionNames.h"

#include "wm/base/Utf8.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

constexpr std::array<std::string_view, 6> kAutonomous{"自治区", "自治州", "自治县", "自治旗", "特别行政区", "矿区"};
constexpr std::array<std::string_view, 8> kRanks{"地区", "林区", "省", "市", "区", "县", "盟", "旗"};

/// As they stand in names of autonomous regions.
constexpr std::array<std::string_view, 48> kPeoples{
    "蒙古族",   "蒙古",   "回族",   "藏族",   "维吾尔", "苗族",   "彝族",     "壮族",   "布依族",   "朝鲜族",
    "满族",     "侗族",   "瑶族",   "白族",   "土家族", "哈尼族", "哈萨克族", "哈萨克", "傣族",     "黎族",
    "傈僳族",   "佤族",   "畲族",   "拉祜族", "水族",   "东乡族", "纳西族",   "景颇族", "柯尔克孜", "土族",
    "达斡尔族", "仫佬族", "羌族",   "布朗族", "撒拉族", "毛南族", "仡佬族",   "锡伯",   "塔吉克",   "怒族",
    "鄂温克族", "普米族", "裕固族", "独龙族", "保安族", "德昂族", "鄂伦春",   "各族"};

/// Takes one of the endings off, if two characters stay. False: none of them is there.
template <std::size_t n>
bool takeEnding(std::string_view& name, const std::array<std::string_view, n>& endings)
{
    constexpr std::size_t kFewestLeft = 2;
    const auto* const ending = std::ranges::find_if(endings, [&](std::string_view each) {
        return name.ends_with(each) && characterCount(name.substr(0, name.size() - each.size())) >= kFewestLeft;
    });
    if (ending == endings.end())
        return false;
    name.remove_suffix(ending->size());
    return true;
}

} // namespace

std::string shortRegionName(std::string_view name)
{
    if (takeEnding(name, kAutonomous)) {
        while (takeEnding(name, kPeoples)) {
        }
    } else {
        takeEnding(name, kRanks);
    }
    return std::string(name);
}

std::string_view regionDigits(std::string_view text)
{
    constexpr std::size_t kDigits = 6;
    const bool isCode = (text.size() == kDigits || text.size() == 9 || text.size() == 12) &&
                        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }) &&
                        text.find_first_not_of('0', kDigits) == std::string_view::npos;
    return isCode ? text.substr(0, kDigits) : std::string_view();
}

} // namespace wm::ingest
