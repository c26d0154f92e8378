// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditedFillings.h"

#include "RowIndex.h"

#include "wm/domain/Filling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace wm::workspace {

namespace {

using domain::RecordKind;
using domain::Target;

/// Columns of domain::faultsOf() and the fields of a target. All others are checked with the record.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kFillFields{
    {{"source", "fill_source"}, {"page", "fill_page"}, {"note", "fill_note"}}};

class FillingCheck {
public:
    FillingCheck(const domain::Catalogue& stored, const EditedRecords& edited)
        : m_stored(stored.targets, &Target::code)
        , m_replaced(edited.replaced.targets, &Target::code)
        , m_indicators(edited.after.indicators, &domain::Indicator::id)
    {
    }

    void check(const RecordEdit& edit, std::size_t place, Issues& issues) const
    {
        const Target* const lost = m_stored.find(edit.before->front());
        const Target* const target = m_replaced.find(edit.before->front());
        if (!lost || !target || !(domain::isValueLost(*lost) || domain::isYearLost(*lost)))
            return;
        const auto complain = [&](Issue issue) {
            issue.document.clear();
            issue.line = static_cast<int>(place);
            issues.push_back(std::move(issue));
        };
        const std::optional<domain::Filling> filling = fillingOf(*target, *lost);
        if (!filling) {
            for (const auto& [column, field] : kFillFields) {
                const std::string& text = (*edit.after)[domain::fieldPlace(RecordKind::Target, field).value()];
                if (!text.empty())
                    complain(
                        {IssueKind::StatusConflict, {}, 0, std::string(field), text, "empty (nothing is filled in)"});
            }
            return;
        }
        const domain::Indicator* const indicator = m_indicators.find(target->indicator);
        if (!indicator)
            return; // which is told of the record
        for (Issue& fault : faultsOf(*filling, *lost, *indicator)) {
            const auto field = std::ranges::find(kFillFields, fault.column, &decltype(kFillFields)::value_type::first);
            if (field == kFillFields.end())
                continue;
            fault.column = field->second;
            complain(std::move(fault));
        }
        const domain::FilledIn parts{filling->value.has_value(), filling->year.has_value(), {}, {}, {}, {}};
        const std::string said(domain::filledPartsText(target->filledIn.value_or(domain::FilledIn())));
        if (said != domain::filledPartsText(parts))
            complain({IssueKind::StatusConflict, {}, 0, "filled_in", said, std::string(filledPartsText(parts))});
    }

private:
    RowIndex<Target, std::string> m_stored, m_replaced;
    RowIndex<domain::Indicator, domain::IndicatorId> m_indicators;
};

} // namespace

Issues fillingFaults(const domain::Catalogue& stored, const std::vector<RecordEdit>& edits, const EditedRecords& edited)
{
    const FillingCheck filling(stored, edited);
    Issues issues;
    for (std::size_t place = 0; place < edits.size(); ++place) {
        const RecordEdit& edit = edits[place];
        if (edit.kind == RecordKind::Target && edit.before && edit.after)
            filling.check(edit, place, issues);
    }
    return issues;
}

} // namespace wm::workspace
