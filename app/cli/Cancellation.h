// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"

namespace wm::cli {

/// For work that Ctrl-C, or a request of the system to end, cancels instead of ending the program in the middle of it;
/// a second one ends it at once. Only from the first call on.
[[nodiscard]] TaskContext cancelledBySignals();

} // namespace wm::cli
