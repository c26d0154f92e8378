// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedNumbers.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::workspace {

namespace {

using domain::Target;

/// By code: thousands of targets are pasted at once.
class TargetsByCode {
public:
    explicit TargetsByCode(const std::vector<Target>& targets)
    {
        for (const Target& target : targets)
            m_targets.emplace(target.code, &target);
    }

    /// Null: there is none.
    [[nodiscard]] const Target* find(const std::string& code) const
    {
        const auto found = m_targets.find(code);
        return found == m_targets.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, const Target*> m_targets;
};

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
    const TargetsByCode targetsBefore(stored.targets), targetsAfter(edited.after.targets);
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
        const auto indicator = std::ranges::find(edited.after.indicators, after->indicator, &domain::Indicator::id);
        if (indicator != edited.after.indicators.end() && indicator->unit.empty())
            complain("unit", "a unit, which the indicator does not have");
    }
    return issues;
}

} // namespace wm::workspace
