// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/domain/Finding.h"
#include "wm/store/Connection.h"

#include <vector>

namespace wm::store {

/// All of them, in the order of ids; those of a kind that this program does not know are left out, for a later version
/// may find more. Errors: DatabaseFailed.
[[nodiscard]] Result<std::vector<domain::AcceptedFinding>> loadAcceptedFindings(Connection& connection);

/// Takes `before` out and puts `after` in, as one change. Changing it back is the same with both exchanged.
/// Errors: InvalidArgument for one that breaks the rules of domain::AcceptedFinding; NotFound when one of `before` is
/// not there as it is given, for somebody else has changed it; Conflict when a finding of `after` is accepted already;
/// DatabaseFailed; then nothing is written.
[[nodiscard]] Result<void> changeAcceptedFindings(Connection& connection,
                                                  const std::vector<domain::AcceptedFinding>& before,
                                                  const std::vector<domain::AcceptedFinding>& after,
                                                  const domain::ChangeNote& by = {});

/// The same within a Recording of the caller's, who rolls back when it fails.
[[nodiscard]] Result<void> replaceAcceptedFindings(Connection& connection,
                                                   const std::vector<domain::AcceptedFinding>& before,
                                                   const std::vector<domain::AcceptedFinding>& after);

} // namespace wm::store
