// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Facility.h"
#include "wm/geo/Gazetteer.h"

namespace wm::geo {

/// Straight lines from `from` over the parts of `via` (separated by 、 or ; or ；) to `to`; schematic, not an
/// alignment. Parts of `via` that the gazetteer does not know are left out. Empty when a named end is not known, when
/// no end is named (the via alone is no line), or when fewer than two different places remain.
[[nodiscard]] domain::Line corridorPath(const domain::Corridor& corridor, const Gazetteer& gazetteer);

} // namespace wm::geo
