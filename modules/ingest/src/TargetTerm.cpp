// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetTerm.h"

#include "LabelText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <span>

namespace wm::ingest {

namespace {

constexpr std::string_view kTermSum = "累计";
constexpr std::array<std::string_view, 4> kTermSums{kTermSum, "五年", "合计", "总计"};
constexpr std::array<std::string_view, 4> kTermGrowth{"增长", "增速", "增幅", "递增"};
constexpr std::array<std::string_view, 4> kTermAims{"目标", "规划", "计划", "预期"};
/// What stands around these words and says nothing of what is measured.
constexpr std::array<std::string_view, 22> kTermAround{
    "十二五", "十三五", "十四五", "十五五", "年均", "平均", "期间", "时期", "期末", "速度", "左右",
    "总量",   "规模",   "指标",   "期",     "率",   "值",   "数",   "额",   "内",   "年",   "的"};

bool takeTermWords(std::string& text, std::span<const std::string_view> words)
{
    bool isThere = false;
    for (const std::string_view word : words) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
            text.erase(at, word.size());
            isThere = true;
        }
    }
    return isThere;
}

/// What a heading says, where that is nothing else.
struct TermWords {
    bool isSum = false, isGrowth = false, isAim = false;
};

TermWords termWordsOf(const ColumnHeading& heading)
{
    std::string key = heading.key();
    TermWords words{takeTermWords(key, kTermSums), takeTermWords(key, kTermGrowth), takeTermWords(key, kTermAims)};
    takeTermWords(key, kTermAround);
    constexpr std::array<std::string_view, 2> kQuotes{"“", "”"};
    takeTermWords(key, kQuotes);
    return key.find_first_not_of("()[]\"'%/, ") == std::string::npos ? words : TermWords();
}

bool isOverYears(const ColumnHeading& heading)
{
    const auto& period = heading.period;
    return period && period->firstYear() && *period->firstYear() < *period->lastYear();
}

} // namespace

std::string_view expectedOfTerm(const ColumnHeading& heading)
{
    if (heading.period && heading.period->isWholeYear())
        return {};
    const TermWords words = termWordsOf(heading);
    if (words.isGrowth)
        return kLevelExpected;
    // A part of a year may as well say how far one has come by then.
    const bool isSpan = isOverYears(heading) && (heading.names.empty() || words.isSum || words.isAim);
    const bool isPart = heading.period && !heading.period->isUnnamed() && words.isAim;
    return isSpan || isPart || isAimedOverYears(heading) ? kOneYearExpected : std::string_view();
}

bool isAimedOverYears(const ColumnHeading& heading)
{
    const TermWords words = termWordsOf(heading);
    return words.isAim && !words.isGrowth && (words.isSum || isOverYears(heading));
}

bool saysSumOfYears(const std::vector<std::string>& lines)
{
    return std::ranges::any_of(lines, [](const std::string& line) {
        return !isNote(line) && foldedName(line).find(kTermSum) != std::string::npos;
    });
}

} // namespace wm::ingest
