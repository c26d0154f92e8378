// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/TableRows.h"

#include <set>
#include <string>
#include <vector>

/// What columns that nothing is read of say of the values beside them: "旅游收入 | 增速（%）".
namespace wm::ingest {

/// Columns from 0 that have headings and are not among those that are read, but for those of counts and notes.
[[nodiscard]] std::vector<int> wordColumnsUnread(const TableHead& head, const std::set<int>& read);

/// The first measure, as measureIn(), that a cell of these says alone, or "完成" where it says that it was reached.
/// Empty: none does.
[[nodiscard]] std::string measureBeside(const FilledRow& row, const std::vector<int>& columns);

/// What values are called that were reached.
inline constexpr std::string_view kMeasureOfReached = "完成";

} // namespace wm::ingest
