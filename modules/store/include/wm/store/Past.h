// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/Change.h"
#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace wm::store {

/// From now on this connection reads the workspace as it was after `change` (none: before the first): views of its own
/// stand before the tables, and the file is not touched, so that a connection that only reads can do it. Once for a
/// connection. What other programs wrote by REPLACE goes around SQLite's triggers and is seen as it is now.
/// Errors: NotFound when there is no such change, DatabaseFailed, ParseFailed for a history this program cannot read.
[[nodiscard]] Result<void> showPast(Connection& connection, domain::ChangeId change);

/// What happened to observations since the state that showPast() shows, by indicator and region; only those to which
/// something did. Errors: DatabaseFailed.
[[nodiscard]] Result<std::vector<domain::SeriesChange>> observationsSince(Connection& connection);

/// An observation in the state that showPast() shows, and as it is now; one of them may be absent.
using TakeObservationChange = std::function<Result<void>(const std::optional<domain::Observation>& past,
                                                         const std::optional<domain::Observation>& now)>;

/// Goes through the observations to which something happened since the state that showPast() shows, those that are gone
/// first. Errors: DatabaseFailed, ParseFailed, those of `take`.
[[nodiscard]] Result<void> forEachObservationSince(Connection& connection, const TakeObservationChange& take);

/// How the messages of restore() begin where tables would contradict each other, before the codes of rows.
inline constexpr std::string_view kStillReferredTo = "what stays refers to what would go: ";
inline constexpr std::string_view kPlaceIsTaken =
    "something else stands where this would come back; change or remove it first: ";

/// Puts back what `what` says: either stateAfter or takenBack. It is a change like any other, so that it can be taken
/// back too.
/// Errors: InvalidArgument for neither or both and for a change by which the workspace was made, or without which
/// nothing would be left, unless Restoration::takesAll; NotFound when there is no such change, Conflict when the tables
/// would contradict each other (a row that is gone is needed by one that stays, or another one has taken the place of
/// one that would come back; the message names them), DatabaseFailed, ParseFailed, Cancelled; then nothing is written.
[[nodiscard]] Result<domain::RestorationReport> restore(Connection& connection, const domain::Restoration& what,
                                                        const domain::ChangeNote& note,
                                                        const TaskContext& context = {});

} // namespace wm::store
