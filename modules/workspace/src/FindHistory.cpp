// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FindHistory.h"

#include "HistoryReading.h"

#include <algorithm>
#include <utility>

namespace wm::workspace {

namespace {

std::int64_t sumOf(const std::map<domain::ChangeId, std::int64_t>& counts)
{
    std::int64_t sum = 0;
    for (const auto& [change, count] : counts)
        sum += count;
    return sum;
}

bool isWanted(const domain::Change& change, const HistoryFilter& filter)
{
    return filter.after < change.id && change.id == filter.change.value_or(change.id) &&
           change.note.author == filter.author.value_or(change.note.author) &&
           change.note.act == filter.act.value_or(change.note.act) &&
           (filter.since.empty() || filter.since <= change.madeAt) &&
           (filter.until.empty() || change.madeAt < filter.until);
}

/// Those that say what somebody decided and touch no row.
void addDecisions(const History& history, const HistoryFilter& filter, FoundHistory& found)
{
    if (!filter.table.empty())
        return;
    for (const domain::Change& change : history.changes) {
        if (!history.touched.contains(change.id) && isWanted(change, filter))
            found.changes.emplace(change.id, 0);
    }
}

} // namespace

Result<FoundHistory> findHistory(const Snapshot& snapshot, const History& history, const HistoryFilter& filter,
                                 std::size_t most, const presentation::Words& words, const TaskContext& context)
{
    WM_TRY(const auto reading, HistoryReading::open(snapshot, history, filter, words));
    FoundHistory found;
    WM_TRY(found.changes, reading->counts(context));
    found.count = sumOf(found.changes);
    if (!reading->hasWords()) {
        if (most > 0)
            WM_CHECK(reading->forEach(std::min<std::int64_t>(found.count, static_cast<std::int64_t>(most)), context,
                                      [&](HistoryEntry each, const domain::Change&) -> Result<bool> {
                                          found.entries.push_back(std::move(each));
                                          return found.entries.size() < most;
                                      }));
        addDecisions(history, filter, found);
        return found;
    }
    const std::int64_t total = std::exchange(found.count, 0);
    found.changes.clear();
    WM_CHECK(reading->forEach(total, context, [&](HistoryEntry each, const domain::Change& change) -> Result<bool> {
        ++found.changes[change.id];
        ++found.count;
        if (found.entries.size() < most)
            found.entries.push_back(std::move(each));
        return true;
    }));
    return found;
}

} // namespace wm::workspace
