// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Change.h"
#include "wm/store/Transaction.h"

namespace wm::store {

/// A transaction whose changes the history keeps as one, with who made them and why. What is written without one is
/// kept as the change of another program. The connection must outlive it.
class Recording {
public:
    /// Errors: DatabaseFailed.
    [[nodiscard]] static Result<Recording> begin(Connection& connection, const domain::ChangeNote& note);

    /// What is being recorded.
    [[nodiscard]] domain::ChangeId change() const { return m_change; }
    /// The change stays in the history although no row is changed: it says what somebody decided.
    void keep() { m_isKept = true; }
    /// The change, or none where nothing was changed: then the history says nothing either, unless it is to be kept.
    /// Errors: Conflict when a deferred constraint is broken, DatabaseFailed; then everything is rolled back.
    [[nodiscard]] Result<domain::ChangeId> commit();

private:
    Recording(Connection& connection, Transaction transaction, domain::ChangeId change);

    Connection* m_connection;
    Transaction m_transaction;
    domain::ChangeId m_change;
    bool m_isKept = false;
};

} // namespace wm::store
