// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryReading.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

namespace wm::workspace {

using domain::Change;
using domain::ChangeEntry;

namespace {

/// Between two parts others can write.
constexpr std::size_t kEntriesInPart = 5000;
constexpr std::int64_t kEntriesBetweenReports = 500;
constexpr std::int64_t kRowsAtOnce = 500; ///< of rows that were added together

std::vector<std::string> soughtWords(std::string text)
{
    constexpr std::string_view kWideBlank = "\u3000";
    for (std::size_t at = text.find(kWideBlank); at != std::string::npos; at = text.find(kWideBlank, at))
        text.replace(at, kWideBlank.size(), " ");
    std::ranges::replace(text, '\t', ' ');
    std::vector<std::string> words;
    for (const std::string& part : split(text, ' ')) {
        if (std::string folded = foldedName(part); !folded.empty())
            words.push_back(std::move(folded));
    }
    return words;
}

void dropFound(std::vector<std::string>& sought, const std::string& text)
{
    if (sought.empty() || text.empty())
        return;
    const std::string folded = foldedName(text);
    std::erase_if(sought, [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

store::EntryFilter storeFilter(const HistoryFilter& filter, const History& history)
{
    store::EntryFilter wanted;
    wanted.range = {filter.after, history.changes.empty() ? domain::ChangeId() : history.changes.back().id};
    if (filter.change)
        wanted.range = {{std::max(filter.change->value - 1, filter.after.value)}, *filter.change};
    wanted.table = filter.table;
    wanted.author = filter.author;
    wanted.act = filter.act;
    wanted.since = filter.since;
    wanted.until = filter.until;
    return wanted;
}

bool isWanted(const Change& change, const store::EntryFilter& filter)
{
    return filter.range.after < change.id && !(filter.range.last < change.id) &&
           change.note.author == filter.author.value_or(change.note.author) &&
           change.note.act == filter.act.value_or(change.note.act) &&
           (filter.since.empty() || filter.since <= change.madeAt) &&
           (filter.until.empty() || change.madeAt < filter.until);
}

int progressOf(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

Result<std::unique_ptr<HistoryReading>> HistoryReading::open(const Snapshot& snapshot, const History& history,
                                                             const HistoryFilter& filter,
                                                             const presentation::Words& words)
{
    WM_TRY(store::Connection connection, store::Connection::open(snapshot.file(), store::OpenMode::ReadOnly));
    return std::unique_ptr<HistoryReading>(new HistoryReading(std::move(connection), snapshot, history, filter, words));
}

HistoryReading::HistoryReading(store::Connection connection, const Snapshot& snapshot, const History& history,
                               const HistoryFilter& filter, const presentation::Words& words)
    : m_connection(std::move(connection))
    , m_rows(m_connection)
    , m_added(m_connection)
    , m_text(snapshot, words)
    , m_filter(storeFilter(filter, history))
    , m_isOpened(filter.change.has_value())
    , m_sought(soughtWords(filter.text))
{
    for (const Change& change : history.changes | std::views::reverse) {
        m_changes.emplace(change.id, &change);
        if (filter.table.empty() && !history.touched.contains(change.id) && isWanted(change, m_filter))
            m_decisions.push_back(&change);
    }
}

Result<std::map<domain::ChangeId, std::int64_t>> HistoryReading::counts(const TaskContext& context)
{
    const store::Interruption interruption = m_connection.interruptedBy(context.stop);
    const bool isEachTold = m_isOpened || hasWords();
    WM_TRY(auto counts, store::countEntries(m_connection, m_filter,
                                            isEachTold ? std::numeric_limits<std::int64_t>::max() : kMostRowsTogether));
    for (const Change* const decision : m_decisions)
        counts.emplace(decision->id, 1);
    return counts;
}

Result<void> HistoryReading::forEach(std::int64_t total, const TaskContext& context, const Take& take)
{
    Pass pass{m_filter, total, take};
    for (bool goesOn = true; goesOn;) {
        // In one transaction: each row would ask for the file's lock else, which takes longer than reading it.
        WM_CHECK(m_connection.execute("BEGIN"));
        Result<bool> passed = passPart(pass, context);
        WM_CHECK(m_connection.execute("COMMIT"));
        WM_TRY(goesOn, std::move(passed));
    }
    return context.checkpoint(progressOf(total), progressOf(total));
}

Result<bool> HistoryReading::passPart(Pass& pass, const TaskContext& context)
{
    if (pass.next == pass.part.size())
        WM_CHECK(readPart(pass));
    const std::int64_t end = pass.done + static_cast<std::int64_t>(kEntriesInPart);
    while (pass.next < pass.part.size() && pass.done < end) {
        WM_TRY(const bool goesOn, passEntry(pass, context));
        if (!goesOn)
            return false;
    }
    if (pass.next < pass.part.size() || !pass.isLastPart)
        return true;
    WM_CHECK(passDecisions(pass, {}, context));
    return false;
}

Result<void> HistoryReading::readPart(Pass& pass)
{
    pass.part.clear();
    pass.next = 0;
    WM_CHECK(store::findEntries(m_connection, pass.left, [&](ChangeEntry entry) -> Result<bool> {
        pass.part.push_back(std::move(entry));
        return pass.part.size() < kEntriesInPart;
    }));
    pass.isLastPart = pass.part.size() < kEntriesInPart;
    if (!pass.part.empty()) {
        pass.left.range.last = pass.part.back().change;
        pass.left.before = pass.part.back().id;
    }
    return {};
}

Result<bool> HistoryReading::passEntry(Pass& pass, const TaskContext& context)
{
    ChangeEntry& entry = pass.part[pass.next];
    WM_TRY(const bool goesOn, passDecisions(pass, entry.change, context));
    if (!goesOn)
        return false;
    const Change* const change = changeOf(entry);
    const bool isAdded = entry.operation == domain::ChangeOperation::Add;
    if (change && isAdded && areRowsTold(entry))
        return passRows(pass, *change, context);
    ++pass.next;
    if (!change)
        return true; // made since the history was loaded
    HistoryEntry each{std::move(entry), {}};
    if (isAdded) {
        WM_TRY(std::vector<domain::RowFields> first, m_added.read(each.entry, each.entry.row, each.entry.row));
        each.row = std::move(first.front());
    } else {
        WM_TRY(each.row, readRow(each.entry.table, each.entry.row));
    }
    return passOne(pass, std::move(each), *change, context);
}

Result<bool> HistoryReading::passRows(Pass& pass, const Change& change, const TaskContext& context)
{
    const ChangeEntry& entry = pass.part[pass.next];
    const std::int64_t last = pass.lastRow.value_or(entry.lastRow);
    const std::int64_t first = std::max(entry.row, last - kRowsAtOnce + 1);
    WM_TRY(const store::AddedRows::Columns columns, m_added.columns(entry.table));
    WM_TRY(std::vector<domain::RowFields> rows, m_added.read(entry, first, last));
    for (std::int64_t row = last; row >= first; --row) {
        HistoryEntry each{entry, std::move(rows[static_cast<std::size_t>(row - first)]), columns};
        each.entry.row = each.entry.lastRow = row;
        WM_TRY(const bool goesOn, passOne(pass, std::move(each), change, context));
        if (!goesOn)
            return false;
    }
    pass.lastRow = first - 1;
    if (first == entry.row) {
        ++pass.next;
        pass.lastRow.reset();
    }
    return true;
}

Result<bool> HistoryReading::passDecisions(Pass& pass, domain::ChangeId than, const TaskContext& context)
{
    while (pass.nextDecision < m_decisions.size() && than < m_decisions[pass.nextDecision]->id) {
        const Change& decision = *m_decisions[pass.nextDecision++];
        goInto(decision);
        HistoryEntry each;
        each.entry.change = decision.id;
        WM_TRY(const bool goesOn, passOne(pass, std::move(each), decision, context));
        if (!goesOn)
            return false;
    }
    return true;
}

Result<bool> HistoryReading::passOne(Pass& pass, HistoryEntry each, const Change& change, const TaskContext& context)
{
    if (pass.done++ % kEntriesBetweenReports == 0)
        WM_CHECK(context.checkpoint(progressOf(std::min(pass.done - 1, pass.total)), progressOf(pass.total)));
    return matches(each) ? pass.take(std::move(each), change) : Result<bool>(true);
}

const Change* HistoryReading::changeOf(const ChangeEntry& entry)
{
    if (m_change && m_change->id == entry.change)
        return m_change;
    const auto found = m_changes.find(entry.change);
    if (found == m_changes.end())
        return nullptr;
    goInto(*found->second);
    return m_change;
}

void HistoryReading::goInto(const Change& change)
{
    m_change = &change;
    m_soughtBelow = m_sought;
    for (const std::string* text : {&change.note.author, &change.note.reason, &change.note.source})
        dropFound(m_soughtBelow, *text);
}

bool HistoryReading::areRowsTold(const ChangeEntry& entry) const
{
    return entry.lastRow - entry.row < kMostRowsTogether || m_isOpened || !m_soughtBelow.empty();
}

bool HistoryReading::matches(const HistoryEntry& each) const
{
    const ChangeEntry& entry = each.entry;
    Sought sought = m_soughtBelow;
    if (!each.hasRows())
        return sought.empty(); // only the change itself says something
    if (each.columns)
        dropFound(sought, m_text.rowText(entry.table, *each.columns, each.row));
    if (!sought.empty() && !entry.field.empty())
        dropFound(sought, m_text.word("field.", entry.field));
    for (const domain::FieldValue* value : {&entry.before, &entry.after}) {
        if (!sought.empty())
            dropFound(sought, m_text.value(entry.table, entry.field, *value));
    }
    if (!sought.empty())
        dropFound(sought, m_text.subject(entry.table, each.row));
    return sought.empty();
}

Result<domain::RowFields> HistoryReading::readRow(const std::string& table, std::int64_t row)
{
    WM_TRY(auto fields, m_rows.read(table, row));
    return std::move(fields).value_or(domain::RowFields());
}

} // namespace wm::workspace
