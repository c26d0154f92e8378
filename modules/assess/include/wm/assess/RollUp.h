// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/assess/Assessment.h"

#include <array>
#include <cstddef>
#include <span>

namespace wm::assess {

/// Many assessments in one line: of a region, a theme, a plan.
struct RollUp {
    std::array<int, domain::kVerdicts.size()> counts{}; ///< in the order of domain::kVerdicts
    int total = 0;
    int assessed = 0; ///< with one of the verdicts from Met to NotMet
    int scored = 0;   ///< those of them with a score

    /// Mean of the scores, in [-5, 5]. None where nothing is scored; where the assessments come from more than one
    /// profile, as their measures are not of one kind; and where a due target was missed.
    std::optional<double> meanScore;
    /// NotMet where a due target was missed: a pace that would have been enough does not make it good. Else Met where
    /// all assessed ones are, even without scores; else OnTrack to MovingAway from the mean; else none.
    std::optional<domain::Verdict> status;

    [[nodiscard]] int count(domain::Verdict verdict) const { return counts[static_cast<std::size_t>(verdict)]; }
};

/// What of an assessment is rolled up.
struct ScoredVerdict {
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string_view profile; ///< name and version
    std::optional<double> score;
};

/// Counts the verdicts and averages the scores. Targets that are qualitative, lost in the source, without data or not
/// assessable are counted and never averaged: they are neither good nor bad.
///
/// Scores are those of the ratio R for cagr-ratio/1; for time-proportional/1 and current-status/1 the same score
/// function is applied to p, which is our own use of it. share-of-distance/1 has none: counts only. A target that was
/// due and missed has no pace to be judged any more (the source knows targets still to come only), and a mean of the
/// others would flatter: then there is none. Source: Open SDG's aggregation of Eurostat's scores: mean, from 2.5 on
/// track, from 0 needs acceleration, from -2.5 off track, else moving away; achieved only if all are.
[[nodiscard]] RollUp rollUp(std::span<const ScoredVerdict> assessments);

} // namespace wm::assess
