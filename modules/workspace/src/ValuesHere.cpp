// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValuesHere.h"

#include "ValueFate.h"

#include "wm/store/ObservationRows.h"
#include "wm/store/Past.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;
using store::ObservationFinder;

/// The ids of the two files, which differ.
class IdsOfTheirs {
public:
    IdsOfTheirs(const domain::Catalogue& theirs, const domain::Catalogue& records, const MergeTrial::Content& content)
    {
        for (const domain::Indicator& indicator : records.indicators) {
            // In another unit: its values are not compared.
            if (!content.indicators.contains(indicator.code))
                m_indicators.emplace(indicator.id, std::nullopt);
        }
        for (const domain::Indicator& indicator : theirs.indicators) {
            if (const auto known = content.indicators.find(indicator.code); known != content.indicators.end())
                m_indicators.emplace(known->second, indicator.id);
        }
        for (const domain::Document& document : theirs.documents) {
            if (const auto known = content.documents.find(document.code); known != content.documents.end())
                m_documents.emplace(document.id, known->second);
        }
    }

    [[nodiscard]] bool isCompared(domain::IndicatorId ours) const
    {
        const auto found = m_indicators.find(ours);
        return found == m_indicators.end() || found->second;
    }
    /// The place of one of our values among theirs; absent: they do not have the indicator.
    [[nodiscard]] std::optional<Observation> placeOf(const Observation& ours) const
    {
        const auto found = m_indicators.find(ours.indicator);
        if (found == m_indicators.end())
            return std::nullopt;
        Observation place = ours;
        place.indicator = *found->second;
        return place;
    }
    /// A value of theirs in our ids. What its source is called matters only for whether it is the same one.
    [[nodiscard]] Observation inOurs(Observation theirs, const Observation& place) const
    {
        theirs.indicator = place.indicator;
        const auto document = m_documents.find(theirs.document);
        theirs.document = document == m_documents.end() ? domain::DocumentId() : document->second;
        return theirs;
    }

private:
    std::unordered_map<domain::IndicatorId, std::optional<domain::IndicatorId>> m_indicators; ///< by ours
    std::unordered_map<domain::DocumentId, domain::DocumentId> m_documents;                   ///< by theirs
};

/// Looks up values of both files, as they are and as they were.
class Finders {
public:
    static Result<Finders> create(const MergeReaders& readers)
    {
        WM_TRY(ObservationFinder ours, ObservationFinder::create(readers.ours));
        WM_TRY(ObservationFinder theirs, ObservationFinder::create(readers.theirsNow));
        Finders finders{std::move(ours), std::move(theirs), {}, {}};
        if (readers.hasBase) {
            WM_TRY(finders.theirsThen, ObservationFinder::create(readers.theirs));
        }
        if (readers.oursThen) {
            WM_TRY(finders.oursThen, ObservationFinder::create(*readers.oursThen));
        }
        return finders;
    }

    /// What theirs has in a place of ours, now and in the state that both had; in our ids.
    struct Found {
        std::optional<Observation> base, theirs;
    };
    Result<Found> find(const Observation& place, const IdsOfTheirs& ids)
    {
        Found found;
        if (const std::optional<Observation> there = ids.placeOf(place)) {
            WM_TRY(found.theirs, theirs.find(*there));
            if (theirsThen) {
                WM_TRY(found.base, theirsThen->find(*there));
            }
        }
        for (std::optional<Observation>* const each : {&found.theirs, &found.base}) {
            if (*each)
                *each = ids.inOurs(**each, place);
        }
        if (oursThen) {
            WM_TRY(std::optional<Observation> then, oursThen->find(place));
            if (then)
                found.base = std::move(then);
        }
        return found;
    }

    ObservationFinder ours, theirs;
    std::optional<ObservationFinder> theirsThen, oursThen;
};

} // namespace

Result<void> findValuesHere(const MergeReaders& readers, const domain::Catalogue& theirs,
                            const domain::Catalogue& records, MergeTrial::Content& content, const TaskContext& context)
{
    const IdsOfTheirs ids(theirs, records, content);
    WM_TRY(Finders finders, Finders::create(readers));
    int seen = 0;
    const auto look = [&](const Observation& place, const std::optional<Observation>& ours) -> Result<void> {
        constexpr int kBetweenChecks = 1024;
        if (++seen % kBetweenChecks == 0)
            WM_CHECK(context.checkpoint(0, 0)); // how many there are is not known
        if (!ids.isCompared(place.indicator))
            return {};
        WM_TRY(Finders::Found found, finders.find(place, ids));
        if (valueFate(readers.hasBase, found.base, ours, found.theirs) != MergeFate::Here)
            return {};
        ++content.counts[{"observation", MergeFate::Here}];
        if (content.valuesHere.size() < kMostValuesHere)
            content.valuesHere.push_back({MergeFate::Here, std::move(found.base), ours, std::move(found.theirs)});
        return {};
    };
    if (!readers.oursSince)
        return store::forEachObservation(readers.ours,
                                         [&](const Observation& value) { return look(value, std::optional(value)); });
    std::set<ObservationPlace> gone; // they may have come again under another number
    return store::forEachObservationSince(*readers.oursSince, [&](const auto& past, const auto& now) -> Result<void> {
        if (past && (!now || observationPlace(*past) != observationPlace(*now)) &&
            gone.insert(observationPlace(*past)).second) {
            WM_TRY(const std::optional<Observation> ours, finders.ours.find(*past));
            WM_CHECK(look(*past, ours));
        }
        return now && !gone.contains(observationPlace(*now)) ? look(*now, now) : Result<void>();
    });
}

} // namespace wm::workspace
