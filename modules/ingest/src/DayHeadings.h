// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"
#include "wm/ingest/MergeFilling.h"

#include <optional>
#include <string>

namespace wm::ingest {

/// What is wrong with the row that stands where a table should have its headings, where that row has the days of a
/// spreadsheet as numbers: "地区 | 45292 | 45658", as a text has dates whose cells were shown as numbers. They are not
/// taken for days, since they may as well be values of a table that has lost its headings. Absent: it has others.
[[nodiscard]] std::optional<Issue> daysAsHeadings(const FilledRow& row, const std::string& document);

} // namespace wm::ingest
