// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"
#include "wm/workspace/DataTables.h"
#include "wm/workspace/Snapshot.h"

namespace wm::ui {

/// Changes what follows from other fields of a record that was edited, where the user did not say it himself: the unit
/// of another indicator, that a value is stated once there is one, where a position comes from, what of a target is
/// filled in. `stored`: null for a new one.
void completeFollowing(workspace::DataKind kind, const domain::RecordTexts& before, domain::RecordTexts& now,
                       const workspace::Snapshot& snapshot, const domain::RecordTexts* stored = nullptr);

/// A new record of which nothing is said yet but what nearly all of them have. Codes that the workspace's vocabularies
/// lack are left out.
[[nodiscard]] domain::RecordTexts newRecord(workspace::DataKind kind, const workspace::Snapshot& snapshot);

} // namespace wm::ui
