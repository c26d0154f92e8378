// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/domain/RecordKind.h"
#include "wm/store/Connection.h"

#include <string>
#include <vector>

/// Regions, documents, indicators, targets, facilities, corridors and tasks: what has a code.
namespace wm::store {

/// All of them and the words and units that they use, without anything else of a catalogue. Errors: DatabaseFailed,
/// ParseFailed.
[[nodiscard]] Result<domain::Catalogue> loadRecords(Connection& connection);

/// Adds those of the catalogue with the ids they have, within a Recording of the caller's. Errors: Conflict when a code
/// is taken, an id is or was, a row breaks a rule of its table or refers to what is not there; DatabaseFailed.
[[nodiscard]] Result<void> addRecords(Connection& connection, const domain::Catalogue& records);

/// Adds words of vocabularies and units, within a Recording of the caller's. Errors: Conflict when one is there
/// already, DatabaseFailed.
[[nodiscard]] Result<void> addWords(Connection& connection, const std::vector<domain::Term>& terms,
                                    const std::vector<domain::Unit>& units);

/// Puts them as a whole in the place of those with their codes, which keep their ids. The same otherwise; Conflict also
/// when there is none of the code.
[[nodiscard]] Result<void> replaceRecords(Connection& connection, const domain::Catalogue& records);

/// Takes out those with the codes. Errors: Conflict when there is none of a code, or when something else refers to it;
/// the latter at the end of the transaction where its foreign keys are deferred. DatabaseFailed.
[[nodiscard]] Result<void> removeRecords(Connection& connection, domain::RecordKind kind,
                                         const std::vector<std::string>& codes);

} // namespace wm::store
