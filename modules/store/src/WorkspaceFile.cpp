// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/WorkspaceFile.h"

#include "wm/base/Path.h"
#include "wm/store/Migration.h"

namespace wm::store {

namespace {

/// Free name beside the file: "review.backup-v2.gpkg", then "review.backup-v2-1.gpkg", ...
std::filesystem::path backupName(const std::filesystem::path& file, int version)
{
    std::error_code ignored;
    for (int attempt = 0;; ++attempt) {
        std::filesystem::path name = file;
        name.replace_extension();
        name += ".backup-v" + std::to_string(version) + (attempt == 0 ? "" : "-" + std::to_string(attempt)) + ".gpkg";
        if (!std::filesystem::exists(name, ignored))
            return name;
    }
}

Result<std::filesystem::path> makeBackup(Connection& connection, const std::filesystem::path& file, int version)
{
    const std::filesystem::path backup = backupName(file, version);
    WM_TRY(Statement copy, connection.prepare("VACUUM INTO ?"));
    if (auto done = copy.run({systemNameOf(backup)}); !done)
        return fail(ErrorCode::IoFailed,
                    "cannot write the backup " + utf8FromPath(backup) + ": " + done.error().message);
    return backup;
}

} // namespace

Result<Connection> createWorkspaceFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return fail(ErrorCode::Conflict, "the file exists already: " + utf8FromPath(file));
    auto connection = Connection::open(file, OpenMode::Create);
    if (!connection)
        return fail(ErrorCode::IoFailed, connection.error().message);
    WM_TRY([[maybe_unused]] const int steps, migrate(*connection, allMigrations()));
    return connection;
}

Result<OpenedWorkspace> openWorkspaceFile(const std::filesystem::path& file)
{
    WM_TRY(Connection connection, Connection::open(file, OpenMode::ReadWrite));
    OpenedWorkspace opened{std::move(connection), std::nullopt};
    WM_TRY(const int version, schemaVersion(opened.connection));
    if (version == 0)
        return fail(ErrorCode::ParseFailed, utf8FromPath(file) + " is a database, but no Waymark workspace");
    if (version < allMigrations().back().number) {
        WM_TRY(opened.backup, makeBackup(opened.connection, file, version));
    }
    auto migrated = migrate(opened.connection, allMigrations());
    if (!migrated)
        return tl::make_unexpected(withContext(std::move(migrated).error(), utf8FromPath(file)));
    return opened;
}

} // namespace wm::store
