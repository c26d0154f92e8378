// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/ingest/TableRows.h"

#include <optional>
#include <string_view>
#include <vector>

/// Which years of a table of targets are targets: plans print the figures that they start from beside them.
namespace wm::ingest {

/// 预期性 or 约束性, as five-year plans bind their targets; folded.
[[nodiscard]] bool saysHowItBinds(std::string_view text);

/// Whether a year alone above a column heads targets. `columns`: all headings of the table. Not beside columns that are
/// called targets themselves ("2024年 | 2025年目标"); not the years before the plan that a line names ("十五五": up to
/// 2025); nor, in a table that says how its targets bind, the first of several years.
[[nodiscard]] bool isTargetYear(int year, const TableHead& head, const std::vector<ColumnHeading>& columns);

} // namespace wm::ingest
