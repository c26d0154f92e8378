// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ImportRecipe.h"
#include "wm/ingest/RecordImport.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace wm::ingest {

/// What a word of a cell means for a field: the code that is stored for it.
struct FoundCode {
    enum class Kind {
        Code,    ///< `text` is it
        LeftOut, ///< the recipe says so
        Unknown, ///< nothing known, or several
    };
    Kind kind = Kind::Code;
    std::string text;     ///< of Unknown: the word it is counted as, of an indicator
    bool isFirst = false; ///< Unknown, for the first time
};

/// The code that officials mean by a word (folded) of a vocabulary that has no such word; empty: none is known.
[[nodiscard]] std::string_view termMeant(std::string_view vocabulary, std::string_view word);

/// Finds the codes that words of tables mean.
class RecordWords {
public:
    /// All must outlive it.
    RecordWords(const domain::ImportRecipe& recipe, const RecordSource& source);

    /// A table about that region, or none.
    void startTable(const domain::RegionCode& about) { m_about = about; }

    /// For fields of words: Word, Term, Region, Document, Indicator, Unit. A Word that is not known is given back as it
    /// stands, for the reader to say what it expected. What is unknown is counted in `reading`.
    [[nodiscard]] FoundCode codeOf(const domain::RecordField& field, std::string_view text, RecordReading& reading);

private:
    [[nodiscard]] FoundCode region(std::string_view text, RecordReading& reading) const;
    [[nodiscard]] FoundCode indicator(std::string_view text, RecordReading& reading) const;
    [[nodiscard]] FoundCode term(std::string_view vocabulary, std::string_view text, RecordReading& reading) const;
    void addTerm(std::string_view vocabulary, std::string_view word, const std::string& code);
    void addDocument(const domain::Document& document);

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    domain::RegionCode m_about;
    /// "vocabulary/word" to code; several codes for one word: none.
    std::unordered_map<std::string, std::string> m_terms;
};

/// A title without the marks that tables put around it: 《…》.
[[nodiscard]] std::string foldedTitle(std::string_view title);

} // namespace wm::ingest
