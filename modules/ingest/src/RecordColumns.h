// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/domain/ImportRecipe.h"
#include "wm/domain/Record.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wm::ingest {

/// A column that says one field of the records in its rows.
struct FieldColumn {
    std::size_t field = 0; ///< in recordFields()
    int column = 0;        ///< from 0
    ColumnHeading heading;
    std::string label; ///< for issues: "C 目标值"
};

/// A column with the values of targets for one year, or of one indicator.
struct TargetColumn {
    int column = 0;
    std::optional<int> year; ///< absent: the heading names an indicator
    ColumnHeading heading;
    std::string label;
};

/// What the columns of one table are.
struct RecordColumns {
    std::vector<FieldColumn> fields;   ///< each field once
    std::vector<TargetColumn> targets; ///< either all of years or all of indicators

    /// Null: the table has no column for it.
    [[nodiscard]] const FieldColumn* of(std::size_t field) const;
    /// All of them.
    [[nodiscard]] std::set<int> read() const;
    [[nodiscard]] bool hasYears() const { return !targets.empty() && targets.front().year.has_value(); }
};

/// `recipe.records` must be there.
[[nodiscard]] RecordColumns recordColumnsOf(const TableHead& head, const domain::ImportRecipe& recipe,
                                            const domain::UnitTable& units);

} // namespace wm::ingest
