// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableTitle.h"

#include "BilingualName.h"
#include "Brackets.h"
#include "LabelText.h"
#include "MeasureWords.h"
#include "PaperDate.h"
#include "PeriodText.h"
#include "WholeRegion.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

constexpr std::string_view kDistricts = "市辖区";

struct NamedRegion {
    domain::RegionCode region;
    std::size_t begin = 0, end = 0; ///< in the text
};

/// The longest name of a region in the text.
std::optional<NamedRegion> longestRegionIn(const std::string& folded, const ImportVocabulary& vocabulary)
{
    constexpr std::size_t kLongest = 60, kShortest = 6; // bytes
    const auto isStart = [&](std::size_t at) {
        return at >= folded.size() || (static_cast<unsigned char>(folded[at]) & 0xC0U) != 0x80U;
    };
    for (std::size_t length = std::min(folded.size(), kLongest); length >= kShortest; --length) {
        for (std::size_t at = 0; at + length <= folded.size(); ++at) {
            if (!isStart(at) || !isStart(at + length))
                continue;
            const auto found = vocabulary.regions.find(folded.substr(at, length));
            if (found.size() == 1 && found.front().evidence != RegionEvidence::ShortName)
                return NamedRegion{found.front().region, at, at + length};
        }
    }
    return std::nullopt;
}

/// Whether a name ends before the text: nothing follows, a bracket or a year.
bool isEndOfName(std::string_view behind)
{
    return behind.empty() || behind.front() == '(' || (behind.front() >= '0' && behind.front() <= '9');
}

/// "蓉江新区", "沙石镇", "直单位": a place within, whose name stands behind; not "城镇化率".
bool beginsWithPlace(std::string_view behind)
{
    constexpr std::array<std::string_view, 8> kKinds{"新区", "开发区", "园区", "经开区", "高新区", "街道", "镇", "乡"};
    constexpr std::array<std::string_view, 3> kNone{"城镇", "城乡", "乡镇"};
    constexpr std::array<std::string_view, 5> kSeats{"直单位", "直属", "直机关", "直部门", "本级"};
    constexpr std::string_view kSeat = "直";
    constexpr std::size_t kLongestName = 15; // bytes
    if (std::ranges::any_of(kSeats, [&](std::string_view word) { return behind.starts_with(word); }))
        return true;
    if (behind.starts_with(kSeat) && isEndOfName(behind.substr(kSeat.size())))
        return true;
    for (const std::string_view kind : kKinds) {
        const std::size_t at = behind.substr(0, kLongestName + kind.size()).find(kind);
        if (at == behind.npos || std::ranges::any_of(kNone, [&](std::string_view word) {
                return behind.substr(0, at + kind.size()).find(word) != behind.npos;
            }))
            continue;
        const std::string_view name = behind.substr(0, at);
        const std::string_view rest = behind.substr(at + kind.size());
        if (isEndOfName(rest) && name.find_first_of("0123456789(,/") == name.npos)
            return true;
    }
    return false;
}

/// 市辖区 are a part of the city, and "（不含南康区）" leaves one out.
bool isPartOnly(const std::string& folded, const NamedRegion& named)
{
    constexpr std::array<std::string_view, 4> kWithout{"不含", "不包括", "除外", "以外"};
    return folded.compare(named.end, kDistricts.size(), kDistricts) == 0 ||
           beginsWithPlace(std::string_view(folded).substr(named.end)) ||
           std::ranges::any_of(kWithout, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

/// The one region that the text is about: "江西省赣州市" is the city. None: it names none, or several beside each
/// other.
domain::RegionCode regionIn(std::string folded, const ImportVocabulary& vocabulary)
{
    domain::RegionCode about;
    constexpr int kMostNames = 8;
    for (int names = 0; names < kMostNames; ++names) {
        const std::optional<NamedRegion> named = longestRegionIn(folded, vocabulary);
        if (!named)
            return about;
        if (isPartOnly(folded, *named))
            return {};
        const auto isWithin = [&](const domain::RegionCode& region, const domain::RegionCode& whole) {
            return region == whole || isBelow(region, whole, vocabulary);
        };
        if (about.isNone() || isWithin(named->region, about))
            about = named->region;
        else if (!isWithin(about, named->region))
            return {};
        folded.replace(named->begin, named->end - named->begin, " ");
    }
    return about;
}

/// "2023年修订版": of the paper, not its figures.
bool isEdition(std::string_view behind)
{
    constexpr std::array<std::string_view, 4> kWords{"修订", "修编", "修正", "版"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return behind.starts_with(word); });
}

/// The one period that the text names: "2022年与2023年" are two.
std::optional<domain::Period> periodIn(std::string_view folded)
{
    std::optional<domain::Period> only;
    while (const auto found = findPeriod(folded)) {
        folded.remove_prefix(found->end);
        if (isEdition(folded))
            continue;
        if (only && found->period != *only)
            return std::nullopt;
        only = found->period;
    }
    return only;
}

/// The one year of a title in English, where it stands without a word for it: "Main indicators in 2023".
std::optional<domain::Period> periodInEnglish(const std::string& line)
{
    constexpr std::array<std::string_view, 9> kOther{"base",  "from", "over", "price", "prices",
                                                     "since", "than", "with", "no."};
    if (!isEnglish(foldedName(line)))
        return std::nullopt;
    std::optional<domain::Period> only;
    std::string before;
    std::string parted = line;
    std::ranges::replace(parted, ',', ' ');
    for (const std::string& written : split(parted, ' ')) {
        const std::string word = foldedName(written);
        const auto period = readPeriod(word.substr(0, word.find_last_not_of(".:;") + 1));
        const bool isOther = std::ranges::find(kOther, before) != kOther.end();
        if ((period && (isOther || (only && *period != *only))) || (only && word.starts_with("price")))
            return std::nullopt;
        only = period ? period : only;
        before = word;
    }
    return only;
}

/// What is said of how figures were made, not what they are.
bool isAside(const std::string& line)
{
    constexpr std::string_view kThisTable = "本表";
    return isNote(line) || foldedName(line).starts_with(kThisTable);
}

/// "2-1", "表2-1"
std::string withoutTableNumber(std::string name)
{
    constexpr std::string_view kTable = "表";
    const std::size_t begin = name.starts_with(kTable) ? kTable.size() : 0;
    const std::size_t end = std::min(name.find_first_not_of("0123456789-.", begin), name.size());
    return end > begin ? name.substr(end) : name;
}

const domain::Indicator* indicatorIn(const std::string& line, const ImportVocabulary& vocabulary)
{
    constexpr std::array<std::string_view, 24> kAround{
        "各县(市、区)", "各县(区、市)", "各县市区", "各市县", "各地区",   "各地市", "各区县",   "各县区",
        "各县",         "各市",         "分地区",   "历年",   "主要年份", "情况",   "责任分解", "分解",
        "目标",         "任务",         "计划",     "年度",   "预期",     "规划",   "完成",     "表"};
    const auto only = [&](const std::string& name) {
        const auto found = vocabulary.indicators.find(name);
        return found.size() == 1 ? found.front() : nullptr;
    };
    std::string name = withoutTableNumber(readHeading(line, vocabulary.units).name);
    if (const domain::Indicator* const named = only(name))
        return named;
    if (const auto region = longestRegionIn(name, vocabulary))
        name.erase(region->begin, region->end - region->begin);
    for (const std::string_view word : kAround) {
        if (const std::size_t at = name.find(word); at != std::string::npos)
            name.erase(at, word.size());
    }
    return name.empty() ? nullptr : only(name);
}

} // namespace

Stance titleStance(const std::vector<std::string>& lines)
{
    std::vector<Stance> stances;
    for (const std::string& line : lines) {
        const std::string folded = foldedName(line);
        if (!isNote(line) && !isOfForm(folded))
            stances.push_back(stanceOf(folded));
    }
    return stanceOf(stances);
}

std::optional<domain::Period> titlePeriod(const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        const std::string folded = withoutDatesOfPaper(foldedName(line));
        if (saysOtherTime(folded) || isDateAlone(folded))
            continue;
        if (std::optional<domain::Period> period = periodIn(folded))
            return period;
        if (std::optional<domain::Period> period = periodInEnglish(line))
            return period;
    }
    return std::nullopt;
}

namespace {

/// "（2024年12月31日）", which may be when the figures are of, unless a word says that it is of the paper.
std::optional<domain::Period> dayInBracket(const std::string& line)
{
    const std::string folded = foldedName(line);
    if (saysOtherTime(folded))
        return std::nullopt;
    for (std::size_t end = folded.size();;) {
        const std::optional<Bracket> bracket = lastBracket(std::string_view(folded).substr(0, end));
        if (!bracket)
            return std::nullopt;
        end = bracket->begin;
        const auto found = findPeriod(bracket->content);
        if (found && isDay(found->period) && found->begin == 0 && found->end == bracket->content.size())
            return found->period;
    }
}

/// What the title says of its figures. Absent too where a line has a day in brackets and only a later one a period.
std::optional<domain::Period> periodOfFigures(const std::vector<std::string>& lines)
{
    std::optional<domain::Period> day;
    for (const std::string& line : lines) {
        if (auto period = titlePeriod({line}))
            return day ? std::nullopt : period;
        if (!day && !isAside(line))
            day = dayInBracket(line);
    }
    return day;
}

} // namespace

TableTitle readTitle(const std::vector<std::string>& lines, const ImportVocabulary& vocabulary)
{
    TableTitle title;
    title.period = periodOfFigures(lines);
    title.stance = titleStance(lines);
    for (const std::string& line : lines) {
        const std::string folded = foldedName(line);
        if (title.region.isNone())
            title.region = regionIn(folded, vocabulary);
        if (title.measure.empty() && !isAside(line) && !isOfForm(folded))
            title.measure = measureIn(folded);
        if (!title.indicator && !isNote(line))
            title.indicator = indicatorIn(line, vocabulary);
    }
    return title;
}

} // namespace wm::ingest
