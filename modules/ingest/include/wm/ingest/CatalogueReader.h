// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/base/TaskContext.h"
#include "wm/domain/Catalogue.h"

#include <filesystem>

namespace wm::ingest {

struct CatalogueReading {
    domain::Catalogue catalogue; ///< whole only when there are no issues; without cells and corridor paths
    Issues issues;
};

/// Reads the folder of CSV files described in data/catalogue/README.md. Every finding becomes an issue: unknown codes,
/// unit conflicts, wrong numbers, values out of bounds or against their status, duplicate ids, broken UTF-8, missing
/// files and columns. One bad row does not hide the next.
/// Errors: NotFound when there is no such folder, IoFailed, Cancelled.
[[nodiscard]] Result<CatalogueReading> readCatalogue(const std::filesystem::path& folder, const TaskContext& context);

} // namespace wm::ingest
