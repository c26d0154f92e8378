// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValuesHere.h"

#include "ValueFate.h"

#include "wm/store/Past.h"

#include <set>
#include <utility>

namespace wm::workspace {

using domain::Observation;
using store::ObservationFinder;

Result<void> findValuesHere(const MergeReaders& readers, const IdsOfTheirs& ids, ValueJudge& judge,
                            MergeTrial::Content& content, const TaskContext& context)
{
    WM_TRY(ObservationFinder ofOurs, ObservationFinder::create(readers.ours));
    WM_TRY(ObservationFinder ofTheirs, ObservationFinder::create(readers.theirsNow));
    int seen = 0;
    const auto look = [&](const Observation& place, const std::optional<Observation>& ours) -> Result<void> {
        constexpr int kBetweenChecks = 1024;
        if (++seen % kBetweenChecks == 0)
            WM_CHECK(context.checkpoint(0, 0)); // how many there are is not known
        if (!ids.isCompared(place.indicator))
            return {};
        std::optional<Observation> theirs;
        if (const std::optional<Observation> there = ids.placeOf(place)) {
            WM_TRY(theirs, ofTheirs.find(*there));
            if (theirs)
                theirs = ids.inOurs(*std::move(theirs), place);
        }
        WM_TRY(auto judged, judge.judge(place, ours, theirs));
        if (!judged || judged->fate != MergeFate::Here)
            return {};
        ++content.counts[{"observation", MergeFate::Here}];
        if (content.valuesHere.size() < kMostValuesHere)
            content.valuesHere.push_back({MergeFate::Here, std::move(judged->base), ours, std::move(theirs)});
        return {};
    };
    if (!readers.oursSince)
        return store::forEachObservation(readers.ours,
                                         [&](const Observation& value) { return look(value, std::optional(value)); });
    std::set<ObservationPlace> gone; // they may have come again under another number
    return store::forEachObservationSince(*readers.oursSince, [&](const auto& past, const auto& now) -> Result<void> {
        if (past && (!now || observationPlace(*past) != observationPlace(*now)) &&
            gone.insert(observationPlace(*past)).second) {
            WM_TRY(const std::optional<Observation> ours, ofOurs.find(*past));
            WM_CHECK(look(*past, ours));
        }
        return now && !gone.contains(observationPlace(*now)) ? look(*now, now) : Result<void>();
    });
}

} // namespace wm::workspace
