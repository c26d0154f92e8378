// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace wm::store {

[[nodiscard]] inline ErrorCode codeOf(const SQLite::Exception& exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::ParseFailed;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

/// SQLiteCpp throws; here its exceptions end and become values.
template <class Work>
[[nodiscard]] auto caught(Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& exception) {
        return fail(codeOf(exception), exception.what());
    }
}

} // namespace wm::store
