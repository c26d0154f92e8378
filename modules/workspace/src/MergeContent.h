// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MergedRows.h"

#include "wm/store/MergeSource.h"
#include "wm/store/ObservationBatch.h"
#include "wm/workspace/Edit.h"

#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

namespace wm::workspace {

/// A value that the two have otherwise, or that one has removed; in ours' ids.
struct MergedValue {
    MergeFate fate = MergeFate::Changed;
    std::optional<domain::Observation> base, ours, theirs;
};

struct MergeTrial::Content {
    std::filesystem::path other;
    std::optional<MergeBase> base;
    std::optional<store::MergeSource> stateOfTheirs; ///< that is merged; absent: it has no history
    std::vector<domain::Term> terms;                 ///< of theirs alone
    std::vector<domain::Unit> units;
    std::vector<MergedRow> rows; ///< records in the order in which they refer to each other, then notes and findings
    std::vector<MergedValue> values;
    std::vector<MergedRow> rowsHere; ///< in which ours alone differs from what both had
    std::vector<MergedValue> valuesHere;
    store::ObservationBatch newValues; ///< sorted
    /// With what the ids of newValues and values were made: what is new gets the next ones.
    std::unordered_map<std::string, domain::DocumentId> documents;
    std::unordered_map<std::string, domain::IndicatorId> indicators;
    domain::Catalogue names;         ///< documents and indicators of both, by those ids, for codes
    domain::Catalogue namesOfTheirs; ///< what rows of theirs refer to, by ours' codes, as theirs calls it or once did
    MergeCounts counts;
    Issues issues;

    /// The item of a value has this number and the next ones.
    [[nodiscard]] std::size_t firstValueNumber() const { return rows.size(); }
    /// The item of a new value.
    [[nodiscard]] std::size_t firstNewValueNumber() const { return rows.size() + values.size(); }
    [[nodiscard]] std::int64_t refusedNewValues(const MergeChoice& choice) const
    {
        const auto first = choice.exceptions.lower_bound(firstNewValueNumber());
        const auto end = choice.exceptions.lower_bound(firstNewValueNumber() + newValues.size());
        const std::int64_t exceptions = std::distance(first, end);
        return choice.takesNew ? exceptions : static_cast<std::int64_t>(newValues.size()) - exceptions;
    }
};

/// The record kind of a row; absent: a note or accepted finding.
[[nodiscard]] inline std::optional<domain::RecordKind> kindOf(const MergedRow& row)
{
    return domain::recordKindFromText(row.form.table);
}

/// False: others that are new may refer to it, and their ids are known already.
[[nodiscard]] inline bool canBeChosen(const MergedRow& row)
{
    using domain::RecordKind;
    const auto kind = kindOf(row);
    const bool isReferredTo =
        kind == RecordKind::Region || kind == RecordKind::Document || kind == RecordKind::Indicator;
    return row.fate != MergeFate::Here && !(row.fate == MergeFate::New && isReferredTo);
}
[[nodiscard]] inline bool canBeChosen(const MergedValue& value)
{
    return value.fate != MergeFate::Here;
}

/// Counts a row that was, or was not, in ours before it was merged, and is, or is not, in theirs.
inline void countMerged(MergeOutcome& outcome, bool wasThere, bool isThere)
{
    ++(!wasThere ? outcome.added : isThere ? outcome.replaced : outcome.removed);
}

} // namespace wm::workspace
