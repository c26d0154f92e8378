// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/WorkspaceAccess.h"

#include "wm/store/Connection.h"

#include <string>

namespace wm::workspace {

Result<Access> accessTo(const std::filesystem::path& file)
{
    WM_TRY(store::Connection connection, store::Connection::open(file, store::OpenMode::ReadWrite));
    if (connection.isReadOnly())
        return Access::ReadOnly;
    WM_CHECK(connection.execute("PRAGMA busy_timeout = 1000"));
    if (!connection.execute("BEGIN IMMEDIATE"))
        return Access::InUse;
    WM_TRY(const std::int64_t version, connection.integer("PRAGMA user_version"));
    // The same once more: it needs a journal, which a folder may refuse although the file could be written. Closing
    // takes it back.
    const bool isJournalWritten = connection.execute("PRAGMA user_version = " + std::to_string(version)).has_value();
    return isJournalWritten ? Access::Writable : Access::ReadOnly;
}

} // namespace wm::workspace
