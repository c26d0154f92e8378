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
    std::vector<assess::Assessment> assessments(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const AssessedTarget& assessed = snapshot.assessment(*targets[i]);
        assessments[i].verdict = assessed.verdict;
        assessments[i].profile = assessed.method;
        assessments[i].score = assessed.score;
    }
    const assess::RollUp sum = assess::rollUp(assessments);
    group.counts = sum.counts;
    group.total = sum.total;
    group.meanScore = sum.meanScore;
    group.status = sum.status;
}

} // namespace wm::workspace
