// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditedRecords.h"

namespace wm::workspace {

/// Targets that get their number by hand, as new ones or in the place of words, and do not say how it is to be met or
/// in which unit: nobody could judge them, and a number alone would count as reached. Issues as those of faultsOf().
/// What other files say (merging, importing), what is put back and what was stated before is not asked.
[[nodiscard]] Issues typedNumberFaults(const domain::Catalogue& stored, const std::vector<RecordEdit>& edits,
                                       const EditedRecords& edited);

} // namespace wm::workspace
