// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrokenReferences.h"

#include "FieldValues.h"
#include "PastRows.h"
#include "RowNames.h"

#include "wm/store/Past.h"

namespace wm::store {

namespace {

/// By what is gone and the table that refers to it.
using ReferenceCounts = std::map<std::pair<std::string, std::string>, std::int64_t>;

class ReferenceSearch {
public:
    explicit ReferenceSearch(Connection& connection)
        : m_connection(connection)
        , m_rows(connection)
    {
    }

    Result<ReferenceCounts> run()
    {
        WM_TRY(Statement broken,
               m_connection.prepare("SELECT \"table\", \"rowid\", parent, fkid FROM pragma_foreign_key_check"));
        ReferenceCounts counts;
        for (;;) {
            WM_TRY(const bool hasRow, broken.step());
            if (!hasRow)
                return counts;
            const std::string table = broken.text(0);
            WM_TRY(Statement * value, referenceOf(table, broken.integer(3)));
            WM_CHECK(value->start({broken.integer(1)}));
            WM_TRY(const bool isThere, value->step());
            if (!isThere)
                continue;
            WM_TRY(const std::string name, nameOf(broken.text(2), fieldValue(*value, 0)));
            ++counts[{name, table}];
        }
    }

private:
    /// The column of a reference, for a row.
    Result<Statement*> referenceOf(const std::string& table, std::int64_t number)
    {
        const auto known = m_references.find({table, number});
        if (known != m_references.end())
            return &known->second;
        WM_TRY(Statement column, m_connection.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?"));
        WM_CHECK(column.start({table, number}));
        WM_TRY(const bool isThere, column.step());
        if (!isThere)
            return fail(ErrorCode::ParseFailed, "found no reference of " + table);
        WM_TRY(Statement value, m_connection.prepare("SELECT " + sqlName(column.text(0)) + " FROM main." +
                                                     sqlName(table) + " WHERE rowid = ?"));
        return &m_references.emplace(std::pair(table, number), std::move(value)).first->second;
    }

    /// What is gone is known by its code; a number is that of a row, and the history still has the row.
    Result<std::string> nameOf(const std::string& table, const domain::FieldValue& reference)
    {
        if (const auto* const code = std::get_if<std::string>(&reference))
            return *code;
        const auto* const row = std::get_if<std::int64_t>(&reference);
        if (!row)
            return table;
        return codeOfRow(m_rows, table, *row);
    }

    Connection& m_connection;
    RowReader m_rows;
    std::map<std::pair<std::string, std::int64_t>, Statement> m_references;
};

} // namespace

Error brokenReferences(Connection& connection, Error refusal)
{
    const Result<ReferenceCounts> counts = ReferenceSearch(connection).run();
    if (!counts || counts->empty())
        return refusal;
    constexpr std::size_t kMost = 5;
    std::string list;
    std::size_t listed = 0;
    for (const auto& [reference, rows] : *counts) {
        if (++listed > kMost) {
            list += ", ...";
            break;
        }
        list.append(list.empty() ? "" : ", ").append(reference.first).append(" (");
        list.append(rowsOfTable(reference.second)).append(": ").append(std::to_string(rows)).append(")");
    }
    return {ErrorCode::Conflict, std::string(kStillReferredTo) + list};
}

} // namespace wm::store
