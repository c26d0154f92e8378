// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

#include <optional>
#include <string>
#include <vector>

/// What two workspaces have known together: the states at which one was a copy of the other, or was merged into it.
namespace wm::store {

/// The last change that both files have: then one was copied from the other. Absent: they were never one file, as far
/// as their histories tell. Errors: DatabaseFailed, ParseFailed.
[[nodiscard]] Result<std::optional<domain::ChangeId>> lastCommonChange(Connection& one, Connection& other);

/// A merge, and what was merged: another file as it was after a change of its own.
struct MergeSource {
    domain::ChangeId change;
    domain::ChangeId sourceChange;
    std::string sourceMark; ///< tells it from any other change
};

/// The last change of a file with its mark, as a state to be merged: `change` is none. Absent: the history is empty.
/// Errors: DatabaseFailed.
[[nodiscard]] Result<std::optional<MergeSource>> lastStateOf(Connection& connection);

/// Keeps it with the change, within a Recording of the caller's. Errors: Conflict, DatabaseFailed.
[[nodiscard]] Result<void> addMergeSource(Connection& connection, const MergeSource& source);

/// The merges into `into` of states that the other file still has in its history, oldest first; without those before
/// something was put back in `into`, unless that was taken back: what was merged may be gone again. Errors:
/// DatabaseFailed, ParseFailed.
[[nodiscard]] Result<std::vector<MergeSource>> mergesOf(Connection& other, Connection& into);

} // namespace wm::store
