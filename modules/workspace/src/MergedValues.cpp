// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergedValues.h"

#include "ValueFate.h"
#include "ValueRules.h"
#include "ValuesHere.h"

#include "wm/ingest/ValueImport.h"
#include "wm/store/ObservationRows.h"
#include "wm/store/Past.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;

class ValueComparison {
public:
    ValueComparison(const MergeReaders& readers, store::ObservationFinder ours, store::ObservationFinder theirsNow,
                    ValueJudge& judge, const domain::Catalogue& theirs, const domain::Catalogue& records,
                    MergeTrial::Content& content)
        : m_readers(readers)
        , m_ours(std::move(ours))
        , m_theirsNow(std::move(theirsNow))
        , m_judge(judge)
        , m_rules(records)
        , m_content(content)
    {
        for (const domain::Document& document : theirs.documents)
            m_documents.emplace(document.id, document.code);
        for (const domain::Indicator& indicator : theirs.indicators)
            m_indicators.emplace(indicator.id, indicator.code);
    }

    Result<void> run(const TaskContext& context)
    {
        int seen = 0;
        const auto take = [&](const std::optional<Observation>& past,
                              const std::optional<Observation>& now) -> Result<void> {
            constexpr int kBetweenChecks = 1024;
            if (++seen % kBetweenChecks == 0)
                WM_CHECK(context.checkpoint(0, 0)); // how many there are is not known
            return takeChange(past, now);
        };
        if (m_readers.theirsSince)
            WM_CHECK(store::forEachObservationSince(*m_readers.theirsSince, take));
        else
            WM_CHECK(store::forEachObservation(m_readers.theirsNow, [&](const Observation& value) -> Result<void> {
                return take(std::nullopt, value);
            }));
        return m_content.newValues.sort({context.stop});
    }

private:
    Result<void> takeChange(const std::optional<Observation>& past, const std::optional<Observation>& now)
    {
        const bool isGone = past && (!now || observationPlace(*past) != observationPlace(*now));
        if (isGone && m_gone.insert(observationPlace(*past)).second) {
            // It may have come again under another number.
            WM_TRY(const std::optional<Observation> again, m_theirsNow.find(*past));
            const std::optional<Observation> place = ofOurs(past), theirs = ofOurs(again);
            if (place && theirs.has_value() == again.has_value())
                WM_CHECK(add(*place, theirs));
        }
        if (!now || m_gone.contains(observationPlace(*now)))
            return {};
        const std::optional<Observation> theirs = ofOurs(now);
        return theirs ? add(*theirs, theirs) : Result<void>();
    }

    /// In ours' ids; absent as well where it is of something that ours does not have.
    std::optional<Observation> ofOurs(const std::optional<Observation>& theirs)
    {
        if (!theirs)
            return std::nullopt;
        Observation value = *theirs;
        const bool isKnown = translate(value.indicator, m_indicators, m_content.indicators, "indicators") &&
                             translate(value.document, m_documents, m_content.documents, "documents");
        return isKnown ? std::optional(std::move(value)) : std::nullopt;
    }

    template <class Id>
    bool translate(Id& id, const std::unordered_map<Id, std::string>& codes,
                   const std::unordered_map<std::string, Id>& ids, const char* table)
    {
        const auto code = codes.find(id);
        const auto known = code == codes.end() ? ids.end() : ids.find(code->second);
        if (known != ids.end()) {
            id = known->second;
            return true;
        }
        const std::string name = code == codes.end() ? std::to_string(id.value) : code->second;
        if (m_told.insert(std::string(table) + '/' + name).second)
            tell({IssueKind::UnknownCode, "observation", 0, {}, name, table});
        return false;
    }

    /// As other rows are named: by table and key.
    [[nodiscard]] std::string documentOf(const Observation& value) const
    {
        const auto& indicators = m_content.names.indicators;
        const auto indicator = std::ranges::find(indicators, value.indicator, &domain::Indicator::id);
        return "observation " + (indicator == indicators.end() ? std::string("?") : indicator->code) + ' ' +
               value.region.text + ' ' + value.period.text();
    }

    void tell(Issue issue)
    {
        if (m_content.issues.size() < ingest::kMostIssues)
            m_content.issues.push_back(std::move(issue));
    }

    Result<void> add(const Observation& place, std::optional<Observation> theirs)
    {
        WM_TRY(std::optional<Observation> ours, m_ours.find(place));
        WM_TRY(auto judged, m_judge.judge(place, ours, theirs));
        if (!judged || judged->fate == MergeFate::Here) // the latter are looked for by themselves
            return {};
        const MergeFate fate = judged->fate;
        if (theirs) {
            Issues issues;
            m_rules.check(*theirs, 0, issues);
            if (!issues.empty()) {
                issues.front().document = documentOf(*theirs);
                tell(std::move(issues.front()));
                return {};
            }
        }
        ++m_content.counts[{"observation", fate}];
        if (fate == MergeFate::New)
            m_content.newValues.add(*theirs, {static_cast<int>(m_content.newValues.size()) + 1, 0});
        else
            m_content.values.push_back({fate, std::move(judged->base), std::move(ours), std::move(theirs)});
        return {};
    }

    const MergeReaders& m_readers;
    store::ObservationFinder m_ours, m_theirsNow;
    ValueJudge& m_judge;
    ValueRules m_rules;
    MergeTrial::Content& m_content;
    std::unordered_map<domain::DocumentId, std::string> m_documents; ///< of theirs
    std::unordered_map<domain::IndicatorId, std::string> m_indicators;
    std::set<ObservationPlace> m_gone; ///< of theirs
    std::unordered_set<std::string> m_told;
};

} // namespace

Result<void> mergeValues(const MergeReaders& readers, const domain::Catalogue& theirs, const domain::Catalogue& records,
                         MergeTrial::Content& content, const TaskContext& context)
{
    WM_TRY(store::ObservationFinder ours, store::ObservationFinder::create(readers.ours));
    WM_TRY(store::ObservationFinder theirsNow, store::ObservationFinder::create(readers.theirsNow));
    const IdsOfTheirs ids(theirs, records, content);
    WM_TRY(ValueJudge judge, ValueJudge::create(readers, ids));
    WM_CHECK(
        ValueComparison(readers, std::move(ours), std::move(theirsNow), judge, theirs, records, content).run(context));
    return findValuesHere(readers, ids, judge, content, context);
}

} // namespace wm::workspace
