// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Views.h"

#include <string>
#include <vector>

namespace wm::workspace {

/// What a chart of this subject shows and what it leaves out.
struct ChartContent {
    const domain::Indicator* indicator = nullptr;
    domain::RegionCode region;
    std::string valueKind; ///< values of other kinds are not drawn: they measure something else
    std::vector<domain::Observation> drawn;
    std::vector<domain::Observation> otherKinds;
    int unnamedPeriods = 0;
    std::vector<const domain::Target*> targets;     ///< with value and year
    std::vector<const domain::Target*> withoutYear; ///< with a value only
    int lostTargets = 0;
    int qualitativeTargets = 0;
};

/// The lines below the picture: method, what is not drawn and why, sources.
[[nodiscard]] std::vector<std::string> chartNotes(const Snapshot& snapshot, const ChartContent& content,
                                                  const presentation::Words& words);

} // namespace wm::workspace
