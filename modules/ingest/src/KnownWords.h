// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RememberedWords.h"

#include "wm/ingest/ValueImport.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wm::ingest {

/// What a cell means that should name an indicator.
struct IndicatorWord {
    const domain::Indicator* indicator = nullptr;
    std::optional<domain::Period> period; ///< that stands with the name, like the unit
    std::optional<domain::Unit> unit;
    std::string unknown; ///< the name, where it means no indicator or several
    bool isLeftOut = false;
};

/// What a cell means that should name a region.
struct RegionWord {
    std::optional<domain::RegionCode> region; ///< absent: unknown or left out
    bool isLeftOut = false;
    bool isTotal = false; ///< the sum of the table, which may be that of its region
};

/// The words of a table's rows by the recipe and the workspace, each looked up once.
class KnownWords {
public:
    /// `whole`: the region that the table is about, or none.
    KnownWords(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary, domain::RegionCode whole);

    /// The same words in a table that may be about another region.
    void startTable(const domain::RegionCode& whole);

    [[nodiscard]] const IndicatorWord& indicatorIn(std::string_view text);
    [[nodiscard]] const RegionWord& regionIn(std::string_view text);
    /// As people write it, or as the workspace does: "2015-01/2015-08".
    [[nodiscard]] const std::optional<domain::Period>& periodIn(std::string_view text);
    /// Words, folded, that were taken for a region by less than its code or its name of today.
    [[nodiscard]] std::map<std::string, RegionMatch> inferredRegions() && { return std::move(m_inferredRegions); }

private:
    [[nodiscard]] IndicatorWord lookUpIndicator(std::string_view text) const;
    [[nodiscard]] RegionWord lookUpRegion(const std::string& name);
    /// By the workspace alone.
    [[nodiscard]] RegionWord foundRegion(const std::string& name);

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    domain::RegionCode m_whole;
    RememberedWords<IndicatorWord> m_indicators;
    RememberedWords<RegionWord> m_regions;
    RememberedWords<std::optional<domain::Period>> m_periods;
    std::map<std::string, RegionMatch> m_inferredRegions;
};

} // namespace wm::ingest
