// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/IndicatorFinder.h"

#include "BilingualName.h"
#include "Brackets.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace wm::ingest {

namespace {

bool saysWhole(std::string_view name)
{
    constexpr std::array<std::string_view, 9> kWords{"总量", "合计", "总计", "绝对数", "绝对量",
                                                     "本年", "当年", "数值", "total"};
    return std::ranges::find(kWords, name) != kWords.end();
}

} // namespace

IndicatorFinder::IndicatorFinder(const std::vector<domain::Indicator>& indicators)
{
    for (const domain::Indicator& indicator : indicators) {
        add(m_exact, indicator.code, indicator);
        for (const std::string& name : {indicator.name.zh, indicator.name.en}) {
            add(m_exact, foldedName(name), indicator);
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

std::vector<const domain::Indicator*> IndicatorFinder::find(std::string_view written) const
{
    const std::string folded = foldedName(written);
    if (const auto exact = m_exact.find(folded); exact != m_exact.end())
        return exact->second;
    // Its own brackets are not dropped: "(亿欧元)" and "(2015年不变价)" say that it is something else.
    if (const auto similar = m_withoutBrackets.find(folded); similar != m_withoutBrackets.end())
        return similar->second;
    const BilingualName both = bilingualName(folded);
    if (both.chinese.empty())
        return {};
    const Found chinese = find(both.chinese);
    return chinese.empty() ? find(both.english) : chinese;
}

std::vector<const domain::Indicator*> IndicatorFinder::find(const std::vector<std::string>& names) const
{
    if (names.empty())
        return {};
    if (Found whole = find(join(names, "")); !whole.empty() || names.size() == 1)
        return whole;
    const bool isWhole = std::all_of(names.begin() + 1, names.end(), saysWhole);
    if (isWhole)
        return find(names.front());
    // The same headings in English below the Chinese ones.
    std::vector<std::string> chinese;
    std::ranges::copy_if(names, std::back_inserter(chinese), [](const std::string& name) { return !isEnglish(name); });
    return chinese.empty() || chinese.size() == names.size() ? Found() : find(chinese);
}

} // namespace wm::ingest
