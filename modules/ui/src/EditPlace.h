// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRows.h"

#include "wm/workspace/FindingRow.h"

#include <cstddef>
#include <optional>

namespace wm::ui {

/// The row of the table, among those kept, that a place means; absent: it is not there, or removed.
[[nodiscard]] std::optional<std::size_t> keptRowAt(const EditRows& rows, const workspace::RowPlace& place);

/// The table that the place is in.
[[nodiscard]] EditKey tableOf(const workspace::RowPlace& place);

/// A value or target that is to be put there, as far as the place says it.
[[nodiscard]] domain::RecordTexts rowBegunAt(const EditRows& rows, const workspace::RowPlace& place);

} // namespace wm::ui
