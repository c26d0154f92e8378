// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/MapLayer.h"
#include "wm/store/Connection.h"

#include <filesystem>
#include <vector>

namespace wm::store {

/// The layer list, topmost first. `folder` is the absolute folder of the workspace: a layer's file in it or below it is
/// stored relative to it, so that both can be moved or sent together; any other file is stored with its whole path.
/// Files come back as absolute paths in normal form; whether they are there is not looked at.
/// Errors: DatabaseFailed; ParseFailed, naming table and row, for a value that this program does not write, and where
/// one of its own rows is missing or there twice.
[[nodiscard]] Result<std::vector<domain::MapLayer>> loadMapLayers(Connection& connection,
                                                                  const std::filesystem::path& folder);

/// Replaces the list as a whole, in one transaction, and gives it back with the ids of new rows.
/// Errors: InvalidArgument for what loadMapLayers() would refuse, Conflict for an id that is there twice,
/// DatabaseFailed; then nothing is written.
[[nodiscard]] Result<std::vector<domain::MapLayer>>
replaceMapLayers(Connection& connection, const std::filesystem::path& folder, std::vector<domain::MapLayer> layers);

} // namespace wm::store
