// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableTitle.h"

#include "LabelText.h"
#include "MeasureWords.h"
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

/// 市辖区 are a part of the city, and "（不含南康区）" leaves one out.
bool isPartOnly(const std::string& folded, const NamedRegion& named)
{
    constexpr std::array<std::string_view, 4> kWithout{"不含", "不包括", "除外", "以外"};
    return folded.compare(named.end, kDistricts.size(), kDistricts) == 0 ||
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

/// The one period that the text names: "2022年与2023年" are two.
std::optional<domain::Period> periodIn(const std::string& folded)
{
    const auto found = findPeriod(folded);
    if (!found)
        return std::nullopt;
    const auto second = findPeriod(std::string_view(folded).substr(found->end));
    return second && second->period != found->period ? std::nullopt : std::optional(found->period);
}

/// A yearbook has the figures of the year before, and who filled a table in did so at some other time.
bool saysOtherTime(const std::string& folded)
{
    constexpr std::array<std::string_view, 9> kWords{"年鉴", "日期", "填报", "制表",    "打印",
                                                     "印发", "电话", "文号", "yearbook"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
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
    constexpr std::array<std::string_view, 15> kAround{"各县(市、区)", "各县(区、市)", "各县市区", "各市县", "各地区",
                                                       "各地市",       "各区县",       "各县区",   "各县",   "各市",
                                                       "分地区",       "历年",         "主要年份", "情况",   "表"};
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

TableTitle readTitle(const std::vector<std::string>& lines, const ImportVocabulary& vocabulary)
{
    TableTitle title;
    for (const std::string& line : lines) {
        const std::string folded = foldedName(line);
        if (!title.period && !saysOtherTime(folded)) {
            title.period = periodIn(folded);
        }
        if (title.region.isNone())
            title.region = regionIn(folded, vocabulary);
        if (title.measure.empty() && !isNote(line) && !folded.starts_with("本表"))
            title.measure = measureIn(folded);
        if (!title.indicator && !isNote(line))
            title.indicator = indicatorIn(line, vocabulary);
    }
    return title;
}

} // namespace wm::ingest
