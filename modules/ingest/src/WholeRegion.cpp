// SPDX-License-Identifier: GPL-3.0-or-later
#include "WholeRegion.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

constexpr std::array<std::string_view, 3> kTotals{"合计", "总计", "total"};

struct RankWord {
    std::string_view word;
    std::array<std::string_view, 3> endings; ///< of names of such regions
};
constexpr std::array kRankWords{RankWord{"全省", {"省", "省", "省"}},
                                RankWord{"全市", {"市", "市", "市"}},
                                RankWord{"全州", {"自治州", "自治州", "自治州"}},
                                RankWord{"全盟", {"盟", "盟", "盟"}},
                                RankWord{"全区", {"区", "自治区", "新区"}},
                                RankWord{"全县", {"县", "自治县", "县"}},
                                RankWord{"全旗", {"旗", "自治旗", "旗"}}};

} // namespace

bool isTableTotal(std::string_view label)
{
    return std::ranges::find(kTotals, label) != kTotals.end();
}

bool isBelow(const domain::RegionCode& region, const domain::RegionCode& above, const ImportVocabulary& vocabulary)
{
    auto known = vocabulary.regionsByCode.find(region.text);
    for (std::size_t steps = 0; known != vocabulary.regionsByCode.end() && steps < vocabulary.regionsByCode.size();
         ++steps) {
        if (known->second->parent == above)
            return !above.isNone();
        known = vocabulary.regionsByCode.find(known->second->parent.text);
    }
    return false;
}

bool holdsForTable(std::string_view label, std::string_view meant, const domain::RegionCode& about,
                   const ImportVocabulary& vocabulary)
{
    const std::optional<domain::RegionCode> whole = wholeRegion(label, about, vocabulary);
    if (!whole || meant.empty() || whole->text == meant)
        return true;
    if (!isTableTotal(label))
        return false;
    const domain::RegionCode region{std::string(meant)};
    return isBelow(about, region, vocabulary) || isBelow(region, about, vocabulary);
}

std::optional<domain::RegionCode> wholeRegion(std::string_view label, const domain::RegionCode& about,
                                              const ImportVocabulary& vocabulary)
{
    if (about.isNone())
        return std::nullopt;
    if (isTableTotal(label) || label == "全域")
        return about;
    const auto* const rank = std::ranges::find(kRankWords, label, &RankWord::word);
    if (rank == kRankWords.end())
        return std::nullopt;
    // The nearest that is of that rank: the region itself, or one above it.
    auto region = vocabulary.regionsByCode.find(about.text);
    for (std::size_t steps = 0; region != vocabulary.regionsByCode.end() && steps < vocabulary.regionsByCode.size();
         ++steps) {
        const std::string& name = region->second->name.zh;
        if (std::ranges::any_of(rank->endings, [&](std::string_view ending) { return name.ends_with(ending); }))
            return region->second->code;
        region = vocabulary.regionsByCode.find(region->second->parent.text);
    }
    return std::nullopt;
}

} // namespace wm::ingest
