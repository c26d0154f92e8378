// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Connection.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wm::store {

/// A row as it was before some changes.
struct PastRow {
    bool isWhole = false; ///< all its fields are here, for it was removed; else only those that were changed
    std::map<std::string, domain::FieldValue> fields;
};

/// First and last row.
using RowRange = std::pair<std::int64_t, std::int64_t>;

struct PastTable {
    std::map<std::int64_t, PastRow> rows;
    std::vector<RowRange> absent; ///< were not there, unless they are among `rows`
};

/// What tables were before changes that are taken back, by the name of the table.
class PastRows {
public:
    /// Entries must come newest first.
    void takeBack(domain::ChangeEntry entry);
    /// With ranges that are sorted and do not overlap.
    [[nodiscard]] std::map<std::string, PastTable> tables() &&;

private:
    std::map<std::string, PastTable> m_tables;
};

/// A table of the file with its columns. Names are quoted for SQL: they come from the file.
struct TableColumns {
    std::string key; ///< the column of row numbers
    std::vector<std::string> names;
};

/// Errors: ParseFailed when there is no such table or it has no row numbers, DatabaseFailed.
[[nodiscard]] Result<TableColumns> columnsOf(Connection& connection, const std::string& table);
[[nodiscard]] std::string sqlName(const std::string& name);

/// Writes the rows of a past table over those of `target` (quoted, with its schema): rows that are not whole must be
/// there, or they are left out; whole ones are added. Gives how many rows are different now.
/// Errors: ParseFailed for a field that the table does not have, Conflict, DatabaseFailed.
[[nodiscard]] Result<std::int64_t> writeRows(Connection& connection, const std::string& target,
                                             const TableColumns& columns, const PastTable& past);

} // namespace wm::store
