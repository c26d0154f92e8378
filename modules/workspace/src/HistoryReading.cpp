// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryReading.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wm::workspace {

using domain::Change;
using domain::ChangeEntry;

namespace {

/// Between two parts others can write.
constexpr std::size_t kEntriesInPart = 5000;
constexpr std::int64_t kEntriesBetweenReports = 500;

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
    , m_text(snapshot, words)
    , m_filter(storeFilter(filter, history))
    , m_sought(soughtWords(filter.text))
{
    for (const Change& change : history.changes)
        m_changes.emplace(change.id, &change);
}

Result<std::map<domain::ChangeId, std::int64_t>> HistoryReading::counts(const TaskContext& context)
{
    const store::Interruption interruption = m_connection.interruptedBy(context.stop);
    return store::countEntries(m_connection, m_filter);
}

Result<void> HistoryReading::forEach(std::int64_t total, const TaskContext& context, const Take& take)
{
    Pass pass{m_filter, 0, total};
    for (bool goesOn = true; goesOn;) {
        // In one transaction: each row would ask for the file's lock else, which takes longer than reading it.
        WM_CHECK(m_connection.execute("BEGIN"));
        Result<bool> passed = passPart(pass, context, take);
        WM_CHECK(m_connection.execute("COMMIT"));
        WM_TRY(goesOn, std::move(passed));
    }
    return context.checkpoint(progressOf(total), progressOf(total));
}

Result<bool> HistoryReading::passPart(Pass& pass, const TaskContext& context, const Take& take)
{
    WM_TRY(std::vector<ChangeEntry> part, readPart(pass.left));
    const bool isLast = part.size() < kEntriesInPart;
    for (ChangeEntry& entry : part) {
        if (pass.done++ % kEntriesBetweenReports == 0)
            WM_CHECK(context.checkpoint(progressOf(std::min(pass.done - 1, pass.total)), progressOf(pass.total)));
        const Change* const change = changeOf(entry);
        if (!change)
            continue; // made since the history was loaded
        HistoryEntry each{std::move(entry), {}};
        WM_TRY(const bool isWanted, matches(each));
        if (!isWanted)
            continue;
        WM_TRY(const bool goesOn, take(std::move(each), *change));
        if (!goesOn)
            return false;
    }
    return !isLast;
}

Result<std::vector<ChangeEntry>> HistoryReading::readPart(store::EntryFilter& filter)
{
    std::vector<ChangeEntry> part;
    WM_CHECK(store::findEntries(m_connection, filter, [&](ChangeEntry entry) -> Result<bool> {
        part.push_back(std::move(entry));
        return part.size() < kEntriesInPart;
    }));
    if (!part.empty()) {
        filter.range.last = part.back().change;
        filter.before = part.back().id;
    }
    return part;
}

const Change* HistoryReading::changeOf(const ChangeEntry& entry)
{
    if (m_change && m_change->id == entry.change)
        return m_change;
    const auto found = m_changes.find(entry.change);
    if (found == m_changes.end())
        return nullptr;
    m_change = found->second;
    m_soughtBelow = m_sought;
    for (const std::string* text : {&m_change->note.author, &m_change->note.reason, &m_change->note.source})
        dropFound(m_soughtBelow, *text);
    return m_change;
}

Result<bool> HistoryReading::matches(HistoryEntry& each)
{
    const ChangeEntry& entry = each.entry;
    Sought sought = m_soughtBelow;
    if (!sought.empty()) {
        if (!entry.field.empty())
            dropFound(sought, m_text.word("field.", entry.field));
        dropFound(sought, m_text.value(entry.table, entry.field, entry.before));
        dropFound(sought, m_text.value(entry.table, entry.field, entry.after));
    }
    WM_TRY(each.row, readRow(entry.table, entry.row));
    return sought.empty() ? Result<bool>(true) : matchesRow(each, sought);
}

Result<bool> HistoryReading::matchesRow(HistoryEntry& each, const Sought& sought)
{
    const ChangeEntry& entry = each.entry;
    const auto isNamed = [&](const domain::RowFields& row) {
        const std::string name = foldedName(m_text.subject(entry.table, row));
        return std::ranges::all_of(sought,
                                   [&](const std::string& word) { return name.find(word) != std::string::npos; });
    };
    if (isNamed(each.row))
        return true;
    const std::int64_t searched = std::min(entry.lastRow, entry.row + kMostSearchedRows - 1);
    for (std::int64_t row = entry.row + 1; row <= searched; ++row) {
        WM_TRY(const domain::RowFields fields, readRow(entry.table, row));
        if (isNamed(fields))
            return true;
    }
    m_unsearchedRows += entry.lastRow - searched;
    return false;
}

Result<domain::RowFields> HistoryReading::readRow(const std::string& table, std::int64_t row)
{
    WM_TRY(auto fields, m_rows.read(table, row));
    return std::move(fields).value_or(domain::RowFields());
}

} // namespace wm::workspace
