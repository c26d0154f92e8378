// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetAside.h"

#include <cctype>

namespace wm::store {

namespace {

bool startsWithWord(std::string_view sql, std::string_view upperCaseWord)
{
    if (sql.size() < upperCaseWord.size())
        return false;
    for (std::size_t at = 0; at < upperCaseWord.size(); ++at) {
        if (std::toupper(static_cast<unsigned char>(sql[at])) != upperCaseWord[at])
            return false;
    }
    return true;
}

} // namespace

Result<void> SetAside::drop(std::string_view type, std::string_view name)
{
    WM_TRY(Statement find, m_connection.prepare("SELECT sql FROM main.sqlite_master WHERE type = ? AND name = ?"));
    WM_CHECK(find.start({type, name}));
    WM_TRY(const bool isThere, find.step());
    if (!isThere)
        return {};
    const std::string sql = find.text(0);
    WM_CHECK(find.start());
    // The file is from somebody: what it says there must not become another statement.
    const bool isIndex = type == "index";
    if (!startsWithWord(sql, isIndex ? "CREATE INDEX " : "CREATE TRIGGER "))
        return fail(ErrorCode::ParseFailed,
                    "the " + std::string(type) + " " + std::string(name) + " is made by: " + sql);
    WM_CHECK(
        m_connection.execute(std::string(isIndex ? "DROP INDEX main." : "DROP TRIGGER main.") + std::string(name)));
    m_statements.push_back(sql);
    return {};
}

Result<void> SetAside::restore()
{
    for (const std::string& sql : m_statements) {
        WM_TRY(Statement statement, m_connection.prepare(sql));
        WM_CHECK(statement.run());
    }
    m_statements.clear();
    return {};
}

} // namespace wm::store
