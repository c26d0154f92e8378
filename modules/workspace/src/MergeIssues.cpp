// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldText.h"
#include "MergedRows.h"

#include "wm/workspace/DataTables.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;
using domain::RecordKind;

class IssueNames {
public:
    IssueNames(const Snapshot& ours, const presentation::Words& words)
        : m_words(words)
        , m_text(ours, words)
    {
    }

    /// "observation gdp 360700 2020": a table and by what the row is known there.
    [[nodiscard]] std::string row(const std::string& document) const
    {
        const std::size_t end = document.find(' ');
        const std::string table = document.substr(0, end);
        std::string name = m_text.word("table.", table);
        std::size_t from = end;
        for (const RecordField& field : keyFields(table)) {
            if (from == std::string::npos)
                break;
            const std::size_t next = document.find(' ', from + 1);
            name += " · " + m_text.recordValue(table, field, document.substr(from + 1, next - from - 1));
            from = next;
        }
        return from == std::string::npos ? name : name + document.substr(from);
    }

    [[nodiscard]] std::string field(const std::string& document, const std::string& column) const
    {
        const std::string table = document.substr(0, document.find(' '));
        const auto kind = domain::recordKindFromText(table);
        const MergeForm form = kind ? formOf(*kind) : table == "chart_note" ? chartNoteForm() : observationForm();
        const auto known = std::ranges::find(form.fields, column, &RecordField::name);
        if (known == form.fields.end())
            return column;
        return kind ? fieldTitle(*kind, *known, m_words) : m_text.word("field.", known->column);
    }

private:
    /// How the words behind the table are read; what has only a code of its own keeps it.
    [[nodiscard]] static std::vector<RecordField> keyFields(const std::string& table)
    {
        const RecordField indicator{"indicator_id", "indicator_id", FieldType::Indicator};
        const RecordField region{"region_code", "region_code", FieldType::Region};
        if (table == toText(RecordKind::Indicator))
            return {indicator};
        if (table == toText(RecordKind::Region))
            return {region};
        if (table == toText(RecordKind::Document))
            return {RecordField{"doc_id", "document_id", FieldType::Document}};
        if (table == "observation")
            return {indicator, region, RecordField{"period", "period"}};
        return {};
    }

    const presentation::Words& m_words;
    FieldText m_text;
};

} // namespace

Issues namedIssues(const Snapshot& ours, Issues issues, const presentation::Words& words)
{
    const IssueNames names(ours, words);
    for (Issue& issue : issues) {
        if (!issue.column.empty())
            issue.column = names.field(issue.document, issue.column);
        issue.document = names.row(issue.document);
    }
    return issues;
}

} // namespace wm::workspace
