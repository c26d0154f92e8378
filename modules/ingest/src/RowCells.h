// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/MergeFilling.h"

#include <cstddef>

namespace wm::ingest {

/// The cell in that column; an empty one where the row has none, or the column is -1.
[[nodiscard]] inline Cell cellAt(const FilledRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < row.cells.size() ? row.cells[at].cell : Cell();
}

} // namespace wm::ingest
