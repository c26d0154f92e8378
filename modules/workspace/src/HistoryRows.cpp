// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryRows.h"

#include "Cells.h"

#include "wm/base/Text.h"
#include "wm/store/RestoredFrom.h"

#include <map>

namespace wm::workspace {

using domain::Change;
using presentation::filledIn;
using presentation::numberText;
using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableRow;

namespace {

std::int64_t rowsOf(const domain::ChangeEntry& entry)
{
    return entry.lastRow - entry.row + 1;
}

TableCell changeCell(domain::ChangeId id)
{
    return {std::to_string(id.value), static_cast<double>(id.value), {}, {}};
}

} // namespace

HistoryRows::HistoryRows(const Snapshot& snapshot, const presentation::Words& words, const LocalTime& localTime)
    : m_text(snapshot, words)
    , m_words(words)
    , m_localTime(localTime)
{
}

TableColumn HistoryRows::column(const char* key, bool isNumber) const
{
    return {key, m_words.phrase(std::string("history.") + key),
            isNumber ? TableColumn::Kind::Number : TableColumn::Kind::Text};
}

std::vector<TableColumn> HistoryRows::listColumns() const
{
    return {column("time"),  column("author"),  column("act"),    column("operation"),
            column("table"), column("subject"), column("field"),  column("before"),
            column("after"), column("reason"),  column("source"), column("change", true)};
}

TableRow HistoryRows::listRow(std::int64_t place, const HistoryEntry& each, const Change& change) const
{
    const domain::ChangeNote& note = change.note;
    return {place,
            {namedCell(m_localTime(change.madeAt), change.madeAt), textCell(note.author),
             worded("act.", toText(note.act)), operation(each), table(each), textCell(subject(each)), field(each),
             before(each), after(each), textCell(note.reason), source(note), changeCell(change.id)}};
}

std::vector<TableColumn> HistoryRows::fileColumns() const
{
    return {column("time"),      column("time_utc"),     column("author"), column("act"),     column("reason"),
            column("source"),    column("change", true), column("table"),  column("subject"), column("code"),
            column("operation"), column("field"),        column("before"), column("after")};
}

TableRow HistoryRows::fileRow(const HistoryEntry& each, const Change& change) const
{
    const domain::ChangeNote& note = change.note;
    return {each.entry.id,
            {textCell(m_localTime(change.madeAt)), textCell(change.madeAt), textCell(note.author),
             worded("act.", toText(note.act)), textCell(note.reason), source(note), changeCell(change.id), table(each),
             textCell(subject(each)), textCell(m_text.code(each.entry.table, each.row)), operation(each), field(each),
             before(each), after(each)}};
}

std::vector<TableColumn> HistoryRows::changeColumns() const
{
    return {column("time"),         column("author"), column("act"),   column("touched"),
            column("change", true), column("source"), column("reason")};
}

TableColumn HistoryRows::versionColumn() const
{
    return column("version");
}

TableCell HistoryRows::versions(domain::ChangeId change, const std::vector<domain::NamedVersion>& versions) const
{
    std::vector<std::string> names;
    for (const domain::NamedVersion& version : versions) {
        if (version.change == change)
            names.push_back(version.name);
    }
    return textCell(join(names, m_words.listSeparator));
}

TableRow HistoryRows::changeRow(const Change& change, const std::vector<TouchedRows>& touched) const
{
    const domain::ChangeNote& note = change.note;
    return {change.id.value,
            {namedCell(m_localTime(change.madeAt), change.madeAt), textCell(note.author),
             worded("act.", toText(note.act)), textCell(touchedText(touched)), changeCell(change.id), source(note),
             textCell(note.reason)}};
}

TableCell HistoryRows::worded(const std::string& prefix, std::string_view code) const
{
    return namedCell(m_text.word(prefix, code), std::string(code));
}

/// A file by its name; a change that was taken back or restored has no other than its number.
TableCell HistoryRows::source(const domain::ChangeNote& note) const
{
    if (note.act != domain::ChangeAct::Restore || note.source.empty())
        return textCell(note.source);
    if (note.source == "0")
        return namedCell(m_words.phrase("history.before_first"), note.source);
    const bool isState = note.source.starts_with(store::kStateAfter);
    const std::string number = isState ? note.source.substr(store::kStateAfter.size()) : note.source;
    return namedCell(filledIn(m_words.phrase(isState ? "history.state_after" : "history.of_change"), number),
                     note.source);
}

TableCell HistoryRows::operation(const HistoryEntry& each) const
{
    return each.hasRows() ? worded("operation.", toText(each.entry.operation)) : TableCell{};
}

TableCell HistoryRows::table(const HistoryEntry& each) const
{
    return each.hasRows() ? worded("table.", each.entry.table) : TableCell{};
}

TableCell HistoryRows::field(const HistoryEntry& each) const
{
    return each.entry.field.empty() ? TableCell{} : worded("field.", each.entry.field);
}

TableCell HistoryRows::before(const HistoryEntry& each) const
{
    return value(each, each.entry.before);
}

TableCell HistoryRows::after(const HistoryEntry& each) const
{
    const std::int64_t rows = rowsOf(each.entry);
    if (!each.hasRows())
        return {};
    if (rows > 1) {
        const std::string text = filledIn(m_words.phrase("history.rows_added"), numberText(static_cast<double>(rows)));
        return namedCell(text, text);
    }
    if (each.columns) {
        const std::string text = m_text.rowText(each.entry.table, *each.columns, each.row);
        return namedCell(text, text);
    }
    return value(each, each.entry.after);
}

TableCell HistoryRows::value(const HistoryEntry& each, const domain::FieldValue& value) const
{
    TableCell cell = textCell(m_text.value(each.entry.table, each.entry.field, value));
    if (const auto* number = std::get_if<double>(&value))
        cell.number = *number;
    else
        cell.machineText = cell.text; // also among numbers
    return cell;
}

/// A row by what it says; the first and how many more where they are many.
std::string HistoryRows::subject(const HistoryEntry& each) const
{
    if (!each.hasRows())
        return m_words.phrase("history.no_rows");
    std::string first = m_text.subject(each.entry.table, each.row);
    if (first.empty())
        first = filledIn(m_words.phrase("history.row"), std::to_string(each.entry.row));
    const std::int64_t more = rowsOf(each.entry) - 1;
    return more == 0 ? first
                     : filledIn(m_words.phrase("history.and_more"), first, numberText(static_cast<double>(more)));
}

/// "Observations: 3 added · 12 changed; Targets: 1 removed", or that there are none.
std::string HistoryRows::touchedText(const std::vector<TouchedRows>& touched) const
{
    if (touched.empty())
        return m_words.phrase("history.no_rows");
    std::map<std::string, std::string> counts; // by table
    for (const TouchedRows& each : touched) {
        std::string& text = counts[each.table];
        text.append(text.empty() ? "" : " · ")
            .append(filledIn(m_words.phrase("history.count_" + std::string(toText(each.operation))),
                             numberText(static_cast<double>(each.rows))));
    }
    std::string text;
    for (const auto& [table, count] : counts)
        text.append(text.empty() ? "" : m_words.listSeparator)
            .append(filledIn(m_words.phrase("history.counts"), m_text.word("table.", table), count));
    return text;
}

} // namespace wm::workspace
