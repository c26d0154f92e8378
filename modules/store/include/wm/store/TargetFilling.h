// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/domain/Filling.h"
#include "wm/store/Connection.h"

#include <optional>

namespace wm::store {

/// Fills in what a target lost in its source, corrects it, or takes it back to lost (no `after`). Changing it back is
/// the same with both exchanged. Errors: InvalidArgument for a filling that breaks the rules of domain::Filling;
/// NotFound for a target that is not there; Conflict when what is filled in is not `before`, for somebody else has
/// changed it; DatabaseFailed; then nothing is written.
[[nodiscard]] Result<void> changeFilling(Connection& connection, domain::TargetId target,
                                         const std::optional<domain::Filling>& before,
                                         const std::optional<domain::Filling>& after,
                                         const domain::ChangeNote& by = {});

} // namespace wm::store
