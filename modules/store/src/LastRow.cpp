// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastRow.h"

#include "PastRows.h"

namespace wm::store {

Result<std::int64_t> lastRowOf(Connection& connection, const std::string& table)
{
    // Every row that is gone has an entry of its own, so that two looks into indexes are enough.
    WM_TRY(Statement query,
           connection.prepare("SELECT max((SELECT coalesce(max(rowid), 0) FROM main." + sqlName(table) +
                              "), (SELECT coalesce(max(row_id), 0) FROM main.change_entry WHERE table_name = ?))"));
    WM_CHECK(query.start({table}));
    WM_TRY([[maybe_unused]] const bool hasRow, query.step());
    const std::int64_t last = query.integer(0);
    WM_TRY([[maybe_unused]] const bool hasMore, query.step()); // at its end it holds no lock on the file
    return last;
}

} // namespace wm::store
