// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <functional>

namespace wm::store {

/// An observation whose value is not the one that it had at first.
struct RevisedValue {
    domain::Observation observation; ///< as it is now
    double first = 0.0;              ///< as it was before anybody changed it
};

/// Goes through them by the history, in the order of rows. One that was changed and changed back is none. Errors: what
/// `take` fails with; DatabaseFailed, ParseFailed for a row that this program cannot read.
[[nodiscard]] Result<void> forEachRevisedValue(Connection& connection,
                                               const std::function<Result<void>(const RevisedValue&)>& take);

} // namespace wm::store
