// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KnownWords.h"
#include "NamesAbove.h"
#include "RecipeDefaults.h"
#include "TableColumns.h"

#include "wm/domain/Comparator.h"
#include "wm/domain/Document.h"
#include "wm/domain/Period.h"

#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// What a row itself says of its values. Views are of the row and of names above it.
struct RowWords {
    const domain::Indicator* indicator = nullptr;
    std::optional<domain::Period> period;
    std::optional<domain::Unit> unit;       ///< of the column of units
    std::optional<domain::Unit> unitOfName; ///< "旅游总收入（亿元）"
    std::string_view partOfYear;            ///< with the years elsewhere
    std::string valueKind;
    domain::Comparator qualifier = domain::Comparator::Unstated;
    domain::DocumentId document;
    std::string note;
    std::string unknownIndicator;
    std::string_view indicatorText;        ///< the cell that names it
    std::string measure;                   ///< as MeasureBeside::in(), of what is no amount
    std::string unknownUnit;               ///< what the column of units says, where it is none
    std::string unknownCode;               ///< the same of value kinds, qualifiers and documents
    int unknownCodeColumn = -1;            ///< where it stands, from 0
    const char* unknownCodeList = nullptr; ///< what it should be one of, as issues name it
    bool isLeftOut = false;

    void setUnknown(std::string_view code, int column, const char* list)
    {
        unknownCode = code;
        unknownCodeColumn = column;
        unknownCodeList = list;
    }
};

/// Reads the columns of words beside those of values.
class RowWordsReader {
public:
    RowWordsReader(const ImportVocabulary& vocabulary, const RecipeDefaults& defaults);

    void start(const TableHead& head);
    /// Whether this program has written the table for import.
    [[nodiscard]] bool isOwnTable() const { return m_isOwnTable; }
    [[nodiscard]] RowWords read(const FilledRow& row, const TableColumns& columns, const NamesAbove& names,
                                KnownWords& known) const;

private:
    /// Kind of value, qualifier and document.
    void readCodes(const FilledRow& row, const TableColumns& columns, const NamesAbove& names, RowWords& words) const;

    const ImportVocabulary& m_vocabulary;
    domain::DocumentId m_document; ///< of rows that name none
    bool m_isOwnTable = false;     ///< the table that is read
};

} // namespace wm::ingest
