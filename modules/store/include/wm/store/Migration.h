// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <span>
#include <string_view>

namespace wm::store {

/// The table by which a workspace is known: the steps that were applied to it.
inline constexpr const char* kSchemaLog = "schema_migration";

/// One step of the file's tables. Released steps are never edited: their fingerprint is stored in every file.
struct Migration {
    int number = 0; ///< 1, 2, 3, ... without gaps
    std::string_view name;
    std::string_view sql;
};

/// The steps of this program, in order.
[[nodiscard]] std::span<const Migration> allMigrations();

/// The number of the last step a file has; 0 for an empty one. Errors: DatabaseFailed.
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

/// Runs the steps that the file does not have yet, each in a transaction of its own, and returns how many ran. A step
/// that fails leaves the file at the step before.
/// Errors: SchemaTooNew when the file has steps that the program does not know, Conflict when a stored step differs
/// from the program's, DatabaseFailed.
[[nodiscard]] Result<int> migrate(Connection& connection, std::span<const Migration> migrations);

} // namespace wm::store
