// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedNumbers.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::Target;

const Target* targetCalled(const std::vector<Target>& targets, const std::string& code)
{
    const auto found = std::ranges::find(targets, code, &Target::code);
    return found == targets.end() ? nullptr : &*found;
}

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
    for (std::size_t place = 0; place < edits.size(); ++place) {
        const RecordEdit& edit = edits[place];
        if (edit.kind != domain::RecordKind::Target || !edit.after)
            continue;
        const Target* const after = targetCalled(edited.after.targets, edit.after->front());
        if (!after || !after->value || !hadNoNumber(targetCalled(stored.targets, after->code)))
            continue;
        const auto complain = [&](const char* field, const char* expected) {
            issues.push_back({IssueKind::EmptyField, {}, static_cast<int>(place), field, {}, expected});
        };
        if (after->comparator == domain::Comparator::Unstated)
            complain("comparator", ">=, >, <=, <, =, ~");
        const auto indicator = std::ranges::find(edited.after.indicators, after->indicator, &domain::Indicator::id);
        if (indicator != edited.after.indicators.end() && indicator->unit.empty())
            complain("unit", "a unit, which the indicator does not have");
    }
    return issues;
}

} // namespace wm::workspace
