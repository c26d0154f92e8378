// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <functional>
#include <stop_token>

namespace wm {

/// What long work gets from its caller: a way to be stopped and a way to say how far it is.
struct TaskContext {
    std::stop_token stop = {};
    std::function<void(int done, int total)> progress = {}; ///< called on the worker's thread; may be empty

    /// Errors: Cancelled once a stop was requested.
    [[nodiscard]] Result<void> checkpoint(int done, int total) const
    {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
        if (progress)
            progress(done, total);
        return {};
    }
};

} // namespace wm
