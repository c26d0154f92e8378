// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/domain/ImportRecipe.h"
#include "wm/ingest/ValueImport.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wm::ingest {

/// A column of values and all that its headings say of them.
struct ValueColumn {
    int column = 0;
    std::string label; ///< for issues: "C 年末常住人口(万人) / 2019"
    ColumnHeading heading;
    const domain::Indicator* indicator = nullptr;
    std::string unknownIndicator; ///< the heading, where it should name one and does not
    std::optional<domain::RegionCode> region;
    int regionColumn = -1; ///< the one that names its region; -1: none does
    bool isBeside = false; ///< right of a second column of the same words, as of another table
    std::string total;     ///< the heading, where it is the sum of the table that `region` may be
};

/// What the columns of one table are.
struct TableColumns {
    std::vector<ValueColumn> values;
    /// Columns from 0; -1: there is none.
    std::vector<int> regions;
    int partOfYear = -1;      ///< quarters or months, with the years in another one
    bool areQuarters = false; ///< which of both
    int indicator = -1, period = -1, unit = -1, valueKind = -1, qualifier = -1, document = -1, note = -1;

    std::map<int, std::string> labels; ///< of the columns of words, as ValueColumn::label

    /// For issues; empty: no column of words is there.
    [[nodiscard]] std::string labelOf(int column) const;
    /// Those that something else than a region is read of.
    [[nodiscard]] std::set<int> read() const;
};

/// `about`: the region of the table, or none.
[[nodiscard]] TableColumns columnsOf(const TableHead& head, const domain::ImportRecipe& recipe,
                                     const ImportVocabulary& vocabulary, const domain::RegionCode& about);

/// The region that the names of a heading mean by the recipe or the workspace, none where the recipe leaves it out; of
/// a table about that region. Absent: none that is known.
[[nodiscard]] std::optional<domain::RegionCode> regionOf(const std::vector<std::string>& names,
                                                         const domain::ImportRecipe& recipe,
                                                         const ImportVocabulary& vocabulary,
                                                         const domain::RegionCode& about);

/// The indicator that a word or the names of headings mean by the recipe or the workspace. Null: none, or several.
/// `isLeftOut` becomes true when the recipe leaves it out.
[[nodiscard]] const domain::Indicator* indicatorOf(const std::vector<std::string>& names,
                                                   const domain::ImportRecipe& recipe,
                                                   const ImportVocabulary& vocabulary, bool& isLeftOut);

} // namespace wm::ingest
