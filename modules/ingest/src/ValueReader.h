// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldCount.h"
#include "KnownWords.h"
#include "MeasureBeside.h"
#include "NamesAbove.h"
#include "ObservablePeriod.h"
#include "RecipeDefaults.h"
#include "RegionCheck.h"
#include "RegionTotals.h"
#include "RowWords.h"
#include "SharedValues.h"
#include "TableColumns.h"
#include "TableTopic.h"
#include "UnitFaults.h"
#include "ValueUnits.h"

#include "wm/ingest/ValueImport.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// Reads the rows of tables into values.
class ValueReader {
public:
    /// Of a sheet, or a text that has none.
    ValueReader(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary, RecipeDefaults defaults,
                std::string document, const SheetInfo& sheet);

    /// Whether `take` goes on, which gets what is left of the table before.
    [[nodiscard]] Result<bool> start(const TableHead& head, const TakeValue& take);
    /// A line between the rows: what stands below it is of another group.
    void interrupt(std::string_view line);
    /// Before the first row is read: tells why a table without headings has none.
    void expectHeadings(const FilledRow& row);
    [[nodiscard]] Result<bool> read(const FilledRow& row, const TakeValue& take);
    [[nodiscard]] std::int64_t values() const { return m_reading.values; }
    /// Whether `take` goes on, which gets what is left.
    [[nodiscard]] Result<bool> settleTotals(const TakeValue& take);
    [[nodiscard]] ValueReading finish() &&;

private:
    [[nodiscard]] bool isName(const FilledRow& row) const;
    /// Whether the fields of the row stand in columns that they do not belong to, which is complained of.
    [[nodiscard]] bool isShifted(const FilledRow& row);
    /// Whether the title or the group says that the values are not the indicator's amounts, and the heading does not
    /// say that they have been reached.
    [[nodiscard]] bool isMeasuredOtherwise(const domain::Indicator& indicator, const ValueColumn& column) const;
    /// The indicator of that measure; none: it is complained of, or left out.
    void findMeasured(ImportedValue& value, const FilledRow& row, const ValueColumn& column, RowWords words);
    [[nodiscard]] const std::string& kindOf(const domain::Indicator& indicator, const RowWords& words) const;
    [[nodiscard]] std::optional<ImportedValue> valueIn(const FilledRow& row, const ValueColumn& column,
                                                       const RowWords& words);
    [[nodiscard]] bool placeRegion(ImportedValue& value, const FilledRow& row, const ValueColumn& column);
    /// Narrows the period of the value, which is a year, to the part of it that the row names.
    [[nodiscard]] bool placeInYear(ImportedValue& value, const RowWords& words);
    [[nodiscard]] bool placeValue(ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                                  const RowWords& words);
    [[nodiscard]] bool convertValue(ImportedValue& value, const Cell& cell, const ValueColumn& column,
                                    const RowWords& words);
    /// Refers to all of these.
    [[nodiscard]] SaidUnits saidUnits(const std::optional<domain::Unit>& ofCell, const ValueColumn& column,
                                      const RowWords& words) const;
    void complain(IssueKind kind, const ImportedValue& value, const std::string& place, std::string_view found,
                  std::string expected);
    void complainOfIndicator(const ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                             const RowWords& words);
    /// Whether it is a value of this row and column alone, in a table of its own; complains where that is not known.
    [[nodiscard]] bool isOwnValue(const ImportedValue& value, const FilledRow& row, const ValueColumn& column);
    /// Once, that what stands above the row may be the title of another table. Always true: reading goes on.
    bool tellDoubt(int row);
    [[nodiscard]] Result<bool> tell(const ImportedValue& value, bool isHidden, const TakeValue& take);
    void complainOfWord(std::int64_t& cells, const ImportedValue& value, const std::string& place,
                        std::string_view word, const char* expected);

    const domain::ImportRecipe& m_recipe;
    const ImportVocabulary& m_vocabulary;
    RecipeDefaults m_defaults;
    std::string m_document;
    bool m_isWithoutHead = false; ///< the table that was started last
    bool m_hasNamesOnce;          ///< a name may be written once, for the rows below too
    FieldCount m_fieldCount;
    std::vector<int> m_wordColumns; ///< from 0; -1: none
    MeasureBeside m_beside;
    bool m_hasToldBeside = false; ///< of this table
    SharedValues m_shared;
    std::string m_toldDoubt;
    TableTopic m_topic;
    KnownWords m_known;
    RegionCheck m_regionCheck;
    RegionTotals m_totals;
    std::string m_total; ///< what the row or column of the value is called that was placed last, where it is a total
    TableColumns m_columns;
    NamesAbove m_names;
    RowWordsReader m_words;
    const int m_thisYear = thisYear();
    ValueUnits m_units;
    UnitFaults m_unitFaults;
    ValueReading m_reading;
};

} // namespace wm::ingest
