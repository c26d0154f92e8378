// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

Result<void> insertTasks(Connection& connection, const std::vector<domain::Task>& tasks, Existing existing)
{
    constexpr auto kSql =
        "INSERT INTO task (id, code, document_id, centre, task, lead_agencies, supporting_agencies, deadline, section)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, insertSql(kSql, existing), tasks, [](Statement& statement, const domain::Task& task) {
        return statement.run({task.id, task.code, task.document, task.centre, task.text, task.leadAgencies,
                              task.supportingAgencies, task.deadline, task.section});
    });
}

Result<std::vector<domain::Task>> loadTasks(Connection& connection)
{
    constexpr auto kSql =
        "SELECT id, code, document_id, centre, task, lead_agencies, supporting_agencies, deadline, section"
        " FROM task ORDER BY id";
    return loadRows<domain::Task>(connection, kSql, [](const Statement& row) -> Result<domain::Task> {
        return domain::Task{{row.integer(0)}, row.text(1), {row.integer(2)}, row.text(3), row.text(4),
                            row.text(5),      row.text(6), row.text(7),      row.text(8)};
    });
}

} // namespace wm::store
