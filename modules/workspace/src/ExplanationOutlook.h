// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"
#include "wm/presentation/ExplanationSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

namespace wm::workspace {

/// Is it said what other regions managed? That takes all values of the indicator.
enum class PeerRates { Said, LeftOut };

/// What it would take and how likely it is: required rates, how many of the own past periods and of the other regions
/// managed as much, the year the target is reached at the present pace, the projection's word. The projection leaves
/// out those of the accepted shocks that the record suggests.
void addExplanationOutlook(const Snapshot& snapshot, const domain::Target& target, const assess::Assessment& assessment,
                           const std::vector<int>& acceptedShocks, PeerRates peers, const presentation::Words& words,
                           presentation::ExplanationSpec& spec);

} // namespace wm::workspace
