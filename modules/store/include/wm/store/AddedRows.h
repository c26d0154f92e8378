// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wm::store {

/// Rows as they were when they were added. The history keeps no copy of them: a field is what the first entry later
/// says that it was before, and where there is none what it is now. For many rows of few tables. The connection must
/// outlive it.
class AddedRows {
public:
    explicit AddedRows(Connection& connection)
        : m_connection(&connection)
    {
    }
    using Columns = std::shared_ptr<const std::vector<std::string>>;

    /// A table's columns in their own order, without the row's number. Never null. Errors: ParseFailed for a table that
    /// the file does not have, DatabaseFailed.
    [[nodiscard]] Result<Columns> columns(const std::string& table);
    /// The rows [first, last] of those that an entry says were added, in this order; one of which nothing is known any
    /// more has no fields. All are held at once. Errors: those of columns().
    [[nodiscard]] Result<std::vector<domain::RowFields>> read(const domain::ChangeEntry& entry, std::int64_t first,
                                                              std::int64_t last);

private:
    struct Table {
        Columns columns;
        Statement now;
    };
    [[nodiscard]] Result<Table*> table(const std::string& name);
    [[nodiscard]] Result<std::set<std::int64_t>> takeLater(const domain::ChangeEntry& entry, std::int64_t first,
                                                           std::vector<domain::RowFields>& rows);

    Connection* m_connection;
    std::map<std::string, Table> m_tables;
    std::optional<Statement> m_later;
};

} // namespace wm::store
