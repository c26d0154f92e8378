// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "FieldText.h"
#include "MergeContent.h"

#include "wm/workspace/DataTables.h"

#include <algorithm>
#include <string_view>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::Words;

MergeForm formOfTable(const std::string& table)
{
    if (const auto kind = domain::recordKindFromText(table))
        return formOf(*kind);
    return table == "chart_note"         ? chartNoteForm()
           : table == "accepted_finding" ? acceptedFindingForm()
                                         : observationForm();
}

constexpr std::string_view kNumberField = "value";

/// Whether FieldText::targetNumber() says the field along with the value.
bool isBesideNumber(std::string_view field)
{
    return field == "comparator" || field == "value_upper" || field == "unit";
}

class MergeRows {
public:
    MergeRows(const Snapshot& ours, const domain::Catalogue& theirs, const Words& words)
        : m_words(words)
        , m_ours(ours, words)
        , m_theirs(ours, words, theirs)
    {
    }

    [[nodiscard]] presentation::TableRow row(const MergeItem& item) const
    {
        const std::string fate(toText(item.fate));
        presentation::TableRow row;
        row.cells = {
            namedCell(m_words.phrase("merge.fate." + fate), fate),
            namedCell(m_ours.word("table.", item.table), item.table),
            textCell(nameOf(item)),
            textCell(sideOf(item, &MergedField::ours, m_ours, item.isGoneHere)),
            textCell(sideOf(item, &MergedField::theirs, m_theirs, item.isGoneThere || item.fate == MergeFate::Removed)),
            textCell(baseOf(item))};
        return row;
    }

private:
    [[nodiscard]] std::string nameOf(const MergeItem& item) const
    {
        const MergeForm form = formOfTable(item.table);
        const FieldText& text = item.fate == MergeFate::New || item.isAloneThere ? m_theirs : m_ours;
        domain::RowFields fields;
        for (std::size_t i = 0; i < form.fields.size(); ++i)
            fields[std::string(form.fields[i].column)] = text.recordValue(item.table, form.fields[i], item.texts[i]);
        const std::string name = text.subject(item.table, fields);
        return name.empty() ? item.key.front() : name;
    }

    [[nodiscard]] std::string titleOf(const std::string& table, const domain::RecordField& field) const
    {
        const auto kind = domain::recordKindFromText(table);
        return kind ? fieldTitle(*kind, field, m_words) : m_ours.word("field.", field.column);
    }

    [[nodiscard]] std::string said(const MergeItem& item, const MergedField& field, const std::string& text,
                                   const FieldText& names) const
    {
        const MergeForm form = formOfTable(item.table);
        const auto known = std::ranges::find(form.fields, field.field, &domain::RecordField::name);
        return titled(item.table, field.field,
                      text.empty() ? m_words.phrase("import.blank") : names.recordValue(item.table, *known, text));
    }

    [[nodiscard]] std::string titled(const std::string& table, const std::string& field, const std::string& value) const
    {
        const MergeForm form = formOfTable(table);
        const auto known = std::ranges::find(form.fields, field, &domain::RecordField::name);
        return presentation::filledIn(m_words.phrase("import.difference"), titleOf(table, *known), value);
    }

    /// What one of the two says where they differ; of a row that only one has what it says at all.
    [[nodiscard]] std::string sideOf(const MergeItem& item, std::string MergedField::*side, const FieldText& names,
                                     bool isGone) const
    {
        if (isGone)
            return m_words.phrase("merge.removed");
        const bool isAlone = item.fate == MergeFate::New || item.fate == MergeFate::Removed || item.isGoneHere ||
                             item.isGoneThere || item.isAloneHere || item.isAloneThere;
        return joinedFields(item, side, names, isAlone);
    }

    [[nodiscard]] std::string baseOf(const MergeItem& item) const
    {
        const bool hasBase = item.fate == MergeFate::Conflict || item.fate == MergeFate::Kept;
        return hasBase ? joinedFields(item, &MergedField::base, m_ours, true) : std::string();
    }

    [[nodiscard]] std::string joinedFields(const MergeItem& item, std::string MergedField::*side,
                                           const FieldText& names, bool skipsBlank) const
    {
        // Of a target that only theirs has the number is said as elsewhere; where sides differ, field by field.
        const bool isNewTarget =
            item.table == toText(domain::RecordKind::Target) && (item.fate == MergeFate::New || item.isAloneThere);
        const std::string number = isNewTarget ? names.targetNumber(item.texts) : std::string();
        std::string text;
        for (const MergedField& field : item.fields) {
            if ((skipsBlank && (field.*side).empty()) || (!number.empty() && isBesideNumber(field.field)))
                continue;
            const bool isNumber = !number.empty() && field.field == kNumberField;
            text += (text.empty() ? "" : "; ") +
                    (isNumber ? titled(item.table, field.field, number) : said(item, field, field.*side, names));
        }
        return text;
    }

    const Words& m_words;
    FieldText m_ours, m_theirs; ///< the latter by the names that theirs has
};

} // namespace

presentation::TableSpec mergeTable(const Snapshot& ours, const MergeTrial& trial, const std::vector<MergeItem>& items,
                                   const Words& words)
{
    presentation::TableSpec table;
    table.columns = {
        {"compared", words.phrase("import.fate"), Kind::Text}, {"table", words.phrase("merge.table"), Kind::Text},
        {"name", words.phrase("import.name"), Kind::Text},     {"ours", words.phrase("merge.ours"), Kind::Text},
        {"theirs", words.phrase("merge.theirs"), Kind::Text},  {"base", words.phrase("merge.base"), Kind::Text}};
    const MergeRows rows(ours, trial.content().namesOfTheirs, words);
    for (const MergeItem& item : items) {
        table.rows.push_back(rows.row(item));
        table.rows.back().id = static_cast<std::int64_t>(table.rows.size()) - 1;
    }
    if (items.empty())
        table.emptyText = words.phrase("import.none");
    return table;
}

} // namespace wm::workspace
