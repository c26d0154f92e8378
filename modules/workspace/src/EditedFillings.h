// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditedRecords.h"

namespace wm::workspace {

/// Targets that get by hand what they lost in their source, without the document and the page where it was read: the
/// same is asked of who edits a table as of who fills in. Issues as those of faultsOf(). Other files (merging,
/// importing) are not asked: what they say is where it is from.
[[nodiscard]] Issues fillingFaults(const domain::Catalogue& stored, const std::vector<RecordEdit>& edits,
                                   const EditedRecords& edited);

} // namespace wm::workspace
