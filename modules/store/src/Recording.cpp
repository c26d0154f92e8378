// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Recording.h"

#include <utility>

namespace wm::store {

Recording::Recording(Connection& connection, Transaction transaction, domain::ChangeId change)
    : m_connection(&connection)
    , m_transaction(std::move(transaction))
    , m_change(change)
{
}

Result<Recording> Recording::begin(Connection& connection, const domain::ChangeNote& note)
{
    WM_TRY(Transaction transaction, Transaction::begin(connection));
    WM_TRY(Statement insert,
           connection.prepare("INSERT INTO change (act, author, reason, source) VALUES (?, ?, ?, ?)"));
    WM_CHECK(insert.run({toText(note.act), note.author, note.reason, note.source}));
    WM_TRY(const std::int64_t change, connection.integer("SELECT last_insert_rowid()"));
    WM_TRY(Statement mark, connection.prepare("UPDATE change_current SET change_id = ?"));
    WM_CHECK(mark.run({change}));
    return Recording(connection, std::move(transaction), {change});
}

Result<domain::ChangeId> Recording::commit()
{
    WM_CHECK(m_connection->execute("UPDATE change_current SET change_id = NULL"));
    WM_TRY(Statement remove, m_connection->prepare("DELETE FROM change WHERE id = ?1 AND ?2 = 0"
                                                   " AND NOT EXISTS (SELECT 1 FROM change_entry WHERE change_id = ?1)"
                                                   " RETURNING id"));
    WM_CHECK(remove.start({m_change, m_isKept ? 1 : 0}));
    WM_TRY(const bool wasEmpty, remove.step());
    if (wasEmpty) {
        WM_TRY([[maybe_unused]] const bool hasMore, remove.step());
    }
    WM_CHECK(m_transaction.commit());
    return wasEmpty ? domain::ChangeId() : m_change;
}

} // namespace wm::store
