// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTable.h"

#include "Cells.h"
#include "FieldChoices.h"
#include "FieldText.h"

#include "wm/base/Number.h"
#include "wm/ingest/SheetFile.h"
#include "wm/presentation/NumberText.h"
#include "wm/workspace/DataTables.h"

#include <algorithm>
#include <array>

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

/// What a target's number consists of.
constexpr std::array<std::string_view, 3> kNumberFields{"comparator", "value", "value_upper"};

bool isOfNumber(const FieldDifference& difference)
{
    return std::ranges::find(kNumberFields, difference.field) != kNumberFields.end();
}

/// Whether people see all its digits.
bool isShownWhole(const std::string& number)
{
    const std::optional<double> value = parseNumber(number);
    if (!value)
        return number.empty();
    std::string shown = presentation::numberText(*value);
    std::erase(shown, ',');
    return parseNumber(shown) == value;
}

/// As it was stored.
domain::RecordTexts storedTexts(const ImportedRecord& record)
{
    domain::RecordTexts texts = record.incoming;
    for (const FieldDifference& each : record.differences)
        texts[domain::fieldPlace(record.kind, each.field).value()] = each.stored;
    return texts;
}

class RecordRows {
public:
    /// `added`: what comes with the table, and is not in the snapshot.
    RecordRows(const Snapshot& snapshot, const domain::Catalogue& added, const presentation::Words& words)
        : m_snapshot(snapshot)
        , m_words(words)
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
        if (!isComparator(field))
            return m_text.recordValue(std::string(toText(kind)), field, text);
        const std::vector<FieldChoice> signs = fieldChoices(m_snapshot, field, m_words);
        const auto sign = std::ranges::find(signs, text, &FieldChoice::code);
        return sign == signs.end() ? text : sign->name;
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
            std::string text;
            const auto tell = [&](const std::string& part) {
                text += (text.empty() || part.empty() ? "" : " · ") + part;
            };
            if (record.kind == RecordKind::Target) {
                tell(m_text.targetNumber(record.incoming));
                tell(baselineOf(record));
            }
            tell(joined(record, tellingFields(record.kind)));
            return text;
        }
        std::string text;
        const auto add = [&](const domain::RecordField& field, const std::string& stored, const std::string& incoming) {
            text += (text.empty() ? "" : "; ") + presentation::filledIn(m_words.phrase("import.difference"),
                                                                        fieldTitle(record.kind, field, m_words),
                                                                        stored + " → " + incoming);
        };
        const domain::RecordTexts before = storedTexts(record);
        const bool isNumber = isToldAsNumber(record, before);
        if (isNumber)
            add(fieldOf(record.kind, "value"), m_text.targetNumber(before), m_text.targetNumber(record.incoming));
        for (const FieldDifference& difference : record.differences) {
            if (isNumber && isOfNumber(difference))
                continue;
            const domain::RecordField& field = fieldOf(record.kind, difference.field);
            const auto shown = [&](const std::string& value) {
                return value.empty() ? m_words.phrase("import.blank") : said(record.kind, field, value);
            };
            add(field, shown(difference.stored), shown(difference.incoming));
        }
        return text;
    }

    /// What a target starts from: "baseline 2020: 40%"; empty: the row does not say it.
    [[nodiscard]] std::string baselineOf(const ImportedRecord& target) const
    {
        const auto said = [&](std::string_view field) -> const std::string& {
            return target.incoming.at(domain::fieldPlace(target.kind, field).value());
        };
        const std::string& year = said("baseline_year");
        const std::optional<double> value = parseNumber(said("baseline_value"));
        if (!value)
            return year.empty() ? std::string() : presentation::filledIn(m_words.phrase("import.baseline_year"), year);
        const domain::Unit* const unit = m_snapshot.findUnit(said("unit"));
        const std::string number =
            presentation::withUnit(presentation::numberText(*value),
                                   unit ? unit->name : domain::LocalText{said("unit"), said("unit")}, m_words.language);
        return year.empty() ? presentation::filledIn(m_words.phrase("import.baseline_value"), number)
                            : presentation::filledIn(m_words.phrase("import.baseline"), year, number);
    }

    [[nodiscard]] static const domain::RecordField& fieldOf(RecordKind kind, std::string_view name)
    {
        return recordFields(kind)[domain::fieldPlace(kind, name).value()];
    }

    /// Whether condition and number of a target are told as one, as it is read elsewhere: both sides have one, and no
    /// digit that differs is lost.
    [[nodiscard]] bool isToldAsNumber(const ImportedRecord& record, const domain::RecordTexts& before) const
    {
        if (record.kind != RecordKind::Target || std::ranges::none_of(record.differences, isOfNumber) ||
            m_text.targetNumber(before) == m_text.targetNumber(record.incoming))
            return false;
        return std::ranges::all_of(std::array{&before, &record.incoming}, [](const domain::RecordTexts* texts) {
            const std::string& value = texts->at(domain::fieldPlace(RecordKind::Target, "value").value());
            const std::string& upper = texts->at(domain::fieldPlace(RecordKind::Target, "value_upper").value());
            return !value.empty() && isShownWhole(value) && isShownWhole(upper);
        });
    }

    const Snapshot& m_snapshot;
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
