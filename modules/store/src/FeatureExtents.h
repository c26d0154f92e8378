// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

namespace wm::store {

/// gpkg_contents holds the box of each feature table; its R-tree knows it. Errors: DatabaseFailed.
[[nodiscard]] Result<void> updateExtents(Connection& connection);

} // namespace wm::store
