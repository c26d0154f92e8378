// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/RecordImport.h"

#include "DayHeadings.h"
#include "ImportLimit.h"
#include "RecipeDefaults.h"
#include "RecordChecks.h"
#include "RecordDrafts.h"

#include <string>
#include <utility>

namespace wm::ingest {

Result<RecordReading> readRecords(SheetFile& file, std::size_t sheet, const std::string& document,
                                  const domain::ImportRecipe& recipe, const RecordSource& source,
                                  const TaskContext& context, std::int64_t most)
{
    if (!recipe.records)
        return fail(ErrorCode::InvalidArgument, "the recipe names no kind of records");
    std::vector<std::string> fields;
    fields.reserve(recipe.fields.size() + recipe.columns.size());
    for (const auto& [field, text] : recipe.fields)
        fields.push_back(field);
    for (const domain::ColumnRule& rule : recipe.columns) {
        if (rule.role == domain::ColumnRole::Field)
            fields.push_back(rule.field);
    }
    for (const std::string& field : fields) {
        if (!domain::fieldPlace(*recipe.records, field))
            return fail(ErrorCode::InvalidArgument, "the recipe names the unknown field \"" + field + "\"");
    }
    domain::ImportRecipe known = recipe;
    if (source.newDocument && known.document == source.newDocument->code)
        known.document.clear(); // which the vocabulary may not know yet
    WM_TRY([[maybe_unused]] const RecipeDefaults defaults, defaultsOf(known, source.vocabulary));
    RecordReading reading;
    RecordDrafts drafts(recipe, source, document, file.sheets().at(sheet), reading);
    TakeTable tables;
    bool isWithoutHead = false;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        isWithoutHead = head.firstRow == 0;
        drafts.start(head);
        return true;
    };
    std::int64_t rows = 0;
    tables.row = [&](const FilledRow& row) -> Result<bool> {
        WM_CHECK(expectNoMore(++rows, most, document, row.number));
        if (auto issue = isWithoutHead && rows == 1 ? daysAsHeadings(row, document) : std::nullopt) {
            ++reading.faulty;
            reading.issues.push_back(*std::move(issue));
        }
        drafts.take(row);
        return true;
    };
    tables.line = [&](int number, std::string_view line) -> Result<bool> {
        drafts.interrupt(number, line);
        return true;
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    const auto labelOf = [&](const RecordDraft& draft, std::string_view field) {
        return drafts.labelOf(draft, field);
    };
    checkDrafts(*recipe.records, drafts.drafts(), {document, source.stored, source.newDocument, labelOf}, reading);
    return reading;
}

} // namespace wm::ingest
