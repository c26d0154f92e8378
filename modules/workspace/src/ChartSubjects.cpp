// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rectangle.h"
#include "Scope.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <map>

namespace wm::workspace {

namespace {

/// How much there is to draw: a point counts, a target with year and value counts more than several points.
struct Richness {
    int observations = 0;
    int targets = 0;

    [[nodiscard]] int score() const { return observations + 5 * targets + (observations > 0 && targets > 0 ? 10 : 0); }
};

using SubjectKey = std::pair<domain::RegionCode, domain::IndicatorId>;

std::map<SubjectKey, Richness> richness(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const domain::RegionCode region = targetRegion(snapshot, selection);
    const Rectangle rectangle(snapshot, selection);
    const auto isHere = [&](const domain::RegionCode& code, domain::IndicatorId indicator) {
        return (region.isNone() || code == region || code == selection.region) && rectangle.has(code) &&
               isInTheme(snapshot, indicator, selection.theme);
    };
    std::map<SubjectKey, Richness> subjects;
    for (const domain::Observation& observation : snapshot.catalogue().observations) {
        if (!observation.period.isUnnamed() && isHere(observation.region, observation.indicator))
            ++subjects[{observation.region, observation.indicator}].observations;
    }
    for (const domain::Target& target : snapshot.catalogue().targets) {
        if (target.value && target.year && isHere(target.region, target.indicator))
            ++subjects[{target.region, target.indicator}].targets;
    }
    return subjects;
}

} // namespace

std::vector<ChartSubject> chartSubjects(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const auto subjects = richness(snapshot, selection);
    std::vector<std::pair<int, ChartSubject>> scored;
    scored.reserve(subjects.size());
    for (const auto& [key, rich] : subjects)
        scored.emplace_back(-rich.score(), ChartSubject{key.second, key.first});
    std::ranges::stable_sort(scored, {}, &std::pair<int, ChartSubject>::first);
    std::vector<ChartSubject> ordered;
    ordered.reserve(scored.size());
    for (const auto& [score, subject] : scored)
        ordered.push_back(subject);
    return ordered;
}

ChartSubject chartSubject(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const std::vector<ChartSubject> subjects = chartSubjects(snapshot, selection);
    const domain::Target* target = snapshot.findTarget(selection.target);
    for (const ChartSubject& subject : subjects) {
        const bool isIndicator = subject.indicator == selection.indicator;
        if (isIndicator && (!target || target->indicator != selection.indicator || target->region == subject.region))
            return subject;
    }
    // A selected target that has nothing to draw still has words to say: its chart is empty and tells why.
    if (target)
        return {target->indicator, target->region};
    return subjects.empty() ? ChartSubject() : subjects.front();
}

} // namespace wm::workspace
