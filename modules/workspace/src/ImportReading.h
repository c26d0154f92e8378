// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/OpenSheets.h"
#include "wm/ingest/ValueImport.h"
#include "wm/workspace/Import.h"

#include <cstddef>
#include <string>

namespace wm::workspace {

/// Opens the file as the source wishes: a workbook, a text, or layers of features. Errors: those of
/// ingest::openSheets() and geo::FeatureFile::open().
[[nodiscard]] Result<ingest::SheetOpening> openSource(const ImportSource& source, const TaskContext& context);

/// Which sheet is meant: the source's, else the recipe's, else the first that is shown and has more than pictures.
/// Errors: NotFound, naming the sheet and those that are there.
[[nodiscard]] Result<std::size_t> sheetOf(const ingest::SheetFile& file, const ImportSource& source,
                                          const std::string& recipeSheet);

/// File and sheet, for issues; a text file has a sheet without a name.
[[nodiscard]] std::string fileAndSheet(const ImportSource& source, const std::string& sheetName);

/// The recipe with the region and the period that the title of this table says, where the recipe says none.
[[nodiscard]] domain::ImportRecipe completed(domain::ImportRecipe recipe, const domain::ImportRecipe& proposed);

} // namespace wm::workspace
