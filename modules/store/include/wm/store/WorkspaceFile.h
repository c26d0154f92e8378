// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/store/Connection.h"

#include <filesystem>
#include <optional>

namespace wm::store {

/// Creates an empty workspace: a GeoPackage with all tables. Errors: Conflict when the file exists, IoFailed,
/// DatabaseFailed.
[[nodiscard]] Result<Connection> createWorkspaceFile(const std::filesystem::path& file);

struct OpenedWorkspace {
    Connection connection;
    std::optional<std::filesystem::path> backup; ///< the copy made before a migration, if there was one
};

/// Opens a workspace and brings it to the program's version. Before a migration a dated copy is written beside the
/// file. Errors: NotFound, ParseFailed when the file is no database or no Waymark workspace, SchemaTooNew, Conflict,
/// DatabaseFailed, IoFailed.
[[nodiscard]] Result<OpenedWorkspace> openWorkspaceFile(const std::filesystem::path& file);

} // namespace wm::store
