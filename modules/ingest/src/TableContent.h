// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/ingest/ValueImport.h"

#include <string>
#include <vector>

namespace wm::ingest {

/// What the cells of a column look like.
struct ColumnContent {
    ColumnHeading heading;
    int cells = 0; ///< that are not blank
    int regions = 0, indicators = 0, periods = 0, units = 0, valueKinds = 0, documents = 0, numbers = 0, bindings = 0;
    int layers = 0; ///< of facilities

    [[nodiscard]] bool isMostly(int count) const { return cells > 0 && 2 * count > cells; }
};

/// The first table of a sheet.
struct TableContent {
    std::vector<std::string> lines; ///< above it
    std::vector<ColumnContent> columns;
};

/// Looks at the first few hundred rows. Errors: those of forEachTableRow().
[[nodiscard]] Result<TableContent> lookAtTable(SheetFile& file, std::size_t sheet, const ImportVocabulary& vocabulary,
                                               const TaskContext& context);

/// What the lines above the table name for all of it: the one year, unless the headings have years, the region, and of
/// observations and targets the indicator, unless a heading or a column names any.
void completeFromTitle(const TableContent& table, const ImportVocabulary& vocabulary, domain::ImportRecipe& recipe);

} // namespace wm::ingest
