// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldText.h"

#include "wm/store/History.h"
#include "wm/workspace/FindHistory.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wm::workspace {

/// Goes through the entries that a filter lets through, newest first, each with its row. What it is made with must
/// outlive it.
class HistoryReading {
public:
    /// Errors: as store::Connection::open().
    [[nodiscard]] static Result<std::unique_ptr<HistoryReading>> open(const Snapshot& snapshot, const History& history,
                                                                      const HistoryFilter& filter,
                                                                      const presentation::Words& words);

    /// How many entries each change has that are to be gone through, whatever words they have.
    [[nodiscard]] Result<std::map<domain::ChangeId, std::int64_t>> counts(const TaskContext& context);
    /// Until `take` says false or fails. Progress is that of entries gone through, of `total`.
    using Take = std::function<Result<bool>(HistoryEntry, const domain::Change&)>;
    [[nodiscard]] Result<void> forEach(std::int64_t total, const TaskContext& context, const Take& take);
    [[nodiscard]] bool hasWords() const { return !m_sought.empty(); }
    /// As FoundHistory has them.
    [[nodiscard]] std::int64_t unsearchedRows() const { return m_unsearchedRows; }

private:
    using Sought = std::vector<std::string>; ///< folded words that have not been found yet
    /// How far a passage through the entries is.
    struct Pass {
        store::EntryFilter left;
        std::int64_t done = 0;
        std::int64_t total = 0;
    };

    HistoryReading(store::Connection connection, const Snapshot& snapshot, const History& history,
                   const HistoryFilter& filter, const presentation::Words& words);
    /// Whether there is more to be gone through.
    [[nodiscard]] Result<bool> passPart(Pass& pass, const TaskContext& context, const Take& take);
    [[nodiscard]] Result<std::vector<domain::ChangeEntry>> readPart(store::EntryFilter& filter);
    [[nodiscard]] const domain::Change* changeOf(const domain::ChangeEntry& entry);
    /// Whether the words are found, with the row read.
    [[nodiscard]] Result<bool> matches(HistoryEntry& each);
    [[nodiscard]] Result<bool> matchesRow(HistoryEntry& each, const Sought& sought);
    [[nodiscard]] Result<domain::RowFields> readRow(const std::string& table, std::int64_t row);

    store::Connection m_connection;
    store::RowReader m_rows;
    FieldText m_text;
    store::EntryFilter m_filter;
    Sought m_sought;
    std::map<domain::ChangeId, const domain::Change*> m_changes;
    const domain::Change* m_change = nullptr; ///< of the entry before
    Sought m_soughtBelow;                     ///< of the words, those that `m_change` itself does not say
    std::int64_t m_unsearchedRows = 0;
};

} // namespace wm::workspace
