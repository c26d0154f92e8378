// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"

namespace wm::charts {

/// The spec without what has no place on paper: values or years that are not finite or beyond any axis. With it, every
/// later step may count on finite geometry.
[[nodiscard]] presentation::ChartSpec drawable(presentation::ChartSpec spec);

} // namespace wm::charts
