// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/RollUp.h"

#include "wm/assess/Score.h"

#include <algorithm>

namespace wm::assess {

namespace {

using domain::Verdict;

bool isAssessed(Verdict verdict)
{
    return verdict <= Verdict::NotMet;
}

bool areOfOneProfile(std::span<const ScoredVerdict> assessments)
{
    return std::ranges::adjacent_find(assessments, std::ranges::not_equal_to(), &ScoredVerdict::profile) ==
           assessments.end();
}

} // namespace

RollUp rollUp(std::span<const ScoredVerdict> assessments)
{
    RollUp result;
    double sum = 0.0;
    for (const ScoredVerdict& assessment : assessments) {
        ++result.total;
        ++result.counts[static_cast<std::size_t>(assessment.verdict)];
        if (!isAssessed(assessment.verdict))
            continue;
        ++result.assessed;
        if (assessment.score) {
            ++result.scored;
            sum += *assessment.score;
        }
    }
    const bool hasMissed = result.count(Verdict::NotMet) > 0;
    if (result.scored > 0 && !hasMissed && areOfOneProfile(assessments))
        result.meanScore = sum / result.scored;
    if (hasMissed)
        result.status = Verdict::NotMet;
    else if (result.assessed > 0 && result.count(Verdict::Met) == result.assessed)
        result.status = Verdict::Met;
    else if (result.meanScore)
        result.status = verdictOfScore(*result.meanScore);
    return result;
}

} // namespace wm::assess
