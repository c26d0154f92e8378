// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MergeContent.h"

#include "wm/base/TaskContext.h"
#include "wm/store/Connection.h"

namespace wm::workspace {

/// Where values are read.
struct MergeReaders {
    store::Connection& ours;
    store::Connection& theirs; ///< with a base: showing the state that it was in then
    bool hasBase = false;
    store::Connection* oursThen = nullptr; ///< showing ours as theirs took it; null: that is not the base
    store::Connection& theirsNow;
    store::Connection* oursSince = nullptr; ///< showing ours as it was when one was copied; null: that is not known
};

/// Compares their values with ours into values, newValues, valuesHere and issues of `content`, whose documents and
/// indicators are known. `theirs`: documents and indicators of the other file, also those it once had. Errors:
/// DatabaseFailed, ParseFailed, Cancelled.
[[nodiscard]] Result<void> mergeValues(const MergeReaders& readers, const domain::Catalogue& theirs,
                                       const domain::Catalogue& records, MergeTrial::Content& content,
                                       const TaskContext& context);

} // namespace wm::workspace
