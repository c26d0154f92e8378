// SPDX-License-Identifier: GPL-3.0-or-later
#include "DifferenceOf.h"

#include <tuple>

namespace wm::workspace {

namespace {

using domain::Target;
using domain::Verdict;

bool isSameAim(const Target& was, const Target& is)
{
    const auto aim = [](const Target& target) {
        return std::tie(target.indicator, target.region, target.comparator, target.year, target.value,
                        target.upperValue, target.status, target.valueKind);
    };
    return aim(was) == aim(is);
}

bool isJudgedAlike(const AssessedTarget& was, const AssessedTarget& is)
{
    const auto judged = [](const AssessedTarget& assessed) {
        return assessed.judged ? std::optional(std::pair(assessed.judged->year, assessed.judged->value)) : std::nullopt;
    };
    return was.verdict == is.verdict && judged(was) == judged(is);
}

/// How far a verdict is from done; none: it says nothing of progress.
std::optional<int> distanceFromDone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return 0;
    case Verdict::OnTrack:
        return 1;
    case Verdict::NeedsAcceleration:
        return 2;
    case Verdict::OffTrack:
        return 3;
    case Verdict::NotMet:
    case Verdict::MovingAway:
        return 4;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<TargetDifference> targetDifferences(const Snapshot& past, const Snapshot& now)
{
    std::vector<TargetDifference> differences;
    for (const Target& target : now.catalogue().targets) {
        const Target* const was = past.findTarget(target.id);
        if (!was) {
            differences.push_back({target.id, {}, {}, false, false});
            continue;
        }
        const bool isSetAnew = !isSameAim(*was, target);
        if (isSetAnew || !isJudgedAlike(past.assessment(*was), now.assessment(target)))
            differences.push_back({target.id, *was, past.assessment(*was), false, isSetAnew});
    }
    for (const Target& was : past.catalogue().targets) {
        if (!now.findTarget(was.id))
            differences.push_back({was.id, was, past.assessment(was), true, false});
    }
    return differences;
}

int turnOf(Verdict was, Verdict is)
{
    const std::optional<int> before = distanceFromDone(was), after = distanceFromDone(is);
    if (!before || !after || *before == *after)
        return 0;
    return *after < *before ? 1 : -1;
}

} // namespace wm::workspace
