// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Region.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Why a word of a table was taken for a region, the surest first.
enum class RegionEvidence {
    Code,       ///< GB/T 2260, also with the zeros of the statistical codes of 9 and 12 digits
    Name,       ///< in either language
    FormerCode, ///< of before it was renamed or got another rank (data/regions)
    FormerName,
    ShortName, ///< "赣州" for 赣州市, "恭城" for 恭城瑶族自治县, "龙南县" for 龙南市
};

struct RegionMatch {
    domain::RegionCode region;
    RegionEvidence evidence = RegionEvidence::Name;
    bool isSameArea = true; ///< false: parts were added or taken away when it got its name of today

    bool operator==(const RegionMatch&) const = default;
};

/// Finds regions by what tables write for them.
class RegionFinder {
public:
    explicit RegionFinder(const std::vector<domain::Region>& regions);

    /// All regions of the best evidence that the words may mean: none when they are unknown, several when they are not
    /// clear. However the name is padded, with those above it or not ("江西省赣州市赣县"), in one language or in both
    /// ("赣州市 Ganzhou"), and with signs of notes behind ("赣县区①"). `within`: the region that the table is about,
    /// itself and those below it; none: all.
    [[nodiscard]] std::vector<RegionMatch> find(std::string_view written, const domain::RegionCode& within = {}) const;

private:
    using Matches = std::vector<RegionMatch>;

    void add(const std::string& word, const RegionMatch& match);
    void addFormer();
    [[nodiscard]] Matches known(const std::string& word) const;
    [[nodiscard]] Matches belowNamed(const std::string& folded) const;
    [[nodiscard]] bool isWithin(const domain::RegionCode& region, const domain::RegionCode& above) const;

    std::unordered_map<std::string, Matches> m_words;
    std::unordered_map<domain::RegionCode, domain::RegionCode> m_parents;
    std::unordered_map<domain::RegionCode, std::string> m_names; ///< in Chinese
};

} // namespace wm::ingest
