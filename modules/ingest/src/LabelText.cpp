// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelText.h"

#include "NoteSigns.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

constexpr std::array<std::string_view, 10> kNumerals{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

/// How many bytes of numerals the text begins with; digits and Chinese ones are not mixed.
std::size_t numeralsOf(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::size_t length = digits;
    while (digits == 0) {
        const auto* const numeral =
            std::ranges::find_if(kNumerals, [&](auto each) { return text.substr(length).starts_with(each); });
        if (numeral == kNumerals.end())
            break;
        length += numeral->size();
    }
    return length;
}

/// "1." and "一、", but no "2020年" and no "1.5".
void takeNumber(std::string& label)
{
    const bool isBracketed = label.starts_with('(');
    const std::size_t begin = isBracketed ? 1 : 0;
    const std::size_t end = begin + numeralsOf(std::string_view(label).substr(begin));
    if (end == begin)
        return;
    constexpr std::array<std::string_view, 4> kBehind{".", "、", ",", ")"};
    const std::string_view rest = std::string_view(label).substr(end);
    const auto* const sign = std::ranges::find_if(kBehind, [&](auto each) { return rest.starts_with(each); });
    if (sign == kBehind.end() || isBracketed != (*sign == ")"))
        return;
    const std::string_view name = rest.substr(sign->size());
    if (!name.empty() && (name.front() < '0' || name.front() > '9'))
        label = std::string(name);
}

} // namespace

std::string rowLabel(std::string_view text)
{
    constexpr std::string_view kPart = "其中";
    std::string label = foldedName(text);
    takeNumber(label);
    if (label.starts_with(kPart))
        label.erase(0, kPart.size());
    label.erase(0, label.find_first_not_of(":#"));
    return label;
}

std::string writtenName(std::string_view text, const std::string& folded)
{
    const std::string whole = unpaddedName(text);
    std::string lower = whole;
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t place = lower.find(folded);
    return place == std::string::npos ? folded : whole.substr(place, folded.size());
}

bool isCounted(std::string_view text)
{
    const std::string folded = foldedName(text);
    std::string label = folded;
    takeNumber(label);
    return label.size() < folded.size() && (folded.front() < '0' || folded.front() > '9');
}

bool isNote(std::string_view line)
{
    constexpr std::array<std::string_view, 8> kBegins{"资料来源", "数据来源", "来源",  "说明",
                                                      "备注",     "注",       "notes", "note"};
    const std::string folded = foldedName(line);
    const auto* const begin = std::ranges::find_if(kBegins, [&](auto each) { return folded.starts_with(each); });
    if (begin == kBegins.end())
        return folded.starts_with("source");
    // 说明会 and 注册资本 are names of rows; "注1." and "注(1)" are none.
    constexpr std::string_view kBehind = ":([.0123456789";
    const std::string_view rest = std::string_view(folded).substr(begin->size());
    return rest.empty() || kBehind.find(rest.front()) != kBehind.npos || noteSignsAt(rest, 0) > 0 ||
           begin->starts_with("资料") || begin->starts_with("数据");
}

bool isWholeRegion(std::string_view label)
{
    constexpr std::array<std::string_view, 9> kWords{"全市", "全省", "全区", "全县", "全州",
                                                     "全域", "合计", "总计", "total"};
    return std::ranges::find(kWords, label) != kWords.end();
}

} // namespace wm::ingest
