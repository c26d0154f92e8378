// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperDate.h"

#include "Brackets.h"
#include "PeriodText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// "(2021年版)", "(2024年12月征求意见稿)", "(2021年6月30日)": of when the paper is, not its figures.
bool isOfPaper(std::string_view bracket)
{
    constexpr std::array<std::string_view, 9> kWords{"版",   "修订", "修编", "征求意见", "草案",
                                                     "送审", "发布", "公布", "通过"};
    constexpr std::string_view kAdjusted = "调整", kAdjustedFigures = "调整数";
    const auto found = findPeriod(bracket);
    const bool isAdjusted = bracket.find(kAdjusted) != bracket.npos && bracket.find(kAdjustedFigures) == bracket.npos;
    return (found && isDay(found->period)) || isAdjusted || saysOtherTime(bracket) ||
           std::ranges::any_of(kWords, [&](std::string_view word) { return bracket.find(word) != bracket.npos; });
}

/// "赣州统计年鉴2024", "2024年统计年鉴": the year of its edition.
std::optional<domain::Period> editionOfYearbook(std::string_view folded)
{
    constexpr std::array<std::string_view, 2> kWords{"年鉴", "yearbook"};
    if (std::ranges::none_of(kWords, [&](std::string_view word) { return folded.find(word) != folded.npos; }))
        return std::nullopt;
    constexpr std::string_view kDigits = "0123456789";
    for (std::size_t begin = folded.find_first_of(kDigits); begin != folded.npos;) {
        const std::size_t end = std::min(folded.find_first_not_of(kDigits, begin), folded.size());
        const std::string_view digits = folded.substr(begin, end - begin);
        if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
            return domain::Period::parse(std::string(digits));
        begin = folded.find_first_of(kDigits, end);
    }
    return std::nullopt;
}

/// "印发日期：2024年3月5日"
bool saysWhenIssued(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> kWords{"印发", "发布", "公布", "成文"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

} // namespace

bool isOfForm(std::string_view folded)
{
    constexpr std::array<std::string_view, 6> kWords{"日期", "填报", "制表", "打印", "电话", "文号"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

bool saysOtherTime(std::string_view folded)
{
    constexpr std::array<std::string_view, 3> kWords{"年鉴", "印发", "yearbook"};
    return isOfForm(folded) ||
           std::ranges::any_of(kWords, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

std::string withoutDatesOfPaper(std::string folded)
{
    std::size_t end = folded.size();
    while (const std::optional<Bracket> bracket = lastBracket(std::string_view(folded).substr(0, end))) {
        end = bracket->begin;
        if (isOfPaper(bracket->content))
            folded.erase(bracket->begin, bracket->end - bracket->begin);
    }
    return folded;
}

bool isDateAlone(std::string_view folded)
{
    const auto found = findPeriod(folded);
    if (!found || !isDay(found->period))
        return false;
    constexpr std::array<std::string_view, 3> kAppendix{"附件", "附表", "附"};
    std::string rest = std::string(folded.substr(0, found->begin)) + std::string(folded.substr(found->end));
    for (const std::string_view word : kAppendix) {
        if (rest.starts_with(word))
            rest.erase(0, word.size());
    }
    return rest.find_first_not_of("0123456789 :,.()-") == std::string::npos;
}

std::optional<domain::Period> paperDate(std::string_view line)
{
    const std::string folded = foldedName(line);
    std::size_t end = folded.size();
    while (const std::optional<Bracket> bracket = lastBracket(std::string_view(folded).substr(0, end))) {
        end = bracket->begin;
        const auto found = isOfPaper(bracket->content) ? findPeriod(bracket->content) : std::nullopt;
        // A day without any word may as well be that of the figures.
        const bool isBare = found && found->begin == 0 && found->end == bracket->content.size();
        if (found && !isBare && !isOfForm(bracket->content))
            return found->period;
    }
    // Who filled a table in did so at some other time.
    const auto found = isDateAlone(folded) || (saysWhenIssued(folded) && folded.find("填") == folded.npos)
                           ? findPeriod(folded)
                           : std::nullopt;
    return found ? std::optional(found->period) : editionOfYearbook(folded);
}

} // namespace wm::ingest
