// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedNumbers.h"

#include "RowIndex.h"

namespace wm::workspace {

namespace {

using domain::Target;

/// What the source lost had its condition there.
bool hadNoNumber(const Target* before)
{
    return !before || before->status == domain::ValueStatus::Qualitative;
}

} // namespace

Issues typedNumberFaults(const domain::Catalogue& stored, const std::vector<RecordEdit>& edits,
                         const EditedRecords& edited)
{
    Issues issues;
    const RowIndex targetsBefore(stored.targets, &Target::code);
    const RowIndex targetsAfter(edited.after.targets, &Target::code);
    const RowIndex indicators(edited.after.indicators, &domain::Indicator::id);
    for (std::size_t place = 0; place < edits.size(); ++place) {
        const RecordEdit& edit = edits[place];
        if (edit.kind != domain::RecordKind::Target || !edit.after)
            continue;
        const Target* const after = targetsAfter.find(edit.after->front());
        if (!after || !after->value || !hadNoNumber(targetsBefore.find(after->code)))
            continue;
        const auto complain = [&](const char* field, const char* expected) {
            issues.push_back({IssueKind::EmptyField, {}, static_cast<int>(place), field, {}, expected});
        };
        if (after->comparator == domain::Comparator::Unstated)
            complain("comparator", ">=, >, <=, <, =, ~");
        const domain::Indicator* const indicator = indicators.find(after->indicator);
        if (indicator && indicator->unit.empty())
            complain("unit", "a unit, which the indicator does not have");
    }
    return issues;
}

} // namespace wm::workspace
