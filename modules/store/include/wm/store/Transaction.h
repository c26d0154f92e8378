// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

namespace wm::store {

/// All or nothing: what was not committed is rolled back when the object ends. The connection must outlive it.
class Transaction {
public:
    /// Takes the write lock at once, so that a conflict shows before any work. Errors: DatabaseFailed.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Errors: Conflict when a deferred constraint is broken, DatabaseFailed; then everything is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection;
};

} // namespace wm::store
