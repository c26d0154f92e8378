// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableTitle.h"

#include "LabelText.h"
#include "MeasureWords.h"
#include "PeriodText.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// The longest name of a region in the text.
domain::RegionCode regionIn(const std::string& folded, const ImportVocabulary& vocabulary)
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
                return found.front().region;
        }
    }
    return {};
}

/// A yearbook has the figures of the year before, and who filled a table in did so at some other time.
bool saysOtherTime(const std::string& folded)
{
    constexpr std::array<std::string_view, 9> kWords{"年鉴", "日期", "填报", "制表",    "打印",
                                                     "印发", "电话", "文号", "yearbook"};
    return std::ranges::any_of(kWords, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

} // namespace

TableTitle readTitle(const std::vector<std::string>& lines, const ImportVocabulary& vocabulary)
{
    TableTitle title;
    for (const std::string& line : lines) {
        const std::string folded = foldedName(line);
        if (!title.period && !saysOtherTime(folded)) {
            const auto found = findPeriod(folded);
            title.period = found ? std::optional(found->period) : std::nullopt;
        }
        if (title.region.isNone())
            title.region = regionIn(folded, vocabulary);
        if (title.measure.empty() && !isNote(line) && !folded.starts_with("本表"))
            title.measure = measureIn(folded);
    }
    return title;
}

} // namespace wm::ingest
