// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/DataTables.h"

#include "DataNames.h"
#include "DataRows.h"
#include "DataSelection.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;
using domain::RecordKind;
using presentation::TableColumn;

struct KindWords {
    DataKind kind;
    std::string_view text;
    std::string_view table; ///< of the workspace: "table.region" names it for people
    std::optional<RecordKind> record;
};
constexpr std::array<KindWords, kDataKinds.size()> kKindWords{{
    {DataKind::Regions, "regions", "region", RecordKind::Region},
    {DataKind::Documents, "documents", "document", RecordKind::Document},
    {DataKind::Indicators, "indicators", "indicator", RecordKind::Indicator},
    {DataKind::Targets, "targets", "target", RecordKind::Target},
    {DataKind::Observations, "observations", "observation", std::nullopt},
    {DataKind::Facilities, "facilities", "facility", RecordKind::Facility},
    {DataKind::Corridors, "corridors", "corridor", RecordKind::Corridor},
    {DataKind::Tasks, "tasks", "task", RecordKind::Task},
}};

constexpr std::array kObservationFields{
    RecordField{"region_code", "region_code", FieldType::Region},
    RecordField{"indicator_id", "indicator_id", FieldType::Indicator},
    RecordField{"period", "period"},
    RecordField{"value", "value", FieldType::Number},
    RecordField{"unit", "unit", FieldType::Unit},
    RecordField{"qualifier", "qualifier", FieldType::Word},
    RecordField{"value_kind", "value_kind", FieldType::Term, "value_kind"},
    RecordField{"doc_id", "document_id", FieldType::Document},
    RecordField{"note", "note"},
};

const KindWords& wordsOf(DataKind kind)
{
    return *std::ranges::find(kKindWords, kind, &KindWords::kind);
}

TableColumn::Kind columnKind(FieldType type)
{
    const bool isNumber = type == FieldType::Number || type == FieldType::Year;
    return isNumber ? TableColumn::Kind::Number : TableColumn::Kind::Text;
}

/// "region_name" for "region_code".
std::string nameKey(std::string_view field)
{
    for (const std::string_view tail : {"_code", "_id"}) {
        if (field.ends_with(tail))
            field.remove_suffix(tail.size());
    }
    return std::string(field) + "_name";
}

template <class Rows>
std::int64_t countOf(const Rows& rows, const DataSelection& selection)
{
    return std::ranges::count_if(rows, [&](const auto& row) { return selection.has(row); });
}

} // namespace

std::string_view toText(DataKind kind)
{
    return wordsOf(kind).text;
}

std::optional<DataKind> dataKindFromText(std::string_view text)
{
    const auto* const found = std::ranges::find(kKindWords, text, &KindWords::text);
    return found == kKindWords.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<RecordKind> recordKindOf(DataKind kind)
{
    return wordsOf(kind).record;
}

std::string dataTitle(DataKind kind, const presentation::Words& words)
{
    return words.phrase("table." + std::string(wordsOf(kind).table));
}

std::span<const RecordField> dataFields(DataKind kind)
{
    const std::optional<RecordKind> record = recordKindOf(kind);
    return record ? domain::recordFields(*record) : std::span<const RecordField>(kObservationFields);
}

std::string fieldTitle(DataKind kind, const RecordField& field, const presentation::Words& words)
{
    const std::string table(wordsOf(kind).table);
    if (recordKindOf(kind) && field.name == dataFields(kind).front().name)
        return words.phrase("record." + table + ".code");
    if (field.column == "lon")
        return words.longitude;
    if (field.column == "lat")
        return words.latitude;
    if (field.column == "geom")
        return words.phrase("record." + table + ".path");
    return words.phrase("field." + std::string(field.column));
}

std::string fieldTitle(RecordKind kind, const RecordField& field, const presentation::Words& words)
{
    const auto* const known = std::ranges::find(kKindWords, std::optional(kind), &KindWords::record);
    return fieldTitle(known->kind, field, words);
}

std::string vocabularyTitle(std::string_view vocabulary, const presentation::Words& words)
{
    if (vocabulary == "document")
        return words.document;
    // "facility_kind" is the field "kind" of a table.
    const std::size_t sign = vocabulary.find_last_of('_');
    const bool isField =
        sign == std::string_view::npos || vocabulary == "value_kind" || vocabulary == "position_quality";
    return words.phrase("field." + std::string(isField ? vocabulary : vocabulary.substr(sign + 1)));
}

std::vector<TableColumn> dataColumns(DataKind kind, const DataScope& scope, const presentation::Words& words)
{
    std::vector<TableColumn> columns;
    for (const RecordField& field : dataFields(kind)) {
        const std::string title = fieldTitle(kind, field, words);
        columns.push_back({std::string(field.name), title, columnKind(field.type)});
        if (scope.hasNames && hasName(field))
            columns.push_back({nameKey(field.name), presentation::filledIn(words.phrase("record.name_of"), title),
                               TableColumn::Kind::Text});
    }
    return columns;
}

std::int64_t dataCount(const Snapshot& snapshot, DataKind kind, const DataScope& scope)
{
    const DataSelection selection(snapshot, scope.selection);
    const domain::Catalogue& catalogue = snapshot.catalogue();
    switch (kind) {
    case DataKind::Regions:
        return countOf(catalogue.regions, selection);
    case DataKind::Documents:
        return countOf(catalogue.documents, selection);
    case DataKind::Indicators:
        return countOf(catalogue.indicators, selection);
    case DataKind::Targets:
        return countOf(catalogue.targets, selection);
    case DataKind::Observations:
        return selection.observationCount();
    case DataKind::Facilities:
        return countOf(catalogue.facilities, selection);
    case DataKind::Corridors:
        return countOf(catalogue.corridors, selection);
    case DataKind::Tasks:
        break;
    }
    return countOf(catalogue.tasks, selection);
}

Result<presentation::TableSpec> dataTable(const Snapshot& snapshot, DataKind kind, const DataScope& scope,
                                          const presentation::Words& words)
{
    presentation::TableSpec table;
    table.title = dataTitle(kind, words);
    table.columns = dataColumns(kind, scope, words);
    WM_CHECK(forEachDataRow(snapshot, kind, scope, words, [&](const DataRow& row) -> Result<void> {
        table.rows.push_back(row.row);
        return {};
    }));
    if (table.rows.empty())
        table.emptyText = words.noRows;
    return table;
}

} // namespace wm::workspace
