// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

#include <cstddef>
#include <optional>

namespace wm::ingest {

struct SheetChoice {
    std::size_t sheet = 0;
    /// Why it cannot be read: it may be the one that has the table, so that no later one is taken for it.
    std::optional<Error> failure = {};
};

/// Where nobody asks for a sheet: the first one from `first` on that is shown and has more than lines of text, as
/// covers and lists of contents have, or that cannot be read; `first` itself where there is none. Errors: Cancelled.
[[nodiscard]] Result<SheetChoice> sheetWithTable(SheetFile& file, std::size_t first, const TaskContext& context);

} // namespace wm::ingest
