// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/ingest/ValueImport.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wm::ingest {

/// A column of a table and what it is understood as.
struct PreviewColumn {
    int column = 0;                    ///< from 0
    std::string letters;               ///< as spreadsheets call it: "C"
    std::vector<std::string> headings; ///< from the top, as they are written
    std::string key;                   ///< as rules of recipes call it; empty: no rule can be made for it
    domain::ColumnRole role = domain::ColumnRole::Ignored;
    std::string field; ///< of the role Field
    /// Of columns of values, where the headings or the recipe say it; else rows or defaults do.
    const domain::Indicator* indicator = nullptr;
    std::optional<domain::RegionCode> region;
    std::optional<domain::Period> period;
    std::optional<domain::Unit> unit;
    std::string unknownIndicator; ///< what should name an indicator and does not, folded
};

struct PreviewRow {
    int number = 0;                 ///< 1-based
    std::vector<std::string> cells; ///< of the columns, in their order
};

/// The first table of a sheet.
struct TablePreview {
    int headingRow = 0;             ///< where the headings begin, 1-based; 0: there is no table
    std::vector<std::string> lines; ///< above it: titles, unit, source
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows; ///< the first ones
    bool hasMoreRows = false;
    std::optional<Issue> issue; ///< why nothing is a table that looks like one, without `document`
};

/// `mostRows`: as many rows as are given. A sheet without a table has no columns. Errors: those of forEachTableRow().
[[nodiscard]] Result<TablePreview> previewTable(SheetFile& file, std::size_t sheet, const domain::ImportRecipe& recipe,
                                                const ImportVocabulary& vocabulary, std::size_t mostRows,
                                                const TaskContext& context);

} // namespace wm::ingest
