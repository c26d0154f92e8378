// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

Result<void> insertDocuments(Connection& connection, const std::vector<domain::Document>& documents)
{
    constexpr auto kSql =
        "INSERT INTO document (id, code, title, number, issuer, issued_on, region_code, kind, address)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, kSql, documents, [](Statement& statement, const domain::Document& document) {
        return statement.run({document.id, document.code, document.title, document.number, document.issuer,
                              document.issuedOn, textOrNull(document.region.text), document.kind, document.address});
    });
}

Result<std::vector<domain::Document>> loadDocuments(Connection& connection)
{
    constexpr auto kSql =
        "SELECT id, code, title, number, issuer, issued_on, region_code, kind, address FROM document ORDER BY id";
    return loadRows<domain::Document>(connection, kSql, [](const Statement& row) -> Result<domain::Document> {
        return domain::Document{{row.integer(0)}, row.text(1),   row.text(2), row.text(3), row.text(4),
                                row.text(5),      {row.text(6)}, row.text(7), row.text(8)};
    });
}

} // namespace wm::store
