// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"

#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace wm::ingest {

/// What the recipe says of all values, resolved.
struct RecipeDefaults {
    const domain::Indicator* indicator = nullptr;
    std::optional<domain::Unit> unit;
    std::optional<domain::Period> period;
    domain::RegionCode region;
    std::string valueKind = "level";
    domain::DocumentId document;
};
/// Errors: InvalidArgument, naming what the workspace does not have.
[[nodiscard]] Result<RecipeDefaults> defaultsOf(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary);

/// Reads the rows of tables into values.
class ValueReader {
public:
    ValueReader(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary, RecipeDefaults defaults,
                std::string document);

    void start(const TableHead& head);
    [[nodiscard]] Result<bool> read(const FilledRow& row, const TakeValue& take);
    [[nodiscard]] ValueReading finish() &&;

private:
    /// What the row itself says of its values.
    struct RowWords {
        const domain::Indicator* indicator = nullptr;
        std::optional<domain::Period> period;
        std::optional<domain::Unit> unit;
        std::string valueKind;
        domain::Comparator qualifier = domain::Comparator::Unstated;
        domain::DocumentId document;
        std::string note;
        std::string unknownIndicator;
        std::string unknownUnit; ///< what the column of units says, where it is none
        std::string unknownCode; ///< the same of value kinds, qualifiers and documents
        bool isLeftOut = false;
    };

    [[nodiscard]] RowWords wordsOf(const FilledRow& row);
    [[nodiscard]] const domain::Indicator* indicatorIn(std::string_view text, RowWords& words);
    /// Absent: unknown or left out.
    [[nodiscard]] std::optional<domain::RegionCode> regionIn(std::string_view text, bool& isLeftOut);
    [[nodiscard]] std::optional<ImportedValue> valueIn(const FilledRow& row, const ValueColumn& column,
                                                       const RowWords& words);
    [[nodiscard]] bool placeValue(ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                                  const RowWords& words);
    [[nodiscard]] bool convertValue(ImportedValue& value, const Cell& cell, const ValueColumn& column,
                                    const RowWords& words);
    void complain(IssueKind kind, const ImportedValue& value, const ValueColumn& column, std::string_view found,
                  std::string expected);

    void complainOfWord(std::int64_t& cells, const ImportedValue& value, const ValueColumn& column,
                        std::string_view word, const char* expected);

    struct KnownRegion {
        std::optional<domain::RegionCode> region;
        bool isLeftOut = false;
    };

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    RecipeDefaults m_defaults;
    std::string m_document;
    TableColumns m_columns;
    std::optional<domain::Unit> m_tableUnit;
    std::string m_unknownTableUnit;                         ///< what a line above says, where it is none or several
    std::unordered_map<std::string, KnownRegion> m_regions; ///< by text, as it stands in cells
    std::unordered_map<std::string, RowWords> m_indicators; ///< the same
    ValueReading m_reading;
};

} // namespace wm::ingest
