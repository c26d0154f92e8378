// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ValueJudge.h"

namespace wm::workspace {

/// The values that ours alone has, has changed or has removed since both were the same, into valuesHere and counts of
/// `content`. Errors: DatabaseFailed, ParseFailed, Cancelled.
[[nodiscard]] Result<void> findValuesHere(const MergeReaders& readers, const IdsOfTheirs& ids, ValueJudge& judge,
                                          MergeTrial::Content& content, const TaskContext& context);

} // namespace wm::workspace
