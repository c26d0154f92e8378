// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rectangle.h"
#include "Scope.h"

#include "wm/workspace/Views.h"

#include <algorithm>
#include <optional>
#include <set>
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

bool isRicher(const Candidate& one, const Candidate& other)
{
    if (one.rich.score() != other.rich.score())
        return one.rich.score() > other.rich.score();
    return *one.region != *other.region ? *one.region < *other.region : one.indicator < other.indicator;
}

/// By indicator, then region.
bool isBefore(const Candidate& one, const Candidate& other)
{
    return one.indicator != other.indicator ? one.indicator < other.indicator : *one.region < *other.region;
}

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
    /// The only regions that it may have; none where it may have any.
    [[nodiscard]] std::set<domain::RegionCode> regions() const
    {
        return m_region.isNone() ? std::set<domain::RegionCode>() : std::set{m_region, m_selection.region};
    }

private:
    const Snapshot& m_snapshot;
    const presentation::Selection& m_selection;
    domain::RegionCode m_region;
    Rectangle m_rectangle;
};

/// The richest of many, as they are met: there may be half a million, and a list shows a few hundred.
class Richest {
public:
    explicit Richest(std::size_t most)
        : m_most(most)
    {
    }

    void add(const Candidate& candidate)
    {
        if (m_most == 0 || (m_worst && !isRicher(candidate, *m_worst)))
            return;
        m_kept.push_back(candidate);
        if (m_kept.size() / 2 > m_most)
            dropPoorest();
    }

    /// May one be among them that has no target and so many observations at most?
    [[nodiscard]] bool canTake(int observations)
    {
        if (m_kept.size() > m_most)
            dropPoorest();
        else if (m_kept.size() == m_most && m_most > 0)
            m_worst = *std::ranges::max_element(m_kept, isRicher);
        return !m_worst || observations >= m_worst->rich.score();
    }

    [[nodiscard]] std::vector<Candidate> take()
    {
        if (m_kept.size() > m_most)
            dropPoorest();
        std::ranges::sort(m_kept, isRicher);
        return std::move(m_kept);
    }

private:
    void dropPoorest()
    {
        const auto last = m_kept.begin() + static_cast<std::ptrdiff_t>(m_most) - 1;
        std::ranges::nth_element(m_kept, last, isRicher);
        m_kept.erase(last + 1, m_kept.end());
        m_worst = m_kept.back();
    }

    std::size_t m_most;
    std::vector<Candidate> m_kept;
    std::optional<Candidate> m_worst; ///< of those kept: who is poorer need not be looked at
};

/// Those of one indicator that have dated observations, by region; `isMeant` is parallel to SeriesSizes::regions().
template <class Take>
void forEachObserved(std::span<const SeriesSize> ofIndicator, const SeriesSizes& sizes,
                     const std::vector<bool>& isMeant, const Take& take)
{
    for (std::size_t i = 0; i < ofIndicator.size();) {
        const SeriesSize& first = ofIndicator[i];
        Candidate candidate{first.indicator, &sizes.regionOf(first)};
        for (; i < ofIndicator.size() && ofIndicator[i].region == first.region; ++i)
            candidate.rich.observations += ofIndicator[i].dated;
        if (candidate.rich.observations > 0 && isMeant[first.region])
            take(candidate);
    }
}

/// Of the few regions that a scope names.
std::vector<Candidate> observedInRegions(const SubjectScope& scope, const SeriesSizes& sizes)
{
    std::vector<Candidate> candidates;
    for (const domain::RegionCode& region : scope.regions()) {
        const auto place = scope.has(region) ? sizes.placeOf(region) : std::nullopt;
        for (const std::uint32_t i : place ? sizes.ofRegion(*place) : std::span<const std::uint32_t>()) {
            const SeriesSize& size = sizes.all()[i];
            const bool isNext = candidates.empty() || candidates.back().indicator != size.indicator ||
                                *candidates.back().region != region;
            if (isNext && scope.has(size.indicator))
                candidates.push_back({size.indicator, &sizes.regionOf(size)});
            if (!candidates.empty() && candidates.back().indicator == size.indicator)
                candidates.back().rich.observations += size.dated;
        }
    }
    std::erase_if(candidates, [](const Candidate& each) { return each.rich.observations == 0; });
    std::ranges::sort(candidates, isBefore);
    return candidates;
}

/// Those in scope that have observations; of one indicator or of all, but for indicators of which none `canTake` one
/// with so many observations.
template <class CanTake, class Take>
void forEachObserved(const SubjectScope& scope, const SeriesSizes& sizes, domain::IndicatorId only,
                     const CanTake& canTake, const Take& take)
{
    if (only.isNone() && !scope.regions().empty()) {
        std::ranges::for_each(observedInRegions(scope, sizes), take);
        return;
    }
    const auto isMeant = sizes.regionsThat([&](const domain::RegionCode& code) { return scope.has(code); });
    for (const SeriesSizes::OfIndicator& each : sizes.byIndicator()) {
        const domain::IndicatorId indicator = each.series.front().indicator;
        if ((only.isNone() || indicator == only) && scope.has(indicator) && canTake(each.mostDated))
            forEachObserved(each.series, sizes, isMeant, take);
    }
}

/// Those in scope that have targets, by indicator, then region.
std::vector<Candidate> plannedIn(const Snapshot& snapshot, const SubjectScope& scope, domain::IndicatorId only)
{
    std::vector<Candidate> candidates;
    domain::IndicatorId asked;
    bool isMeant = false;
    for (const Snapshot::PlannedSubject& subject : snapshot.plannedSubjects()) {
        if (subject.indicator != asked) {
            asked = subject.indicator;
            isMeant = (only.isNone() || asked == only) && scope.has(asked);
        }
        if (isMeant && scope.has(*subject.region))
            candidates.push_back({subject.indicator, subject.region, {subject.observations, subject.targets}});
    }
    return candidates;
}

/// Shows `richest` all of a selection, or those of one indicator, that are meant.
template <class IsMeant>
void showCandidates(const Snapshot& snapshot, const presentation::Selection& selection, domain::IndicatorId only,
                    const IsMeant& areMeant, Richest& richest)
{
    const SubjectScope scope(snapshot, selection);
    const std::vector<Candidate> planned = plannedIn(snapshot, scope, only);
    // First those with targets, which are the richest: most of the others need not even be looked at then.
    for (const Candidate& candidate : planned) {
        if (areMeant(candidate))
            richest.add(candidate);
    }
    forEachObserved(
        scope, snapshot.observations().sizes(), only, [&](int observations) { return richest.canTake(observations); },
        [&](const Candidate& observed) {
            if (areMeant(observed) && !std::ranges::binary_search(planned, observed, isBefore))
                richest.add(observed);
        });
}

/// The richest of a selection, or of one indicator's.
template <class IsMeant>
std::optional<ChartSubject> richestSubject(const Snapshot& snapshot, const presentation::Selection& selection,
                                           domain::IndicatorId only, const IsMeant& isMeant)
{
    Richest richest(1);
    showCandidates(snapshot, selection, only, isMeant, richest);
    const std::vector<Candidate> found = richest.take();
    return found.empty() ? std::nullopt : std::optional(ChartSubject{found[0].indicator, *found[0].region});
}

bool isAny(const Candidate&)
{
    return true;
}

} // namespace

std::vector<ChartSubject> chartSubjects(const Snapshot& snapshot, const presentation::Selection& selection,
                                        std::size_t most)
{
    Richest richest(most);
    showCandidates(snapshot, selection, {}, isAny, richest);
    std::vector<ChartSubject> subjects;
    for (const Candidate& candidate : richest.take())
        subjects.push_back({candidate.indicator, *candidate.region});
    return subjects;
}

ChartSubject chartSubject(const Snapshot& snapshot, const presentation::Selection& selection)
{
    const domain::Target* target = snapshot.findTarget(selection.target);
    if (!selection.indicator.isNone()) {
        const bool isOfTarget = target && target->indicator == selection.indicator;
        const auto best = richestSubject(snapshot, selection, selection.indicator, [&](const Candidate& candidate) {
            return !isOfTarget || *candidate.region == target->region;
        });
        if (best)
            return *best;
    }
    // A selected target that has nothing to draw still has words to say: its chart is empty and tells why.
    if (target)
        return {target->indicator, target->region};
    return richestSubject(snapshot, selection, {}, isAny).value_or(ChartSubject());
}

} // namespace wm::workspace
