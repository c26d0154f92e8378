// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PastRows.h"

#include "wm/store/History.h"

#include <set>

namespace wm::store {

/// What is otherwise now than right after a change. What was changed since and is again as it was is not touched, so
/// that taking back one change after the other, the last one first, leads to where they began.
class TouchedRows {
public:
    /// The connection must outlive it. Errors: ParseFailed, DatabaseFailed.
    [[nodiscard]] static Result<TouchedRows> since(Connection& connection, domain::ChangeId change);

    /// Is what an entry of the change says no longer so? Not for Add. Errors: DatabaseFailed.
    [[nodiscard]] Result<bool> hasTouched(const domain::ChangeEntry& entry);
    /// The rows of [first, last] that were there right after the change and are otherwise, ascending.
    [[nodiscard]] std::vector<std::int64_t> rowsIn(const std::string& table, RowRange rows) const;

private:
    struct Table {
        std::map<std::int64_t, std::set<std::string>> fields; ///< "": the row is gone
        std::vector<RowRange> absent;                         ///< not there right after the change
    };
    explicit TouchedRows(Connection& connection)
        : m_rows(connection)
    {
    }
    [[nodiscard]] Result<void> compare(const std::string& name, PastTable past);

    RowReader m_rows;
    std::map<std::string, Table> m_tables;
};

} // namespace wm::store
