// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Document.h"
#include "wm/store/Connection.h"

namespace wm::store {

/// Adds a document, whatever id it has, and gives the one it got. Within a Recording of the caller's. Errors: Conflict
/// when its code is taken or its region does not exist, DatabaseFailed.
[[nodiscard]] Result<domain::DocumentId> addDocument(Connection& connection, const domain::Document& document);

} // namespace wm::store
