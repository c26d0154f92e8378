// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordDrafts.h"

#include "Excerpt.h"
#include "RecordCompletion.h"
#include "RowCells.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

using domain::FieldType;
using domain::RecordKind;

/// Where a code that is not known should be.
std::string tableOf(const domain::RecordField& field)
{
    switch (field.type) {
    case FieldType::Region:
        return "regions";
    case FieldType::Indicator:
        return "indicators";
    case FieldType::Document:
        return "documents";
    default:
        return std::string(field.vocabulary);
    }
}

/// Read with their unit, and after the indicator is known.
constexpr std::array<std::string_view, 3> kTargetNumbers{"value", "value_upper", "baseline_value"};

bool isTargetNumber(RecordKind kind, std::string_view field)
{
    return kind == RecordKind::Target && std::ranges::find(kTargetNumbers, field) != kTargetNumbers.end();
}

bool isWordType(FieldType type)
{
    return type != FieldType::Text && type != FieldType::Number && type != FieldType::Year;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1));
}

bool isBlankCell(const Cell& cell)
{
    return cell.kind == CellKind::Empty || foldedName(cell.text).empty();
}

std::string numberText(const Cell& cell)
{
    if (cell.kind == CellKind::Number)
        return plainNumberText(cell.number);
    const auto typed = cell.kind == CellKind::Text ? parseTypedNumber(cell.text) : std::nullopt;
    return typed ? plainNumberText(*typed) : trimmed(cell.text); // which the reader complains of
}

/// "2016年11月" as "2016-11"; what is no date is left as it stands, for the reader to complain of.
std::string dateOf(const Cell& cell)
{
    const auto period = readPeriod(cell.text);
    return period ? period->text() : trimmed(cell.text);
}

} // namespace

RecordDrafts::RecordDrafts(const domain::ImportRecipe& recipe, const RecordSource& source, std::string document,
                           RecordReading& reading)
    : m_recipe(recipe)
    , m_source(source)
    , m_kind(recipe.records.value())
    , m_document(std::move(document))
    , m_reading(reading)
    , m_words(recipe, source)
    , m_keys(m_kind, source.stored)
{
}

std::size_t RecordDrafts::place(std::string_view field) const
{
    return domain::fieldPlace(m_kind, field).value();
}

void RecordDrafts::start(const TableHead& head)
{
    m_tables.push_back(recordColumnsOf(head, m_recipe, m_source.vocabulary.units));
    m_tableUnit.start(head, m_source.vocabulary.units);
}

std::string RecordDrafts::labelOf(const RecordDraft& draft, std::string_view field) const
{
    const auto known = domain::fieldPlace(m_kind, field);
    const FieldColumn* const column = known ? m_tables[draft.table].of(*known) : nullptr;
    if (column)
        return column->label;
    for (const TargetYearColumn& year : m_tables[draft.table].years) {
        if (year.column == draft.origin.column && isTargetNumber(m_kind, field))
            return year.label;
    }
    return std::string(field);
}

void RecordDrafts::complain(IssueKind kind, int row, const std::string& label, std::string_view found,
                            std::string expected)
{
    if (m_reading.issues.size() < kMostIssues)
        m_reading.issues.push_back({kind, m_document, row, label, shortened(found), std::move(expected)});
}

void RecordDrafts::take(const FilledRow& row)
{
    if (saysNothing(row))
        return;
    RowTexts texts = textsOf(row);
    if (texts.isLeftOut)
        return;
    if (texts.isFaulty) {
        ++m_reading.faulty;
        return;
    }
    addDefaults(texts.given);
    if (m_kind == RecordKind::Target)
        return addTargets(row, texts);
    addDraft(row, texts.given, -1);
}

bool RecordDrafts::saysNothing(const FilledRow& row) const
{
    const RecordColumns& columns = m_tables.back();
    const auto isFilled = [&](const auto& column) {
        return !isBlankCell(cellAt(row, column.column));
    };
    const auto filled =
        std::ranges::count_if(columns.fields, isFilled) + std::ranges::count_if(columns.years, isFilled);
    // One word alone in a table of targets heads those below it.
    const bool isHeading =
        m_kind == RecordKind::Target && filled == 1 && columns.fields.size() + columns.years.size() > 1;
    return filled == 0 || isHeading;
}

RecordDrafts::RowTexts RecordDrafts::textsOf(const FilledRow& row)
{
    RowTexts texts;
    texts.given.resize(recordFields(m_kind).size());
    for (const FieldColumn& column : m_tables.back().fields)
        readField(column, row, texts);
    return texts;
}

void RecordDrafts::readField(const FieldColumn& column, const FilledRow& row, RowTexts& texts)
{
    const domain::RecordField& field = recordFields(m_kind)[column.field];
    const Cell cell = cellAt(row, column.column);
    if (isTargetNumber(m_kind, field.name))
        return; // when its indicator and unit are known
    std::optional<std::string>& given = texts.given[column.field];
    if (isBlankCell(cell) || (field.type != FieldType::Text && isMissingMark(cell.text))) {
        given = std::string();
        return;
    }
    if (cell.kind == CellKind::Broken || cell.kind == CellKind::Error) {
        texts.isFaulty = true;
        return complain(cell.kind == CellKind::Broken ? IssueKind::UnreadableText : IssueKind::UnknownCode, row.number,
                        column.label, cell.text, "a value");
    }
    if (m_kind == RecordKind::Target && field.name == "unit")
        texts.unit = trimmed(cell.text);
    else if (isWordType(field.type))
        readWord(column, row, texts);
    else if (field.type == FieldType::Number)
        given = numberText(cell);
    else if (field.type == FieldType::Year || field.name == "issued_on")
        given = dateOf(cell);
    else
        given = trimmed(cell.text);
}

void RecordDrafts::readWord(const FieldColumn& column, const FilledRow& row, RowTexts& texts)
{
    const domain::RecordField& field = recordFields(m_kind)[column.field];
    const Cell cell = cellAt(row, column.column);
    const FoundCode found = m_words.codeOf(field, cell.text, m_reading);
    switch (found.kind) {
    case FoundCode::Kind::Code:
        texts.given[column.field] = found.text;
        return;
    case FoundCode::Kind::LeftOut:
        texts.isLeftOut = true;
        return;
    case FoundCode::Kind::Unknown:
        break;
    }
    // A region above that stands in the same table is no word of the workspace yet.
    if (m_kind == RecordKind::Region && field.name == "parent_code") {
        texts.given[column.field] = trimmed(cell.text);
        return;
    }
    texts.isFaulty = true;
    // Once: a word that nobody knows may stand in thousands of rows.
    if (found.isFirst)
        complain(IssueKind::UnknownCode, row.number, column.label, cell.text, tableOf(field));
}

void RecordDrafts::addDefaults(GivenTexts& given) const
{
    // A blank cell says that there is none, except where there must be one.
    const auto isSaid = [&](std::string_view field, const std::optional<std::string>& text) {
        const bool isNeeded = field == "doc_id" || field == "indicator_id" || m_kind == RecordKind::Target;
        return text && !(text->empty() && isNeeded);
    };
    const auto add = [&](std::string_view field, const std::string& text) {
        const auto known = domain::fieldPlace(m_kind, field);
        if (known && !text.empty() && !isSaid(field, given[*known]))
            given[*known] = text;
    };
    for (const auto& [field, text] : m_recipe.fields)
        add(field, text);
    if (m_kind != RecordKind::Document)
        add("doc_id", m_recipe.document);
    if (m_kind != RecordKind::Indicator)
        add("indicator_id", m_recipe.indicator);
    add("region_code", m_recipe.region);
    if (m_kind == RecordKind::Target) {
        add("value_kind", m_recipe.valueKind);
        const auto period = domain::Period::parse(m_recipe.period);
        if (period && period->isWholeYear() && m_tables.back().years.empty())
            add("target_year", m_recipe.period);
    }
}

void RecordDrafts::addTargets(const FilledRow& row, const RowTexts& texts)
{
    const RecordColumns& columns = m_tables.back();
    if (columns.years.empty())
        return addTarget(row, texts, nullptr);
    for (const TargetYearColumn& year : columns.years) {
        const Cell cell = cellAt(row, year.column);
        if (isBlankCell(cell) || (cell.kind == CellKind::Text && isMissingMark(cell.text)))
            continue; // no target for that year
        addTarget(row, texts, &year);
    }
}

void RecordDrafts::addTarget(const FilledRow& row, RowTexts texts, const TargetYearColumn* year)
{
    if (year)
        texts.given[place("target_year")] = std::to_string(year->year);
    if (readTargetNumbers(row, year, texts))
        addDraft(row, texts.given, year ? year->column : -1);
    else
        ++m_reading.faulty;
}

std::optional<domain::Unit> RecordDrafts::unitOf(const domain::Indicator& indicator, const ColumnHeading& heading,
                                                 const RowTexts& texts, std::string& unknown) const
{
    const domain::UnitTable& units = m_source.vocabulary.units;
    if (!texts.unit.empty()) {
        auto unit = units.find(texts.unit);
        unknown = unit ? std::string() : texts.unit;
        return unit;
    }
    if (heading.unit)
        return heading.unit;
    if (!m_recipe.unit.empty())
        return units.find(m_recipe.unit);
    unknown = m_tableUnit.unknown;
    const std::optional<domain::Unit> own = units.find(indicator.unit);
    const domain::Unit* const stated = m_tableUnit.find(own ? &*own : nullptr);
    return stated ? std::optional(*stated) : std::nullopt;
}

bool RecordDrafts::readTargetNumbers(const FilledRow& row, const TargetYearColumn* year, RowTexts& texts)
{
    const domain::Indicator* const indicator = indicatorOf(texts.given);
    if (!indicator)
        return true; // the reader complains of it
    const auto read = [&](int column, const std::string& label, std::string_view field, const ColumnHeading& heading) {
        std::string unknown;
        const std::optional<domain::Unit> unit = unitOf(*indicator, heading, texts, unknown);
        if (!unknown.empty()) {
            complain(IssueKind::UnitConflict, row.number, label, unknown, indicator->unit);
            return false;
        }
        return putNumber(row, column, label, field, *indicator, unit, texts.given);
    };
    for (const std::string_view field : kTargetNumbers) {
        if (year && field == "value") {
            if (!read(year->column, year->label, field, year->heading))
                return false;
            continue;
        }
        const FieldColumn* const column = m_tables.back().of(place(field));
        if (!column)
            continue;
        if (!read(column->column, column->label, field, column->heading))
            return false;
        // "2015年基期值" says the year as well.
        std::optional<std::string>& baseline = texts.given[place("baseline_year")];
        if (field == "baseline_value" && column->heading.period && !baseline)
            baseline = column->heading.period->text();
    }
    return true;
}

bool RecordDrafts::putNumber(const FilledRow& row, int column, const std::string& label, std::string_view field,
                             const domain::Indicator& indicator, const std::optional<domain::Unit>& unit,
                             GivenTexts& given)
{
    const Cell cell = cellAt(row, column);
    const TargetNumber number = readTargetNumber(cell, indicator, unit, m_source.vocabulary.units);
    std::optional<std::string>& text = given[place(field)];
    const bool isValue = field == "value";
    switch (number.kind) {
    case TargetNumber::Kind::Blank:
        if (!text)
            text = std::string();
        return true;
    case TargetNumber::Kind::Number:
        text = plainNumberText(number.value);
        if (isValue && number.upper)
            given[place("value_upper")] = plainNumberText(*number.upper);
        if (isValue && number.comparator != domain::Comparator::Unstated && !given[place("comparator")])
            given[place("comparator")] = std::string(toText(number.comparator));
        return true;
    case TargetNumber::Kind::Words:
        if (!isValue)
            break;
        text = std::string();
        if (!given[place("note")])
            given[place("note")] = trimmed(cell.text);
        return true;
    case TargetNumber::Kind::OtherUnit:
        complain(IssueKind::UnitConflict, row.number, label, number.unit, indicator.unit);
        return false;
    case TargetNumber::Kind::Unread:
        break;
    }
    complain(cell.kind == CellKind::Broken ? IssueKind::UnreadableText : IssueKind::NotANumber, row.number, label,
             cell.text, "a decimal number, e.g. 14.6");
    return false;
}

void RecordDrafts::addDraft(const FilledRow& row, GivenTexts given, int column)
{
    std::optional<std::string>& code = given.front();
    if (!code || code->empty())
        code = m_keys.codeFor(given); // where that finds none, the reader complains
    const domain::RecordTexts* const stored = m_keys.stored(*code);
    const domain::Indicator* const indicator = indicatorOf(given);
    domain::RecordTexts texts =
        completedRecord(m_kind, given, stored, indicator ? indicator->unit : std::string(), m_document);
    m_drafts.push_back({std::move(texts), {row.number, column}, m_tables.size() - 1});
}

const domain::Indicator* RecordDrafts::indicatorOf(const GivenTexts& given) const
{
    const auto at = domain::fieldPlace(m_kind, "indicator_id");
    if (!at || m_kind != RecordKind::Target)
        return nullptr;
    const domain::RecordTexts* const stored = given.front() ? m_keys.stored(*given.front()) : nullptr;
    const std::string code = given[*at].value_or(stored ? (*stored)[*at] : std::string());
    const auto known = m_source.vocabulary.indicatorsByCode.find(code);
    return known == m_source.vocabulary.indicatorsByCode.end() ? nullptr : known->second;
}

} // namespace wm::ingest
