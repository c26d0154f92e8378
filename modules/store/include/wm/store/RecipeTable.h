// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <string>
#include <utility>
#include <vector>

/// Recipes of imports that a workspace remembers, as the texts that recipe files have.
namespace wm::store {

/// Names and texts, the one that was used last first. Errors: DatabaseFailed.
[[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> loadRecipes(Connection& connection);
/// In the place of one with that name; it counts as used now. Errors: Conflict for a blank name or a text that is no
/// JSON, DatabaseFailed.
[[nodiscard]] Result<void> saveRecipe(Connection& connection, const std::string& name, const std::string& text);
/// Errors: NotFound, DatabaseFailed.
[[nodiscard]] Result<void> removeRecipe(Connection& connection, const std::string& name);

} // namespace wm::store
