// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Edit.h"

#include "EditedFillings.h"
#include "EditedRecords.h"
#include "TypedNumbers.h"
#include "ValueRules.h"

#include "wm/ingest/RecordCheck.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace wm::workspace {

namespace {

using domain::Observation;
using domain::RecordKind;

/// Where a value stands; there is at most one.
using ValuePlace = std::tuple<domain::IndicatorId, domain::RegionCode, std::string, std::string>;

ValuePlace valuePlace(const Observation& observation)
{
    return {observation.indicator, observation.region, observation.period.text(), observation.valueKind};
}

/// The values as they would be, by what was and will be at each place.
class ValueCheck {
public:
    ValueCheck(const Snapshot& snapshot, const std::vector<ObservationEdit>& edits)
        : m_snapshot(snapshot)
        , m_edits(edits)
    {
        for (const ObservationEdit& edit : edits) {
            if (edit.before)
                --m_change[valuePlace(*edit.before)];
            if (edit.after)
                ++m_change[valuePlace(*edit.after)];
        }
    }

    Issues run() &&
    {
        const ValueRules rules(m_snapshot.catalogue());
        for (std::size_t place = 0; place < m_edits.size(); ++place) {
            const std::optional<Observation>& value = m_edits[place].after;
            if (!value)
                continue;
            rules.check(*value, static_cast<int>(place), m_issues);
            if (rowsAt(*value) > 1)
                m_issues.push_back({IssueKind::Contradiction,
                                    {},
                                    static_cast<int>(place),
                                    "period",
                                    value->period.text(),
                                    value->period.text()});
        }
        return std::move(m_issues);
    }

private:
    [[nodiscard]] int rowsAt(const Observation& value) const
    {
        const ValuePlace place = valuePlace(value);
        int rows = m_change.at(place);
        for (const Observation& stored : m_snapshot.observationsOf(value.indicator, value.region))
            rows += valuePlace(stored) == place ? 1 : 0;
        return rows;
    }

    const Snapshot& m_snapshot;
    const std::vector<ObservationEdit>& m_edits;
    std::map<ValuePlace, int> m_change;
    Issues m_issues;
};

/// Values that refer to a region, document or indicator that would go. Documents are asked of who stores: nothing in
/// memory knows which values they have.
void findNeededByValues(const Snapshot& snapshot, const std::vector<RecordEdit>& edits, Issues& issues)
{
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (std::size_t place = 0; place < edits.size(); ++place) {
        const RecordEdit& edit = edits[place];
        if (edit.after || !edit.before)
            continue;
        std::int64_t values = 0;
        if (edit.kind == RecordKind::Region) {
            if (const auto region = sizes.placeOf({edit.before->front()})) {
                for (const std::uint32_t series : sizes.ofRegion(*region))
                    values += sizes.all()[series].observations;
            }
        } else if (edit.kind == RecordKind::Indicator) {
            const auto& indicators = snapshot.catalogue().indicators;
            const auto indicator = std::ranges::find(indicators, edit.before->front(), &domain::Indicator::code);
            if (indicator != indicators.end()) {
                for (const SeriesSize& size : sizes.of(indicator->id))
                    values += size.observations;
            }
        }
        if (values > 0)
            issues.push_back(
                {IssueKind::StillNeeded, {}, static_cast<int>(place), {}, std::to_string(values), "values"});
    }
}

/// Codes of a kind that are not free.
class TakenCodes {
public:
    TakenCodes(const Snapshot& snapshot, RecordKind kind)
        : m_kind(kind)
    {
        for (const domain::RecordTexts& stored : recordsOf(snapshot.catalogue(), kind))
            m_codes.insert(stored.front());
    }
    void take(const std::string& code) { m_codes.insert(code); }
    [[nodiscard]] std::string freeFor(const domain::RecordTexts& texts) const
    {
        return ingest::newRecordCode(m_kind, texts, [this](const std::string& code) { return m_codes.contains(code); });
    }

private:
    RecordKind m_kind;
    std::unordered_set<std::string> m_codes;
};

} // namespace

Edits reversed(Edits edits)
{
    for (RecordEdit& edit : edits.records)
        std::swap(edit.before, edit.after);
    for (ObservationEdit& edit : edits.observations)
        std::swap(edit.before, edit.after);
    return edits;
}

Result<Issues> faultsOf(const Snapshot& snapshot, const std::vector<RecordEdit>& edits)
{
    WM_TRY(EditedRecords edited, editedRecords(snapshot.catalogue(), edits));
    for (Issues faults :
         {fillingFaults(snapshot.catalogue(), edits, edited), typedNumberFaults(snapshot.catalogue(), edits, edited)})
        edited.issues.insert(edited.issues.end(), std::make_move_iterator(faults.begin()),
                             std::make_move_iterator(faults.end()));
    findNeededByValues(snapshot, edits, edited.issues);
    return std::move(edited.issues);
}

Issues faultsOf(const Snapshot& snapshot, const std::vector<ObservationEdit>& edits)
{
    return ValueCheck(snapshot, edits).run();
}

std::string freeCode(const Snapshot& snapshot, RecordKind kind, const domain::RecordTexts& texts,
                     const std::vector<std::string>& taken)
{
    TakenCodes codes(snapshot, kind);
    for (const std::string& code : taken)
        codes.take(code);
    return codes.freeFor(texts);
}

void giveFreeCodes(const Snapshot& snapshot, RecordKind kind, const std::vector<domain::RecordTexts*>& records)
{
    TakenCodes codes(snapshot, kind);
    for (const domain::RecordTexts* const record : records)
        codes.take(record->front());
    for (domain::RecordTexts* const record : records) {
        if (!record->front().empty())
            continue;
        record->front() = codes.freeFor(*record);
        codes.take(record->front());
    }
}

} // namespace wm::workspace
