// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ImportRecipe.h"
#include "wm/ingest/MergeFilling.h"
#include "wm/ingest/ValueImport.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Whether code and name of a region, in columns beside each other of which one is read, mean the same: a code that
/// slipped by a row would give every value to a neighbour.
class RegionCheck {
public:
    /// Both must outlive this.
    RegionCheck(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary)
        : m_recipe(recipe)
        , m_vocabulary(vocabulary)
    {
    }

    /// Columns of a table from 0: those of regions, and all that are read for anything else.
    void start(const std::vector<int>& regions, const std::set<int>& read);
    /// The code or name beside `word`, by which the row's region was found, that means another region; empty: none
    /// does. Regions within each other, words that nobody knows and those that the recipe decides about are none.
    [[nodiscard]] std::string_view contradiction(const FilledRow& row, int column, std::string_view word,
                                                 const domain::RegionCode& region);

private:
    [[nodiscard]] bool isAnother(std::string_view word, const domain::RegionCode& region);
    [[nodiscard]] bool lookUp(const std::string& word, const domain::RegionCode& region) const;

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    std::map<int, std::vector<int>> m_beside;        ///< of each column of regions those that nothing else is read of
    std::unordered_map<std::string, bool> m_answers; ///< of words with codes
};

} // namespace wm::ingest
