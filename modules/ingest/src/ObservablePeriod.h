// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"

namespace wm::ingest {

/// The year of today's date.
[[nodiscard]] int thisYear();

/// Whether something can have been observed then: not before 1900, which is a slip of the pen, and in no year to come,
/// of which there are plans and forecasts only. So can that which names no period.
[[nodiscard]] bool mayBeObserved(const domain::Period& period, int thisYear);

} // namespace wm::ingest
