// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/store/Connection.h"

/// Regions, documents, indicators, targets, facilities, corridors and tasks: what has a code.
namespace wm::store {

/// All of them, without anything else of a catalogue. Errors: DatabaseFailed, ParseFailed.
[[nodiscard]] Result<domain::Catalogue> loadRecords(Connection& connection);

/// Adds those of the catalogue with the ids they have, within a Recording of the caller's. Errors: Conflict when a code
/// or id is taken, a row breaks a rule of its table or refers to what is not there; DatabaseFailed.
[[nodiscard]] Result<void> addRecords(Connection& connection, const domain::Catalogue& records);

/// Puts them as a whole in the place of those with their codes, which keep their ids. The same otherwise; Conflict also
/// when there is none of the code.
[[nodiscard]] Result<void> replaceRecords(Connection& connection, const domain::Catalogue& records);

} // namespace wm::store
