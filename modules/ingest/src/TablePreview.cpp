// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TablePreview.h"

#include "DayHeadings.h"
#include "RecordColumns.h"
#include "TableColumns.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

namespace {

/// Of a column of targets whose heading names what they are for.
void nameIndicator(const std::vector<std::string>& names, const domain::ImportRecipe& recipe,
                   const ImportVocabulary& vocabulary, PreviewColumn& column)
{
    bool isLeftOut = false;
    column.indicator = indicatorOf(names, recipe, vocabulary, isLeftOut);
    if (!column.indicator && !isLeftOut)
        column.unknownIndicator = join(names, " / ");
}

std::vector<PreviewColumn> previewColumns(const TableHead& head, const domain::ImportRecipe& recipe,
                                          const ImportVocabulary& vocabulary)
{
    // Of records, the columns of years have values and nothing else has.
    const bool areRecords = recipe.records.has_value();
    const TableColumns understood = areRecords ? TableColumns() : columnsOf(head, recipe, vocabulary, {recipe.region});
    const RecordColumns fields =
        areRecords ? recordColumnsOf(head, recipe, vocabulary, {recipe.region}) : RecordColumns();
    std::vector<PreviewColumn> columns;
    for (const TableColumn& column : head.columns) {
        PreviewColumn made;
        made.column = column.column;
        made.letters = columnLetters(column.column);
        made.headings = column.headings;
        const ColumnHeading heading = readColumnHeading(column, vocabulary.units);
        const bool isYear = heading.names.empty() && heading.period;
        made.key = heading.key();
        made.period = heading.period;
        made.unit = heading.unit;
        const auto rule = std::ranges::find(recipe.columns, made.key, &domain::ColumnRule::heading);
        if (rule != recipe.columns.end() && !isYear)
            made.role = rule->role;
        if (made.role == domain::ColumnRole::Field)
            made.field = rule->field;
        if (const auto field = std::ranges::find(fields.fields, column.column, &FieldColumn::column);
            isYear && field != fields.fields.end()) {
            made.role = domain::ColumnRole::Field;
            made.field = recordFields(*recipe.records)[field->field].name;
        }
        if (areRecords && made.role == domain::ColumnRole::Value)
            made.role = domain::ColumnRole::Ignored; // but for those that are targets
        if (const auto target =
                std::ranges::find_if(fields.targets, [&](const auto& each) { return each.has(column.column); });
            target != fields.targets.end()) {
            made.role = domain::ColumnRole::Value;
            if (!target->indicator.empty())
                nameIndicator(target->indicator, recipe, vocabulary, made);
            made.region = target->region;
        }
        const auto values = std::ranges::find(understood.values, column.column, &ValueColumn::column);
        if (values != understood.values.end()) {
            made.role = domain::ColumnRole::Value;
            made.indicator = values->indicator;
            made.unit = values->heading.unit;
            made.region = values->region;
            made.unknownIndicator = values->unknownIndicator;
        }
        columns.push_back(std::move(made));
    }
    return columns;
}

} // namespace

Result<TablePreview> previewTable(SheetFile& file, std::size_t sheet, const domain::ImportRecipe& recipe,
                                  const ImportVocabulary& vocabulary, std::size_t mostRows, const TaskContext& context)
{
    TablePreview preview;
    TakeTable tables;
    bool hasTable = false;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        if (std::exchange(hasTable, true))
            return head.isContinued;
        preview.headingRow = head.firstRow;
        preview.lines = head.lines;
        preview.columns = previewColumns(head, recipe, vocabulary);
        return true;
    };
    tables.row = [&](const FilledRow& row) -> Result<bool> {
        if (preview.columns.empty() && preview.rows.empty())
            preview.issue = daysAsHeadings(row, {});
        if (preview.rows.size() == mostRows) {
            preview.hasMoreRows = true;
            return false;
        }
        PreviewRow kept{row.number, {}};
        for (const PreviewColumn& column : preview.columns) {
            const auto at = static_cast<std::size_t>(column.column);
            kept.cells.emplace_back(at < row.cells.size() ? row.cells[at].cell.text : std::string_view());
        }
        preview.rows.push_back(std::move(kept));
        return true;
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    return preview;
}

} // namespace wm::ingest
