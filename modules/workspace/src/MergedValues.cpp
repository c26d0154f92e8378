// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergedValues.h"

#include "ValueFate.h"
#include "ValueRules.h"
#include "ValuesHere.h"

#include "wm/ingest/ValueImport.h"
#include "wm/store/ObservationRows.h"
#include "wm/store/Past.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;

class ValueComparison {
public:
    ValueComparison(const MergeReaders& readers, store::ObservationFinder ours,
                    std::optional<store::ObservationFinder> oursThen, const domain::Catalogue& theirs,
                    const domain::Catalogue& records, MergeTrial::Content& content)
        : m_readers(readers)
        , m_ours(std::move(ours))
        , m_oursThen(std::move(oursThen))
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
        if (m_readers.hasBase)
            WM_CHECK(store::forEachObservationSince(m_readers.theirs, take));
        else
            WM_CHECK(store::forEachObservation(
                m_readers.theirs, [&](const Observation& value) -> Result<void> { return take(std::nullopt, value); }));
        // What went and did not come again under another number.
        for (const auto& [place, before] : std::exchange(m_gone, {}))
            WM_CHECK(add(before, before, std::nullopt));
        m_content.newValues.sort();
        return {};
    }

private:
    Result<void> takeChange(const std::optional<Observation>& past, const std::optional<Observation>& now)
    {
        const std::optional<Observation> before = ofOurs(past), after = ofOurs(now);
        const bool isMoved = before && after && observationPlace(*before) != observationPlace(*after);
        if (before && (!after || isMoved))
            m_gone.emplace(observationPlace(*before), *before);
        if (!after)
            return {};
        if (before && !isMoved)
            return add(*after, before, after);
        const auto gone = m_gone.find(observationPlace(*after));
        std::optional<Observation> base;
        if (gone != m_gone.end()) {
            base = gone->second;
            m_gone.erase(gone);
        }
        return add(*after, base, after);
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

    void tell(Issue issue)
    {
        if (m_content.issues.size() < ingest::kMostIssues)
            m_content.issues.push_back(std::move(issue));
    }

    Result<void> add(const Observation& place, std::optional<Observation> base, std::optional<Observation> theirs)
    {
        WM_TRY(std::optional<Observation> ours, m_ours.find(place));
        if (m_oursThen) {
            WM_TRY(std::optional<Observation> then, m_oursThen->find(place));
            if (then)
                base = std::move(then);
        }
        const auto fate = valueFate(m_readers.hasBase, base, ours, theirs);
        if (!fate || *fate == MergeFate::Here) // the latter are looked for by themselves
            return {};
        if (theirs) {
            Issues issues;
            m_rules.check(*theirs, 0, issues);
            if (!issues.empty()) {
                issues.front().document = "observation";
                tell(issues.front());
                return {};
            }
        }
        ++m_content.counts[{"observation", *fate}];
        if (*fate == MergeFate::New)
            m_content.newValues.add(*theirs, {static_cast<int>(m_content.newValues.size()) + 1, 0});
        else
            m_content.values.push_back({*fate, std::move(base), std::move(ours), std::move(theirs)});
        return {};
    }

    const MergeReaders& m_readers;
    store::ObservationFinder m_ours;
    std::optional<store::ObservationFinder> m_oursThen;
    ValueRules m_rules;
    MergeTrial::Content& m_content;
    std::unordered_map<domain::DocumentId, std::string> m_documents; ///< of theirs
    std::unordered_map<domain::IndicatorId, std::string> m_indicators;
    std::map<ObservationPlace, Observation> m_gone;
    std::unordered_set<std::string> m_told;
};

} // namespace

Result<void> mergeValues(const MergeReaders& readers, const domain::Catalogue& theirs, const domain::Catalogue& records,
                         MergeTrial::Content& content, const TaskContext& context)
{
    WM_TRY(store::ObservationFinder ours, store::ObservationFinder::create(readers.ours));
    std::optional<store::ObservationFinder> oursThen;
    if (readers.oursThen) {
        WM_TRY(oursThen, store::ObservationFinder::create(*readers.oursThen));
    }
    WM_CHECK(ValueComparison(readers, std::move(ours), std::move(oursThen), theirs, records, content).run(context));
    return findValuesHere(readers, theirs, records, content, context);
}

} // namespace wm::workspace
