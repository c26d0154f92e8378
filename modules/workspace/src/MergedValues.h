// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MergeContent.h"

#include "wm/base/TaskContext.h"
#include "wm/store/Connection.h"

namespace wm::workspace {

/// Where values are read.
struct MergeReaders {
    /// Both when one had just been merged into the other.
    struct Agreed {
        store::Connection& ours;
        store::Connection& theirs;
        bool isSinceTaken = false; ///< came after ours had last taken from theirs
    };
    store::Connection& ours;
    store::Connection& theirsNow;
    store::Connection* theirsSince = nullptr; ///< showing theirs as it was when one was copied; null: no base
    store::Connection* theirsTaken = nullptr; ///< showing theirs as it was when ours last took from it; null: never
    store::Connection* oursSince = nullptr;   ///< showing ours as it was when one was copied; null: that is not known
    std::vector<Agreed> agreed;               ///< oldest first
};

/// Compares their values with ours into values, newValues, valuesHere and issues of `content`, whose documents and
/// indicators are known. `theirs`: documents and indicators of the other file, also those it once had. Errors:
/// DatabaseFailed, ParseFailed, Cancelled.
[[nodiscard]] Result<void> mergeValues(const MergeReaders& readers, const domain::Catalogue& theirs,
                                       const domain::Catalogue& records, MergeTrial::Content& content,
                                       const TaskContext& context);

} // namespace wm::workspace
