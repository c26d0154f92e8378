// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"

#include <vector>

namespace wm::cli {

/// The overview for people: counts by verdict, then by theme, region and target year; verdicts that nobody has are left
/// out.
[[nodiscard]] std::vector<presentation::TableSpec> summaryTables(const presentation::OverviewSpec& overview,
                                                                 const presentation::Words& words);

/// The same for machines, in one table: a row for all targets, each theme, target year and region; every verdict a
/// column.
[[nodiscard]] presentation::TableSpec machineSummary(const presentation::OverviewSpec& overview,
                                                     const presentation::Words& words);

} // namespace wm::cli
