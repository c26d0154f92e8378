// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/Transaction.h"

#include <utility>

namespace wm::store {

Result<Transaction> Transaction::begin(Connection& connection)
{
    WM_CHECK(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // Nothing can be done about a failed rollback here: SQLite rolls back when the connection closes.
    if (m_connection)
        static_cast<void>(m_connection->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    WM_CHECK(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace wm::store
