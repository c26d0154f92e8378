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
