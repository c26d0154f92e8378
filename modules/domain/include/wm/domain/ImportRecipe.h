// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/RecordKind.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// How the values of a table are read. It is kept by words and not by places: next year's table has a column more.
namespace wm::domain {

enum class ColumnRole { Ignored, Region, Indicator, Period, Unit, ValueKind, Qualifier, Document, Note, Value, Field };

struct ColumnRule {
    /// The folded names of the column's headings from the top, without years and units, joined by " / ".
    std::string heading;
    ColumnRole role = ColumnRole::Ignored;
    std::string field = {}; ///< of the role Field: its name in recordFields()

    bool operator==(const ColumnRule&) const = default;
};

/// What the user, or a proposal, says of a table. Words are folded (foldedName()).
struct ImportRecipe {
    /// What its rows are. Absent: they have observations. Records have columns of the role Field, and targets may have
    /// their values in columns of years, of the role Value.
    std::optional<RecordKind> records;
    std::string sheet; ///< its name; empty: the first one
    /// Of the columns that no other rule explains. A column without a rule has values when its headings name an
    /// indicator, a region or a period.
    std::vector<ColumnRule> columns;
    /// Words of cells or headings that the workspace does not know so, and the codes that they mean; an empty code:
    /// what is called so is left out.
    std::map<std::string, std::string> regions, indicators;
    /// The same for words of vocabularies and for documents, by vocabulary; documents are under "document".
    std::map<std::string, std::map<std::string, std::string>> terms;
    /// Of records, by the name of the field: what all have where the table does not say it.
    std::map<std::string, std::string> fields;
    /// For all values of which the table itself does not say it. Codes; a period as Period has it; a unit by name,
    /// where the indicator's own is not meant; a value kind of the vocabulary, empty: "level".
    std::string region, indicator, period, unit, valueKind, document;
    /// What the title of each table has to call its values ("目标"), since nothing else does; empty: nothing.
    std::string titleMeasure = {};

    bool operator==(const ImportRecipe&) const = default;
};

} // namespace wm::domain
