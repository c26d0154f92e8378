// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/domain/ChartNote.h"
#include "wm/store/Connection.h"

#include <optional>
#include <vector>

namespace wm::store {

/// All notes on years, by year. Errors: DatabaseFailed; ParseFailed, naming table and row, for a note that this program
/// does not write.
[[nodiscard]] Result<std::vector<domain::ChartNote>> loadChartNotes(Connection& connection);

/// Puts `after` in the place of `before`; without the one a note is added, without the other removed. Changing it back
/// is the same with both exchanged.
/// Errors: InvalidArgument for a note that breaks the rules of domain::ChartNote, or for an indicator or region that is
/// not there; NotFound when `before` is not there as it is given, for somebody else has changed it; Conflict when
/// another note has the place of `after`; DatabaseFailed; then nothing is written.
[[nodiscard]] Result<void> changeChartNote(Connection& connection, const std::optional<domain::ChartNote>& before,
                                           const std::optional<domain::ChartNote>& after,
                                           const domain::ChangeNote& by = {});

/// The same within a Recording of the caller's, who rolls back when it fails.
[[nodiscard]] Result<void> replaceChartNote(Connection& connection, const std::optional<domain::ChartNote>& before,
                                            const std::optional<domain::ChartNote>& after);

} // namespace wm::store
