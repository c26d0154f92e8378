// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IssuesDialog.h"

#include "wm/presentation/Words.h"

namespace wm::ui {

/// Rows of another workspace that cannot be stored here, with table and field by the names that people know.
[[nodiscard]] std::vector<ListedIssue> listedMergeIssues(const Issues& issues, const presentation::Words& words);

} // namespace wm::ui
