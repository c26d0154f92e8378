// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/DocumentTable.h"

#include "LastRow.h"
#include "TableAccess.h"
#include "Tables.h"

namespace wm::store {

Result<void> insertDocuments(Connection& connection, const std::vector<domain::Document>& documents, Existing existing)
{
    constexpr auto kSql =
        "INSERT INTO document (id, code, title, number, issuer, issued_on, region_code, kind, address)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    return insertRows(connection, insertSql(kSql, existing), documents,
                      [](Statement& statement, const domain::Document& document) {
                          return statement.run({document.id, document.code, document.title, document.number,
                                                document.issuer, document.issuedOn, textOrNull(document.region.text),
                                                document.kind, document.address});
                      });
}

Result<domain::DocumentId> addDocument(Connection& connection, const domain::Document& document)
{
    // Asked here, since an import has its foreign keys off.
    WM_TRY(Statement region, connection.prepare("SELECT ?1 = '' OR EXISTS (SELECT 1 FROM region WHERE code = ?1)"));
    WM_CHECK(region.start({document.region.text}));
    WM_TRY(const bool hasAnswer, region.step());
    if (!hasAnswer || region.integer(0) == 0)
        return fail(ErrorCode::Conflict, "no region \"" + document.region.text + "\" for the document");
    WM_CHECK(region.start());
    domain::Document added = document;
    WM_TRY(const std::int64_t last, lastRowOf(connection, "document"));
    added.id = {last + 1};
    WM_CHECK(insertDocuments(connection, {added}));
    return added.id;
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
