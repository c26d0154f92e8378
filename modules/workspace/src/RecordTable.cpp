// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTable.h"

#include "Cells.h"
#include "FieldText.h"

#include "wm/ingest/SheetFile.h"
#include "wm/workspace/DataTables.h"

#include <algorithm>

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using domain::RecordKind;

/// The fields that say most of a record which is new, in their order; of a target besides its number.
std::vector<std::string_view> tellingFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Target:
        return {"doc_id"};
    case RecordKind::Facility:
        return {"kind", "status", "region_code", "doc_id"};
    case RecordKind::Task:
        return {"lead_agency_zh", "deadline", "doc_id"};
    case RecordKind::Region:
        return {"level", "parent_code"};
    case RecordKind::Document:
        return {"number", "issued_on"};
    case RecordKind::Indicator:
        return {"unit", "theme", "direction"};
    case RecordKind::Corridor:
        return {"mode", "status", "doc_id"};
    }
    return {};
}

/// By which fields a record is named.
std::vector<std::string_view> namingFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Target:
        return {"indicator_id", "region_code", "target_year"};
    case RecordKind::Task:
        return {"task_zh"};
    case RecordKind::Document:
        return {"title_zh"};
    case RecordKind::Region:
    case RecordKind::Indicator:
    case RecordKind::Facility:
    case RecordKind::Corridor:
        break;
    }
    return {"name_zh"};
}

class RecordRows {
public:
    /// `added`: what comes with the table, and is not in the snapshot.
    RecordRows(const Snapshot& snapshot, const domain::Catalogue& added, const presentation::Words& words)
        : m_words(words)
        , m_text(snapshot, words, added)
    {
    }

    [[nodiscard]] presentation::TableRow row(const ImportItem& item) const
    {
        const ImportedRecord& record = *item.record;
        const std::string fate(toText(item.fate));
        const std::string cell =
            (item.column >= 0 ? ingest::columnLetters(item.column) : std::string()) + std::to_string(item.row);
        presentation::TableRow row;
        row.cells = {textCell(cell), namedCell(m_words.phrase("import.fate." + fate), fate),
                     textCell(record.incoming.front()), textCell(joined(record, namingFields(record.kind))),
                     textCell(contentOf(record))};
        return row;
    }

private:
    [[nodiscard]] std::string said(RecordKind kind, const domain::RecordField& field, const std::string& text) const
    {
        return m_text.recordValue(std::string(toText(kind)), field, text);
    }

    [[nodiscard]] std::string joined(const ImportedRecord& record, const std::vector<std::string_view>& names) const
    {
        std::string text;
        for (const std::string_view name : names) {
            const std::size_t place = domain::fieldPlace(record.kind, name).value();
            const std::string part = said(record.kind, recordFields(record.kind)[place], record.incoming[place]);
            if (!part.empty())
                text += (text.empty() ? "" : " · ") + part;
        }
        return text;
    }

    /// What differs; of what is new the most telling.
    [[nodiscard]] std::string contentOf(const ImportedRecord& record) const
    {
        if (record.differences.empty()) {
            const std::string told = joined(record, tellingFields(record.kind));
            const std::string number =
                record.kind == RecordKind::Target ? m_text.targetNumber(record.incoming) : std::string();
            return number + (number.empty() || told.empty() ? "" : " · ") + told;
        }
        std::string text;
        for (const FieldDifference& difference : record.differences) {
            const domain::RecordField& field =
                recordFields(record.kind)[domain::fieldPlace(record.kind, difference.field).value()];
            const auto shown = [&](const std::string& value) {
                return value.empty() ? m_words.phrase("import.blank") : said(record.kind, field, value);
            };
            text += (text.empty() ? "" : "; ") +
                    presentation::filledIn(m_words.phrase("import.difference"), fieldTitle(record.kind, field, m_words),
                                           shown(difference.stored) + " → " + shown(difference.incoming));
        }
        return text;
    }

    const presentation::Words& m_words;
    FieldText m_text;
};

template <class Row>
void addOnce(std::vector<Row>& rows, const std::optional<Row>& row)
{
    if (row && std::ranges::find(rows, row->code, &Row::code) == rows.end())
        rows.push_back(*row);
}

/// What comes with the table.
domain::Catalogue addedWith(const std::vector<ImportItem>& items)
{
    domain::Catalogue added;
    for (const ImportItem& item : items) {
        addOnce(added.indicators, item.added);
        addOnce(added.documents, item.document);
    }
    return added;
}

} // namespace

presentation::TableSpec recordDifferenceTable(const Snapshot& snapshot, const std::vector<ImportItem>& items,
                                              const presentation::Words& words)
{
    presentation::TableSpec table;
    table.columns = {{"cell", words.phrase("import.cell"), Kind::Text},
                     {"compared", words.phrase("import.fate"), Kind::Text},
                     {"code", words.phrase("field.code"), Kind::Text},
                     {"name", words.phrase("import.name"), Kind::Text},
                     {"content", words.phrase("import.content"), Kind::Text}};
    const domain::Catalogue added = addedWith(items);
    const RecordRows rows(snapshot, added, words);
    for (const ImportItem& item : items) {
        table.rows.push_back(rows.row(item));
        table.rows.back().id = static_cast<std::int64_t>(table.rows.size()) - 1;
    }
    return table;
}

} // namespace wm::workspace
