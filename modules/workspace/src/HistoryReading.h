// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldText.h"

#include "wm/store/AddedRows.h"
#include "wm/store/History.h"
#include "wm/workspace/FindHistory.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
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

private:
    using Sought = std::vector<std::string>; ///< folded words that have not been found yet
    /// How far a passage through the entries is.
    struct Pass {
        store::EntryFilter left;
        std::int64_t total = 0;
        const Take& take;
        std::int64_t done = 0;
        std::vector<domain::ChangeEntry> part = {};
        std::size_t next = 0;                     ///< of `part`
        std::optional<std::int64_t> lastRow = {}; ///< of its added rows that are left; absent: all of them are
        bool isLastPart = false;
        std::size_t nextDecision = 0;
    };

    HistoryReading(store::Connection connection, const Snapshot& snapshot, const History& history,
                   const HistoryFilter& filter, const presentation::Words& words);
    /// Whether there is more to be gone through.
    [[nodiscard]] Result<bool> passPart(Pass& pass, const TaskContext& context);
    [[nodiscard]] Result<void> readPart(Pass& pass);
    [[nodiscard]] Result<bool> passEntry(Pass& pass, const TaskContext& context);
    [[nodiscard]] Result<bool> passRows(Pass& pass, const domain::Change& change, const TaskContext& context);
    /// Those that were made later than a change.
    [[nodiscard]] Result<bool> passDecisions(Pass& pass, domain::ChangeId than, const TaskContext& context);
    [[nodiscard]] Result<bool> passOne(Pass& pass, HistoryEntry each, const domain::Change& change,
                                       const TaskContext& context);
    [[nodiscard]] const domain::Change* changeOf(const domain::ChangeEntry& entry);
    void goInto(const domain::Change& change);
    /// Are the rows that were added together told one by one? `m_change` is theirs.
    [[nodiscard]] bool areRowsTold(const domain::ChangeEntry& entry) const;
    [[nodiscard]] bool matches(const HistoryEntry& each) const;
    [[nodiscard]] Result<domain::RowFields> readRow(const std::string& table, std::int64_t row);

    store::Connection m_connection;
    store::RowReader m_rows;
    store::AddedRows m_added;
    FieldText m_text;
    store::EntryFilter m_filter;
    bool m_isOpened; ///< one change was chosen: each of its rows is told
    Sought m_sought;
    std::map<domain::ChangeId, const domain::Change*> m_changes;
    std::vector<const domain::Change*> m_decisions; ///< changes without rows that the filter lets through, newest first
    const domain::Change* m_change = nullptr;       ///< of the entry before
    Sought m_soughtBelow;                           ///< of the words, those that `m_change` itself does not say
};

} // namespace wm::workspace
