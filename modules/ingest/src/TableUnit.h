// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/UnitTable.h"
#include "wm/ingest/TableRows.h"

#include <optional>
#include <string>

namespace wm::ingest {

/// The unit that the lines above a table state for all of it.
struct TableUnit {
    std::optional<domain::Unit> unit;
    std::string unknown; ///< what a line says, where it is none or several

    /// A table that goes on keeps its unit, unless it says another one.
    void start(const TableHead& head, const domain::UnitTable& units);
};

} // namespace wm::ingest
