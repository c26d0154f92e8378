// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Observation.h"
#include "wm/store/Connection.h"

#include <vector>

/// Single observations, each known by indicator, region, period and kind of value. Ids of what is given are not looked
/// at. All within a Recording of the caller's.
namespace wm::store {

/// Errors: Conflict when one is stored for the place already, or what it refers to is not there; DatabaseFailed.
[[nodiscard]] Result<void> addObservations(Connection& connection, const std::vector<domain::Observation>& rows);

/// Puts `after` into the row of `before`, whose id stays; its place may be another. Errors: Conflict when what is
/// stored is not `before`, and as addObservations(); DatabaseFailed, ParseFailed.
[[nodiscard]] Result<void> replaceObservation(Connection& connection, const domain::Observation& before,
                                              const domain::Observation& after);

/// Errors: Conflict when what is stored is not so; DatabaseFailed, ParseFailed.
[[nodiscard]] Result<void> removeObservation(Connection& connection, const domain::Observation& before);

} // namespace wm::store
