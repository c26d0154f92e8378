// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/domain/Comparator.h"
#include "wm/domain/ImportRecipe.h"
#include "wm/domain/Record.h"
#include "wm/ingest/ValueImport.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// A column that says one field of the records in its rows.
struct FieldColumn {
    std::size_t field = 0; ///< in recordFields()
    int column = 0;        ///< from 0
    ColumnHeading heading;
    std::string label; ///< for issues: "C 目标值"
};

/// A column with the values of targets for one year, and perhaps of one indicator or region.
struct TargetColumn {
    int column = 0;
    std::optional<int> year;
    std::vector<std::string> indicator;       ///< the names in the heading that may be it; empty: the row says it
    std::string regionName;                   ///< in the heading, where it names a region for all rows; else empty
    std::optional<domain::RegionCode> region; ///< absent: the row says it, or `regionName` is not known; none: left out
    bool isAimed = false;                     ///< the heading says so itself, whatever the title says
    /// What the heading says the values to be a bound of; Unstated: none, or `upper` is the other.
    domain::Comparator bound = domain::Comparator::Unstated;
    std::optional<FieldColumn> upper; ///< of a range: the column with its other end
    ColumnHeading heading;
    std::string label;

    /// Whether that column is this one, or the other end of its range.
    [[nodiscard]] bool has(int which) const { return column == which || (upper && upper->column == which); }
};

/// A column whose values look like targets and are none that can be kept.
struct RefusedColumn {
    int column = 0;
    std::string label;
    std::string_view expected; ///< as Issue::expected
};

/// What the columns of one table are.
struct RecordColumns {
    std::vector<FieldColumn> fields; ///< each field once
    std::vector<TargetColumn>
        targets; ///< all of years, all of indicators or all of regions, these perhaps of years too

    std::vector<RefusedColumn> refused;
    int besideFrom = -1; ///< where another table begins beside it, with the same headings; -1: none does

    /// Null: the table has no column for it.
    [[nodiscard]] const FieldColumn* of(std::size_t field) const;
    /// All of them.
    [[nodiscard]] std::set<int> read() const;
    [[nodiscard]] bool hasYears() const;
};

/// `recipe.records` must be there. `about`: the region of the table, or none.
[[nodiscard]] RecordColumns recordColumnsOf(const TableHead& head, const domain::ImportRecipe& recipe,
                                            const ImportVocabulary& vocabulary, const domain::RegionCode& about);

} // namespace wm::ingest
