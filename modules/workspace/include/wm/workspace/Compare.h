// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/CompareOptions.h"
#include "wm/presentation/CompareSpec.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <vector>

namespace wm::workspace {

/// Regions and indicators beside each other. Pure functions of the snapshot, any thread.
///
/// Only like is compared with like: values of one kind (that of most observations), of regions of one level, in one
/// year. The level is that of the selected region where it has values, else that of most regions; a selected region
/// without values, of which parts have some, narrows the comparison to these. A selected rectangle narrows it, too;
/// marked regions do not, for they are seen among the others.

/// What can be chosen, and what is shown where a choice was left open or is not to be had.
struct CompareChoices {
    presentation::CompareOptions shown;
    std::vector<domain::IndicatorId> indicators; ///< of the theme, with values of two or more regions; where
                                                 ///< values are set against targets with one of these, too
    std::vector<int> years;                      ///< with values of the shown indicator(s), descending
};

struct Comparison {
    CompareChoices choices;
    presentation::CompareSpec spec;
};

/// The figure of the options' kind. An open indicator is the selected one, else the richest. An open year is the last
/// one with values of at least three quarters of the regions, else the one with the most; an open first year is the
/// first such one.
///
/// Ranking: by the value of a year, by the gap to each region's own target, or by completion. The wanted direction
/// decides what comes first, and the subtitle says so: for less-is-better the lowest. Gaps are in percentage points for
/// percentages, else in percent of the target; a target of zero has none.
[[nodiscard]] Comparison compareOf(const Snapshot& snapshot, const presentation::Selection& selection,
                                   const presentation::CompareOptions& options, const presentation::Words& words);

/// The numbers behind a figure: a row for each of its values, those without one at the end.
[[nodiscard]] presentation::TableSpec compareTable(const Snapshot& snapshot, const presentation::CompareSpec& spec,
                                                   const presentation::Words& words);

} // namespace wm::workspace
