// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/DocumentTitle.h"

#include "HeadFinder.h"
#include "LabelText.h"
#include "PaperDate.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// "附件2", "附表": no more than where the table stands in its paper.
bool isAppendixAlone(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> kWords{"附件", "附表", "附", "表"};
    const auto* const word =
        std::ranges::find_if(kWords, [&](std::string_view each) { return folded.starts_with(each); });
    return word != kWords.end() && folded.find_first_not_of("0123456789 :.-", word->size()) == std::string_view::npos;
}

/// Without the unit that stands beside a title: "主要指标 单位：亿元".
std::string titleWithoutUnit(const std::string& line)
{
    constexpr std::array<std::string_view, 4> kWords{"计量单位", "单位", "Unit", "unit"};
    if (statedUnit(line).empty())
        return line;
    std::size_t end = line.size();
    for (const std::string_view word : kWords)
        end = std::min(end, line.rfind(word));
    constexpr std::string_view kWide = "（";
    std::string title = unpaddedName(std::string_view(line).substr(0, end));
    if (title.ends_with(kWide))
        title.erase(title.size() - kWide.size());
    else if (title.ends_with('('))
        title.pop_back();
    return unpaddedName(title);
}

bool mayBeTitle(const std::string& line)
{
    const std::string folded = foldedName(line);
    return !folded.empty() && !isNote(line) && !isOfForm(folded) && !isDateAlone(folded) && !isAppendixAlone(folded) &&
           !saysContinued(line);
}

} // namespace

TitledDocument titledDocument(const std::vector<std::string>& lines)
{
    TitledDocument document;
    for (const std::string& line : lines) {
        if (const std::string title = titleWithoutUnit(line); document.title.empty() && mayBeTitle(title))
            document.title = title;
        if (const auto date = paperDate(line); date && document.issuedOn.empty())
            document.issuedOn = date->text();
    }
    return document;
}

} // namespace wm::ingest
