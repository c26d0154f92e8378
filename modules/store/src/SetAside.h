// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace wm::store {

/// Triggers and indexes that are dropped while many rows are added, and made again as they were. Within a transaction:
/// when that is rolled back, they have never been away.
class SetAside {
public:
    explicit SetAside(Connection& connection)
        : m_connection(connection)
    {
    }

    /// `type`: "trigger" or "index". What is not there is not missed. Errors: ParseFailed when the file says that it
    /// is made by something else than one statement of its kind, DatabaseFailed.
    [[nodiscard]] Result<void> drop(std::string_view type, std::string_view name);
    /// Errors: DatabaseFailed.
    [[nodiscard]] Result<void> restore();

private:
    Connection& m_connection;
    std::vector<std::string> m_statements;
};

} // namespace wm::store
