// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegionCheck.h"

#include "LabelText.h"
#include "RegionNames.h"
#include "RowCells.h"

#include "wm/base/Text.h"

#include <algorithm>

namespace wm::ingest {

namespace {

/// Longer texts are notes, and there may be millions of them.
constexpr std::size_t kLongestName = 90; // bytes

/// A column of notes or numbers has as many different words as rows.
constexpr std::size_t kMostAnswers = 10'000;

bool isCode(std::string_view word)
{
    return !regionDigits(foldedName(word)).empty();
}

} // namespace

void RegionCheck::start(const std::vector<int>& regions, const std::set<int>& read)
{
    m_beside.clear();
    for (const int region : regions) {
        for (const int column : {region - 1, region + 1}) {
            if (column >= 0 && !read.contains(column))
                m_beside[region].push_back(column);
        }
    }
}

std::string_view RegionCheck::contradiction(const FilledRow& row, int column, std::string_view word,
                                            const domain::RegionCode& region)
{
    const auto beside = m_beside.find(column);
    if (beside == m_beside.end())
        return {};
    for (const int each : beside->second) {
        const std::string_view other = cellAt(row, each).text;
        const bool isOther = !other.empty() && other.size() <= kLongestName && isCode(other) != isCode(word);
        if (isOther && isAnother(other, region))
            return other;
    }
    return {};
}

bool RegionCheck::isAnother(std::string_view word, const domain::RegionCode& region)
{
    if (m_answers.size() >= kMostAnswers)
        m_answers.clear();
    const auto [known, isNew] = m_answers.try_emplace(region.text + ' ' + std::string(word));
    if (isNew)
        known->second = lookUp(rowLabel(word), region);
    return known->second;
}

bool RegionCheck::lookUp(const std::string& word, const domain::RegionCode& region) const
{
    if (m_recipe.regions.contains(word) || !m_vocabulary.regions.find(word, region).empty())
        return false;
    const std::vector<RegionMatch> named = m_vocabulary.regions.find(word);
    const auto isAbove = [&](const RegionMatch& match) {
        return !m_vocabulary.regions.find(region.text, match.region).empty();
    };
    return !named.empty() && std::ranges::none_of(named, isAbove);
}

} // namespace wm::ingest
