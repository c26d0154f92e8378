// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"
#include "wm/domain/UnitTable.h"
#include "wm/ingest/TableRows.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::ingest {

/// The headings of a column, taken apart together.
struct ColumnHeading {
    std::vector<std::string> names; ///< folded, from the top, without years and units
    std::optional<domain::Period> period;
    std::optional<domain::Unit> unit;

    /// As recipes call the column.
    [[nodiscard]] std::string key() const;
};

[[nodiscard]] ColumnHeading readColumnHeading(const TableColumn& column, const domain::UnitTable& units);

} // namespace wm::ingest
