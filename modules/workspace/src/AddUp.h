// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/RollUp.h"
#include "wm/domain/Target.h"
#include "wm/workspace/Snapshot.h"

#include <vector>

namespace wm::workspace {

/// Counts, mean score and status of some targets, written to what has members of these names.
template <class Group>
void addUp(const Snapshot& snapshot, const std::vector<const domain::Target*>& targets, Group& group)
{
    std::vector<assess::ScoredVerdict> verdicts;
    verdicts.reserve(targets.size());
    for (const domain::Target* const target : targets) {
        const AssessedTarget& assessed = snapshot.assessment(*target);
        verdicts.push_back({assessed.verdict, assessed.method, assessed.score});
    }
    const assess::RollUp sum = assess::rollUp(verdicts);
    group.counts = sum.counts;
    group.total = sum.total;
    group.meanScore = sum.meanScore;
    group.status = sum.status;
}

} // namespace wm::workspace
