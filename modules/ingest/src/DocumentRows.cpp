// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rows.h"

namespace wm::ingest {

std::vector<domain::Document> readDocuments(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Document> documents;
    UniqueKeys keys;
    forEachRow(table, {"doc_id", "title_zh", "number", "issuer_zh", "issued_on", "region_code", "kind", "address"},
               issues, [&](Row& row) {
                   domain::Document document;
                   document.code = row.required("doc_id");
                   document.title = row.required("title_zh");
                   document.number = row.text("number");
                   document.issuer = row.text("issuer_zh");
                   document.issuedOn = row.text("issued_on");
                   document.region = references.optionalRegion(row, "region_code");
                   document.kind = references.term(row, "kind", "document_kind");
                   document.address = row.text("address");
                   keys.add(row, "doc_id", document.code);
                   const auto date = domain::Period::parse(document.issuedOn);
                   if (!date || date->isSpan())
                       row.complain(IssueKind::BadDate, "issued_on", "2016, 2016-11, 2016-11-02");
                   document.id = {static_cast<std::int64_t>(documents.size()) + 1};
                   if (row.isGood())
                       documents.push_back(std::move(document));
               });
    return documents;
}

std::vector<domain::Task> readTasks(const CsvTable& table, const References& references, Issues& issues)
{
    std::vector<domain::Task> tasks;
    UniqueKeys keys;
    forEachRow(
        table,
        {"task_id", "doc_id", "centre", "task_zh", "lead_agency_zh", "support_agencies_zh", "deadline", "section"},
        issues, [&](Row& row) {
            domain::Task task;
            task.code = row.required("task_id");
            task.document = references.document(row, "doc_id");
            task.centre = references.optionalTerm(row, "centre", "task_centre");
            task.text = row.required("task_zh");
            task.leadAgencies = row.text("lead_agency_zh");
            task.supportingAgencies = row.text("support_agencies_zh");
            task.deadline = row.text("deadline");
            task.section = row.text("section");
            keys.add(row, "task_id", task.code);
            task.id = {static_cast<std::int64_t>(tasks.size()) + 1};
            if (row.isGood())
                tasks.push_back(std::move(task));
        });
    return tasks;
}

} // namespace wm::ingest
