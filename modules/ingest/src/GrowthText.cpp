// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrowthText.h"

#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <span>

namespace wm::ingest {

namespace {

constexpr std::array<std::string_view, 14> kChanges{"增长", "增加", "提高", "提升", "上升", "递增", "增幅",
                                                    "增速", "下降", "降低", "减少", "压减", "下调", "上调"};
constexpr std::array<std::string_view, 6> kMultiples{"翻番", "翻一番", "翻两番", "翻倍", "翻一倍", "倍增"};
/// Behind these stands what it is to be in the end.
constexpr std::array<std::string_view, 6> kEnds{"到", "至", "为", "达", "后", "控制"};
/// Written out. "成" alone is a part of other words: 建成.
constexpr std::array<std::string_view, 12> kAmounts{"分之", "一成", "两成", "三成", "四成", "五成",
                                                    "六成", "一半", "一倍", "两倍", "三倍", "数倍"};

bool hasOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// What stands behind the first of the words that the text begins with. Empty: it begins with none.
std::string_view behindOneOf(std::string_view text, std::span<const std::string_view> words)
{
    const auto word = std::ranges::find_if(words, [&](std::string_view each) { return text.starts_with(each); });
    return word == words.end() ? std::string_view() : text.substr(word->size());
}

} // namespace

bool saysGrowth(std::string_view text)
{
    if (text.starts_with('+') || hasOneOf(text, kMultiples))
        return true;
    const bool hasAmount = text.find_first_of("0123456789") != text.npos || hasOneOf(text, kAmounts);
    return hasAmount && std::ranges::any_of(kChanges, [&](std::string_view word) {
               const std::size_t at = text.find(word);
               return at != text.npos && behindOneOf(text.substr(at + word.size()), kEnds).empty();
           });
}

std::optional<std::string> rateOfGrowth(std::string_view text, const domain::Indicator& indicator,
                                        const domain::UnitTable& units)
{
    constexpr std::array<std::string_view, 6> kGrows{"增长", "同比增长", "比上年增长", "较上年增长", "年增长", "+"};
    constexpr std::array<std::string_view, 4> kGrowsOnAverage{"年均增长", "年平均增长", "年均递增", "平均增长"};
    constexpr std::array<std::string_view, 4> kFalls{"下降", "同比下降", "比上年下降", "较上年下降"};
    const std::string kind = readHeading(indicator.name.zh, units).valueKind;
    if (kind.empty() || indicator.unit != "%")
        return std::nullopt;
    const bool isOnAverage = kind == "cagr";
    const std::string_view grown = isOnAverage ? behindOneOf(text, kGrowsOnAverage) : behindOneOf(text, kGrows);
    if (!grown.empty() && !saysGrowth(grown))
        return std::string(grown);
    // "下降3%以上" is at most -3%: what bounds it is left to the user.
    const std::string_view fallen = isOnAverage ? std::string_view() : behindOneOf(text, kFalls);
    const bool isNumber = !fallen.empty() && fallen.find_first_not_of("0123456789.%") == fallen.npos;
    return isNumber ? std::optional("-" + std::string(fallen)) : std::nullopt;
}

} // namespace wm::ingest
