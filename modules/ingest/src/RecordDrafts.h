// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordChecks.h"
#include "RecordColumns.h"
#include "RecordKeys.h"
#include "RecordWords.h"
#include "TableUnit.h"
#include "TargetNumbers.h"

#include "wm/ingest/RecordImport.h"
#include "wm/ingest/TableRows.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Makes drafts of the rows of tables.
class RecordDrafts {
public:
    /// All must outlive it. What cannot be understood is told in `reading`.
    RecordDrafts(const domain::ImportRecipe& recipe, const RecordSource& source, std::string document,
                 RecordReading& reading);

    void start(const TableHead& head);
    void take(const FilledRow& row);

    [[nodiscard]] const std::vector<RecordDraft>& drafts() const { return m_drafts; }
    /// The column of a field as issues name it: letters and heading, or the field's name where the table has none.
    [[nodiscard]] std::string labelOf(const RecordDraft& draft, std::string_view field) const;

private:
    /// What a row says, and what of a target's value is not a text yet.
    struct RowTexts {
        GivenTexts given;
        std::string unit; ///< what the column of units says
        bool isLeftOut = false;
        bool isFaulty = false;
    };

    [[nodiscard]] bool saysNothing(const FilledRow& row) const;
    [[nodiscard]] RowTexts textsOf(const FilledRow& row);
    void readField(const FieldColumn& column, const FilledRow& row, RowTexts& texts);
    void readWord(const FieldColumn& column, const FilledRow& row, RowTexts& texts);
    void addDefaults(GivenTexts& given) const;
    void addTargets(const FilledRow& row, const RowTexts& texts);
    void addTarget(const FilledRow& row, RowTexts texts, const TargetYearColumn* year);
    /// False: an issue was told.
    [[nodiscard]] bool readTargetNumbers(const FilledRow& row, const TargetYearColumn* year, RowTexts& texts);
    [[nodiscard]] bool putNumber(const FilledRow& row, int column, const std::string& label, std::string_view field,
                                 const domain::Indicator& indicator, const std::optional<domain::Unit>& unit,
                                 GivenTexts& given);
    [[nodiscard]] std::optional<domain::Unit> unitOf(const domain::Indicator& indicator, const ColumnHeading& heading,
                                                     const RowTexts& texts, std::string& unknown) const;
    void addDraft(const FilledRow& row, GivenTexts given, int column);
    /// Of a target, by the row or by what is stored; null: none is known.
    [[nodiscard]] const domain::Indicator* indicatorOf(const GivenTexts& given) const;
    void complain(IssueKind kind, int row, const std::string& label, std::string_view found, std::string expected);
    [[nodiscard]] std::size_t place(std::string_view field) const;

    const domain::ImportRecipe& m_recipe;
    const RecordSource& m_source;
    domain::RecordKind m_kind;
    std::string m_document;
    RecordReading& m_reading;
    RecordWords m_words;
    RecordKeys m_keys;
    std::vector<RecordColumns> m_tables;
    TableUnit m_tableUnit;
    std::vector<RecordDraft> m_drafts;
};

} // namespace wm::ingest
