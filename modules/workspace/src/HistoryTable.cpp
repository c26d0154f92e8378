// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "FieldText.h"

#include "wm/workspace/History.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using domain::ChangeOperation;
using presentation::TableCell;
using presentation::Words;

class HistoryRows {
public:
    HistoryRows(const Snapshot& snapshot, const History& history, const Words& words, const LocalTime& localTime)
        : m_text(snapshot, words)
        , m_words(words)
        , m_localTime(localTime)
    {
        for (const domain::Change& change : history.changes)
            m_changes.emplace(change.id, &change);
    }

    [[nodiscard]] const domain::Change* changeOf(const HistoryEntry& each) const
    {
        const auto found = m_changes.find(each.entry.change);
        return found == m_changes.end() ? nullptr : found->second;
    }

    [[nodiscard]] presentation::TableRow row(const HistoryEntry& each, const domain::Change& change) const
    {
        const domain::ChangeEntry& entry = each.entry;
        const domain::ChangeNote& note = change.note;
        presentation::TableRow row;
        row.id = entry.id;
        row.cells = {namedCell(m_localTime(change.madeAt), change.madeAt),
                     textCell(note.author),
                     worded("act.", toText(note.act)),
                     worded("operation.", toText(entry.operation)),
                     worded("table.", entry.table),
                     textCell(subject(each)),
                     entry.field.empty() ? TableCell{} : worded("field.", entry.field),
                     valueCell(entry.table, entry.field, entry.before),
                     valueCell(entry.table, entry.field, entry.after),
                     textCell(note.reason),
                     textCell(note.source),
                     {std::to_string(change.id.value), static_cast<double>(change.id.value), {}, {}}};
        return row;
    }

private:
    [[nodiscard]] TableCell worded(const std::string& prefix, std::string_view code) const
    {
        return namedCell(m_text.word(prefix, code), std::string(code));
    }

    /// A row by what it says; how many where they are many.
    [[nodiscard]] std::string subject(const HistoryEntry& each) const
    {
        const std::int64_t rows = each.entry.lastRow - each.entry.row + 1;
        std::string first = m_text.subject(each.entry.table, each.row);
        if (first.empty())
            first = presentation::filledIn(m_words.phrase("history.row"), std::to_string(each.entry.row));
        if (rows == 1)
            return first;
        return presentation::filledIn(m_words.phrase("history.and_more"), first, std::to_string(rows - 1));
    }

    [[nodiscard]] TableCell valueCell(const std::string& table, const std::string& field,
                                      const domain::FieldValue& value) const
    {
        TableCell cell = textCell(m_text.value(table, field, value));
        if (const auto* number = std::get_if<double>(&value))
            cell.number = *number;
        return cell;
    }

    FieldText m_text;
    const Words& m_words;
    const LocalTime& m_localTime;
    std::map<domain::ChangeId, const domain::Change*> m_changes;
};

/// Of a row that was removed each field is kept; those that said nothing tell nothing.
bool saysSomething(const domain::ChangeEntry& entry)
{
    if (entry.operation != ChangeOperation::Remove)
        return true;
    const auto* const text = std::get_if<std::string>(&entry.before);
    return !std::holds_alternative<std::monostate>(entry.before) && !(text && text->empty());
}

bool isWanted(const HistoryFilter& filter, const domain::Change& change, const std::string& table)
{
    return (!filter.change || *filter.change == change.id) && (filter.table.empty() || filter.table == table) &&
           (filter.author.empty() || filter.author == change.note.author);
}

} // namespace

presentation::TableSpec historyTable(const Snapshot& snapshot, const History& history,
                                     const std::vector<HistoryEntry>& entries, const HistoryFilter& filter,
                                     const Words& words, const LocalTime& localTime)
{
    presentation::TableSpec table;
    const auto column = [&](const char* key, const char* phrase, Kind kind = Kind::Text) {
        table.columns.push_back({key, words.phrase(phrase), kind});
    };
    column("time", "history.time");
    column("author", "history.author");
    column("act", "history.act");
    column("operation", "history.operation");
    column("table", "history.table");
    column("subject", "history.subject");
    column("field", "history.field");
    column("before", "history.before");
    column("after", "history.after");
    column("reason", "history.reason");
    column("source", "history.source");
    column("change", "history.change", Kind::Number);
    const HistoryRows rows(snapshot, history, words, localTime);
    for (const HistoryEntry& each : entries) {
        const domain::Change* const change = rows.changeOf(each);
        if (change && saysSomething(each.entry) && isWanted(filter, *change, each.entry.table))
            table.rows.push_back(rows.row(each, *change));
    }
    if (table.rows.empty())
        table.emptyText = words.phrase("history.none");
    return table;
}

HistorySubject subjectOf(const HistoryEntry& each)
{
    const auto number = [&](const char* field) {
        const auto found = each.row.find(field);
        const auto* const value = found == each.row.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
        return value ? *value : 0;
    };
    HistorySubject subject;
    if (each.entry.table == "target")
        subject.target = {each.entry.row};
    if (each.entry.table == "indicator")
        subject.indicator = {each.entry.row};
    else
        subject.indicator = {number("indicator_id")};
    const auto region = each.row.find("region_code");
    if (region != each.row.end() && std::holds_alternative<std::string>(region->second))
        subject.region = {std::get<std::string>(region->second)};
    return subject;
}

} // namespace wm::workspace
