// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeContent.h"

#include <algorithm>

namespace wm::workspace {

namespace {

MergeItem rowItem(const MergedRow& row, std::size_t number)
{
    MergeItem item;
    item.number = number;
    item.isChoice = canBeChosen(row);
    item.table = row.form.table;
    item.fate = row.fate;
    const domain::RecordTexts& texts = row.theirs ? *row.theirs : *row.ours;
    item.key.assign(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(row.form.keyFields));
    item.texts = texts;
    item.fields = differingFields(row);
    const bool isKept = row.fate == MergeFate::Kept;
    item.isAloneThere = isKept && !row.ours && !row.base;
    item.isGoneHere = !row.ours && row.fate != MergeFate::New && !item.isAloneThere;
    item.isGoneThere = !row.theirs && (isKept || row.fate == MergeFate::Conflict);
    item.isAloneHere = !row.theirs && row.fate == MergeFate::Here;
    return item;
}

std::optional<domain::RecordTexts> valueTexts(const std::optional<domain::Observation>& value,
                                              const domain::RecordCodes& codes)
{
    return value ? std::optional(mergeTexts(*value, codes)) : std::nullopt;
}

} // namespace

std::string_view toText(MergeFate fate)
{
    switch (fate) {
    case MergeFate::New:
        return "new";
    case MergeFate::Changed:
        return "changed";
    case MergeFate::Removed:
        return "removed";
    case MergeFate::Conflict:
        return "conflict";
    case MergeFate::Here:
        return "here";
    case MergeFate::Kept:
        break;
    }
    return "kept";
}

bool MergeChoice::takes(MergeFate fate, std::size_t number) const
{
    if (fate == MergeFate::Here)
        return false;
    const bool usually = fate == MergeFate::New       ? takesNew
                         : fate == MergeFate::Kept    ? takesKept
                         : fate == MergeFate::Changed ? takesChanged
                         : fate == MergeFate::Removed ? takesRemoved
                                                      : takesConflicts;
    return usually != exceptions.contains(number);
}

MergeTrial::MergeTrial(std::unique_ptr<const Content> content)
    : m_content(std::move(content))
{
}
MergeTrial::~MergeTrial() = default;

const std::filesystem::path& MergeTrial::other() const
{
    return m_content->other;
}
const std::optional<MergeBase>& MergeTrial::base() const
{
    return m_content->base;
}
const MergeCounts& MergeTrial::counts() const
{
    return m_content->counts;
}
const Issues& MergeTrial::issues() const
{
    return m_content->issues;
}

std::int64_t MergeTrial::count(MergeFate fate) const
{
    std::int64_t rows = 0;
    for (const auto& [key, count] : m_content->counts)
        rows += key.second == fate ? count : 0;
    return rows;
}

bool MergeTrial::hasQuestions() const
{
    return m_content->stateOfTheirs && std::ranges::any_of(m_content->counts, [](const MergeCounts::value_type& each) {
               const MergeFate fate = each.first.second;
               return fate != MergeFate::Here && fate != MergeFate::Kept && each.second > 0;
           });
}

MergeOutcome MergeTrial::expected(const MergeChoice& choice) const
{
    MergeOutcome outcome;
    const auto count = [&](const auto& rows, std::size_t firstNumber) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!canBeChosen(rows[i]) || choice.takes(rows[i].fate, firstNumber + i))
                countMerged(outcome, rows[i].ours.has_value(), rows[i].theirs.has_value());
            else
                ++outcome.kept;
        }
    };
    count(m_content->rows, 0);
    count(m_content->values, m_content->firstValueNumber());
    const std::int64_t refused = m_content->refusedNewValues(choice);
    outcome.added += static_cast<std::int64_t>(m_content->newValues.size()) - refused;
    outcome.kept += refused;
    return outcome;
}

std::vector<MergeItem> MergeTrial::items(MergeFate fate, std::size_t most) const
{
    const bool isHere = fate == MergeFate::Here;
    const std::vector<MergedRow>& rows = isHere ? m_content->rowsHere : m_content->rows;
    const std::vector<MergedValue>& values = isHere ? m_content->valuesHere : m_content->values;
    std::vector<MergeItem> items;
    for (std::size_t i = 0; i < rows.size() && items.size() < most; ++i) {
        if (rows[i].fate == fate)
            items.push_back(rowItem(rows[i], i));
    }
    const domain::RecordCodes codes(m_content->names);
    const MergeForm form = observationForm();
    for (std::size_t i = 0; i < values.size() && items.size() < most; ++i) {
        const MergedValue& value = values[i];
        if (value.fate != fate)
            continue;
        const MergedRow row{form, fate, valueTexts(value.base, codes), valueTexts(value.ours, codes),
                            valueTexts(value.theirs, codes)};
        items.push_back(rowItem(row, m_content->firstValueNumber() + i));
    }
    for (std::size_t i = 0; fate == MergeFate::New && i < m_content->newValues.size() && items.size() < most; ++i)
        items.push_back(rowItem({form, fate, {}, {}, mergeTexts(m_content->newValues.at(i), codes)},
                                m_content->firstNewValueNumber() + i));
    return items;
}

} // namespace wm::workspace
