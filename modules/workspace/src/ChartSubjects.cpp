// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rectangle.h"
#include "Scope.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace wm::workspace {

namespace {

/// How much there is to draw: a point counts, a target with year and value counts more than several points.
struct Richness {
    int observations = 0;
    int targets = 0;

    [[nodiscard]] int score() const { return observations + 5 * targets + (observations > 0 && targets > 0 ? 10 : 0); }
};

/// A subject with what there is of it.
struct Candidate {
    domain::IndicatorId indicator;
    const domain::RegionCode* region = nullptr; ///< one of the snapshot's
    Richness rich = {};
};

/// Which subjects a selection means.
class SubjectScope {
public:
    SubjectScope(const Snapshot& snapshot, const presentation::Selection& selection)
        : m_snapshot(snapshot)
        , m_selection(selection)
        , m_region(targetRegion(snapshot, selection))
        , m_rectangle(snapshot, selection)
    {
    }

    [[nodiscard]] bool has(domain::IndicatorId indicator) const
    {
        return isInTheme(m_snapshot, indicator, m_selection.theme);
    }
    [[nodiscard]] bool has(const domain::RegionCode& code) const
    {
        return (m_region.isNone() || code == m_region || code == m_selection.region) && m_rectangle.has(code);
    }

private:
    const Snapshot& m_snapshot;
    const presentation::Selection& m_selection;
    domain::RegionCode m_region;
    Rectangle m_rectangle;
};

/// Those that lie in scope, by indicator, then region; of one indicator or of all.
std::vector<Candidate> observedIn(const SubjectScope& scope, const SeriesSizes& sizes, domain::IndicatorId only)
{
    const auto isMeant = sizes.regionsThat([&](const domain::RegionCode& code) { return scope.has(code); });
    std::vector<Candidate> candidates;
    domain::IndicatorId indicator;
    bool isWanted = false;
    for (const SeriesSize& size : only.isNone() ? sizes.all() : sizes.of(only)) {
        if (size.indicator != indicator) {
            indicator = size.indicator;
            isWanted = scope.has(indicator);
        }
        if (!isWanted || size.dated == 0 || !isMeant[size.region])
            continue;
        const domain::RegionCode& region = sizes.regionOf(size);
        if (candidates.empty() || candidates.back().indicator != indicator || candidates.back().region != &region)
            candidates.push_back({indicator, &region});
        candidates.back().rich.observations += size.dated;
    }
    return candidates;
}

/// The region is a target's.
using SubjectKey = std::pair<domain::IndicatorId, std::reference_wrapper<const domain::RegionCode>>;

struct SubjectOrder {
    bool operator()(const SubjectKey& one, const SubjectKey& other) const
    {
        return one.first != other.first ? one.first < other.first : one.second.get() < other.second.get();
    }
};
using TargetCounts = std::map<SubjectKey, int, SubjectOrder>;

TargetCounts targetsIn(const Snapshot& snapshot, const SubjectScope& scope, domain::IndicatorId indicator)
{
    TargetCounts counts;
    for (const domain::Target& target : snapshot.catalogue().targets) {
        const bool isMeant = indicator.isNone() || target.indicator == indicator;
        if (isMeant && target.value && target.year && scope.has(target.region) && scope.has(target.indicator))
            ++counts[{target.indicator, std::cref(target.region)}];
    }
    return counts;
}

/// All of a selection, or those of one indicator.
std::vector<Candidate> candidatesOf(const Snapshot& snapshot, const presentation::Selection& selection,
                                    domain::IndicatorId indicator = {})
{
    const SubjectScope scope(snapshot, selection);
    std::vector<Candidate> candidates = observedIn(scope, snapshot.observations().sizes(), indicator);
    const auto observed = static_cast<std::ptrdiff_t>(candidates.size());
    const auto key = [](const Candidate& candidate) {
        return SubjectKey(candidate.indicator, std::cref(*candidate.region));
    };
    const SubjectOrder isBefore;
    for (const auto& [subject, targets] : targetsIn(snapshot, scope, indicator)) {
        const auto end = candidates.begin() + observed;
        const auto found = std::ranges::lower_bound(candidates.begin(), end, subject, isBefore, key);
        if (found != end && !isBefore(subject, key(*found)))
            found->rich.targets = targets;
        else
            candidates.push_back({subject.first, &subject.second.get(), {0, targets}});
    }
    return candidates;
}

bool isRicher(const Candidate& one, const Candidate& other)
{
    if (one.rich.score() != other.rich.score())
        return one.rich.score() > other.rich.score();
    return *one.region != *other.region ? *one.region < *other.region : one.indicator < other.indicator;
}

} // namespace

std::vector<ChartSubject> chartSubjects(const Snapshot& snapshot, const presentation::Selection& selection,
                                        std::size_t most)
{
    std::vector<Candidate> candidates = candidatesOf(snapshot, selection);
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, candidates.size()));
    std::ranges::partial_sort(candidates, candidates.begin() + count, isRicher);
    std::vector<ChartSubject> subjects;
    subjects.reserve(static_cast<std::size_t>(count));
    for (const Candidate& candidate : std::span(candidates).first(static_cast<std::size_t>(count)))
        subjects.push_back({candidate.indicator, *candidate.region});
    return subjects;
}

ChartSubject chartSubject(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const domain::Target* target = snapshot.findTarget(selection.target);
    if (!selection.indicator.isNone()) {
        std::vector<Candidate> candidates = candidatesOf(snapshot, selection, selection.indicator);
        if (target && target->indicator == selection.indicator)
            std::erase_if(candidates, [&](const Candidate& each) { return *each.region != target->region; });
        if (const auto best = std::ranges::min_element(candidates, isRicher); best != candidates.end())
            return {best->indicator, *best->region};
    }
    // A selected target that has nothing to draw still has words to say: its chart is empty and tells why.
    if (target)
        return {target->indicator, target->region};
    const std::vector<Candidate> candidates = candidatesOf(snapshot, selection);
    const auto best = std::ranges::min_element(candidates, isRicher);
    return best == candidates.end() ? ChartSubject() : ChartSubject{best->indicator, *best->region};
}

} // namespace wm::workspace
