// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueJudge.h"

#include "ValueFate.h"

#include <utility>

namespace wm::workspace {

using domain::Observation;

IdsOfTheirs::IdsOfTheirs(const domain::Catalogue& theirs, const domain::Catalogue& records,
                         const MergeTrial::Content& content)
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

bool IdsOfTheirs::isCompared(domain::IndicatorId ours) const
{
    const auto found = m_indicators.find(ours);
    return found == m_indicators.end() || found->second;
}

std::optional<Observation> IdsOfTheirs::placeOf(const Observation& ours) const
{
    const auto found = m_indicators.find(ours.indicator);
    if (found == m_indicators.end() || !found->second)
        return std::nullopt;
    Observation place = ours;
    place.indicator = *found->second;
    return place;
}

Observation IdsOfTheirs::inOurs(Observation theirs, const Observation& place) const
{
    theirs.indicator = place.indicator;
    const auto document = m_documents.find(theirs.document);
    theirs.document = document == m_documents.end() ? domain::DocumentId() : document->second;
    return theirs;
}

Result<ValueJudge> ValueJudge::create(const MergeReaders& readers, const IdsOfTheirs& ids)
{
    ValueJudge judge(ids);
    if (readers.theirsSince) {
        WM_TRY(judge.m_start, Finder::create(*readers.theirsSince));
    }
    if (readers.theirsTaken) {
        WM_TRY(judge.m_taken, Finder::create(*readers.theirsTaken));
    }
    for (const MergeReaders::Agreed& agreed : readers.agreed) {
        WM_TRY(Finder ours, Finder::create(agreed.ours));
        WM_TRY(Finder theirs, Finder::create(agreed.theirs));
        judge.m_agreed.push_back({std::move(ours), std::move(theirs), agreed.isSinceTaken});
    }
    return judge;
}

Result<std::optional<Observation>> ValueJudge::findTheirs(Finder& theirs, const Observation& place) const
{
    const std::optional<Observation> there = m_ids->placeOf(place);
    if (!there)
        return std::nullopt;
    WM_TRY(std::optional<Observation> found, theirs.find(*there));
    if (found)
        found = m_ids->inOurs(*std::move(found), place);
    return found;
}

Result<std::optional<ValueJudge::Judgement>> ValueJudge::judge(const Observation& place,
                                                               const std::optional<Observation>& ours,
                                                               const std::optional<Observation>& theirs)
{
    const auto judged = [&](const std::optional<Observation>& base) -> std::optional<Judgement> {
        const auto fate = valueFate(m_start.has_value(), base, ours, theirs);
        return fate ? std::optional(Judgement{*fate, base}) : std::nullopt;
    };
    if (saySame(ours, theirs) || !m_start)
        return judged(std::nullopt);
    WM_TRY(std::optional<Observation> start, findTheirs(*m_start, place));
    std::optional<Observation> taken;
    if (m_taken) {
        WM_TRY(taken, findTheirs(*m_taken, place));
    }
    for (Agreed& agreed : m_agreed) {
        WM_TRY(const std::optional<Observation> here, agreed.ours.find(place));
        WM_TRY(const std::optional<Observation> there, findTheirs(agreed.theirs, place));
        if (!saySame(here, there))
            continue;
        start = here;
        if (agreed.isSinceTaken)
            taken = here;
    }
    std::optional<Judgement> sinceAgreed = judged(start);
    if (!m_taken)
        return sinceAgreed;
    std::optional<Judgement> sinceTaken = judged(taken);
    if (sinceTaken && sinceAgreed && isKept(sinceTaken->fate, sinceAgreed->fate))
        return Judgement{MergeFate::Kept, std::move(start)};
    return sinceTaken;
}

} // namespace wm::workspace
