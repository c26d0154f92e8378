// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/IndicatorFinder.h"

#include "BilingualName.h"
#include "Brackets.h"
#include "MeasureWords.h"
#include "NoteSigns.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace wm::ingest {

namespace {

/// Without brackets that say nothing of what is measured: "常住人口(年末)".
std::string plainName(std::string name)
{
    const std::optional<Bracket> bracket = lastBracket(name);
    if (!bracket || !saysAmount(bracket->content))
        return {};
    name.erase(bracket->begin, bracket->end - bracket->begin);
    return name;
}

std::vector<std::string> withoutNotes(std::vector<std::string> names)
{
    for (std::string& name : names)
        name.resize(withoutNoteSigns(name).size());
    return names;
}

} // namespace

IndicatorFinder::IndicatorFinder(const std::vector<domain::Indicator>& indicators)
{
    for (const domain::Indicator& indicator : indicators) {
        add(m_exact, indicator.code, indicator);
        for (const std::string& name : {indicator.name.zh, indicator.name.en}) {
            add(m_exact, foldedName(name), indicator);
            add(m_plain, plainName(foldedName(name)), indicator);
            add(m_withoutBrackets, withoutBrackets(foldedName(name)), indicator);
        }
    }
}

void IndicatorFinder::add(std::unordered_map<std::string, Found>& words, std::string word,
                          const domain::Indicator& indicator)
{
    if (word.empty())
        return;
    Found& found = words[std::move(word)];
    if (std::ranges::find(found, &indicator) == found.end())
        found.push_back(&indicator);
}

/// "地区生产总值(gdp)": what stands in brackets is another name of the same. Anything else says something more.
IndicatorFinder::Found IndicatorFinder::findTwiceNamed(const std::string& folded) const
{
    const std::optional<Bracket> bracket = lastBracket(folded);
    if (!bracket || bracket->begin == 0 || bracket->end != folded.size())
        return {};
    Found named = find(std::string_view(folded).substr(0, bracket->begin));
    const Found again = find(bracket->content);
    std::erase_if(named, [&](const domain::Indicator* each) { return std::ranges::find(again, each) == again.end(); });
    return named;
}

std::vector<const domain::Indicator*> IndicatorFinder::find(std::string_view written) const
{
    const std::string folded = foldedName(written);
    if (const auto exact = m_exact.find(folded); exact != m_exact.end())
        return exact->second;
    if (const auto plain = m_plain.find(folded); plain != m_plain.end())
        return plain->second;
    const BilingualName both = bilingualName(folded);
    Found found = both.chinese.empty() ? Found() : find(both.chinese);
    if (found.empty() && !both.chinese.empty())
        found = find(both.english);
    if (found.empty())
        found = findTwiceNamed(folded);
    const std::string_view plain = withoutNoteSigns(folded);
    return found.empty() && plain.size() < folded.size() ? find(plain) : found;
}

std::vector<const domain::Indicator*> IndicatorFinder::similar(std::string_view written) const
{
    Found found = find(written);
    const auto similar = m_withoutBrackets.find(foldedName(written));
    if (found.empty() && similar != m_withoutBrackets.end())
        return similar->second;
    return found;
}

std::vector<const domain::Indicator*> IndicatorFinder::find(const std::vector<std::string>& names) const
{
    if (names.empty())
        return {};
    if (Found whole = find(join(names, "")); !whole.empty() || names.size() == 1)
        return whole;
    if (const std::vector<std::string> plain = withoutNotes(names); plain != names)
        return find(plain);
    const bool isWhole = std::all_of(names.begin() + 1, names.end(), saysAmount);
    if (isWhole)
        return find(names.front());
    // The same headings in English below the Chinese ones.
    std::vector<std::string> chinese;
    std::ranges::copy_if(names, std::back_inserter(chinese), [](const std::string& name) { return !isEnglish(name); });
    return chinese.empty() || chinese.size() == names.size() ? Found() : find(chinese);
}

} // namespace wm::ingest
