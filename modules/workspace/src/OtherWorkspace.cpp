// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherWorkspace.h"

#include "wm/base/Path.h"
#include "wm/store/Migration.h"
#include "wm/store/WorkspaceFile.h"

#include <chrono>
#include <string>
#include <utility>

namespace wm::workspace {

namespace {

/// A folder of its own below the system's one for such files.
Result<std::filesystem::path> makeFolder()
{
    std::error_code error;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(error);
    if (error)
        return fail(ErrorCode::IoFailed, "no folder for temporary files: " + error.message());
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::filesystem::path folder = parent / ("waymark-" + std::to_string(now) + "-" + std::to_string(attempt));
        if (std::filesystem::create_directory(folder, error))
            return folder;
    }
    return fail(ErrorCode::IoFailed, "cannot make a folder in " + utf8FromPath(parent) + ": " + error.message());
}

} // namespace

Result<OtherWorkspace> OtherWorkspace::open(const std::filesystem::path& file)
{
    OtherWorkspace other(file);
    WM_TRY(store::Connection connection, other.connect());
    WM_TRY(const int version, store::schemaVersion(connection));
    const int ours = store::allMigrations().back().number;
    if (version == 0)
        return fail(ErrorCode::ParseFailed, utf8FromPath(file) + " is a database, but no Waymark workspace");
    if (version > ours)
        return fail(ErrorCode::SchemaTooNew, utf8FromPath(file) + " was written by a newer version of the program");
    if (version == ours)
        return other;
    WM_TRY(other.m_copyFolder, makeFolder());
    other.m_file = other.m_copyFolder / "copy.gpkg";
    {
        // The tables' own rules call functions, as those of a file that is opened do.
        WM_CHECK(connection.execute("PRAGMA trusted_schema = ON"));
        WM_TRY(store::Statement copy, connection.prepare("VACUUM INTO ?"));
        if (auto done = copy.run({systemNameOf(other.m_file)}); !done)
            return fail(ErrorCode::IoFailed, "cannot make a copy of " + utf8FromPath(file) +
                                                 " to bring it to this "
                                                 "version: " +
                                                 done.error().message);
    }
    WM_TRY(store::Connection copied, store::Connection::open(other.m_file, store::OpenMode::ReadWrite));
    WM_CHECK(store::migrate(copied, store::allMigrations()));
    return other;
}

OtherWorkspace::OtherWorkspace(OtherWorkspace&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_copyFolder(std::exchange(other.m_copyFolder, {}))
{
}

OtherWorkspace::~OtherWorkspace()
{
    std::error_code ignored;
    if (!m_copyFolder.empty())
        std::filesystem::remove_all(m_copyFolder, ignored);
}

Result<store::Connection> OtherWorkspace::connect() const
{
    return store::Connection::open(m_file, store::OpenMode::ReadOnly);
}

} // namespace wm::workspace
