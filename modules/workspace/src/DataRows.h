// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/FeatureWriter.h"
#include "wm/workspace/DataTables.h"

#include <functional>

namespace wm::workspace {

/// A row of dataColumns() and where it lies.
struct DataRow {
    presentation::TableRow row;
    geo::WrittenGeometry geometry; ///< none: not known, or of a kind that lies nowhere
};

/// In the order of the workspace, observations by indicator. A row is valid until the next one is taken.
/// Errors: of observations that cannot be read; those of `take`.
[[nodiscard]] Result<void> forEachDataRow(const Snapshot& snapshot, DataKind kind, const DataScope& scope,
                                          const presentation::Words& words,
                                          const std::function<Result<void>(const DataRow&)>& take);

} // namespace wm::workspace
