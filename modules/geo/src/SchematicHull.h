// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Geos.h"

#include "wm/geo/SchematicCells.h"

namespace wm::geo {

/// The union of the groups' hulls, in the frame's units.
/// Errors: InvalidArgument when GEOS cannot work on the seats.
[[nodiscard]] Result<Shape> hullOfGroups(const Geos& geos, std::span<const Seat> seats, const SchematicOptions& options,
                                         Frame frame);

} // namespace wm::geo
