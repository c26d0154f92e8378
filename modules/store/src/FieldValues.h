// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Statement.h"

namespace wm::store {

/// The value of a column as it is stored.
[[nodiscard]] domain::FieldValue fieldValue(const Statement& row, int column);
/// For binding; valid as long as `value`.
[[nodiscard]] Value boundValue(const domain::FieldValue& value);

} // namespace wm::store
