// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordDrafts.h"

#include "DegreesText.h"
#include "Excerpt.h"
#include "PlanYears.h"
#include "RecordCompletion.h"
#include "RowCells.h"
#include "TableTitle.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <span>
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

bool isWordType(FieldType type)
{
    return type != FieldType::Text && type != FieldType::Number && type != FieldType::Year;
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
    return typed ? plainNumberText(*typed) : trimmedText(cell); // which the reader complains of
}

std::string degreesText(const Cell& cell)
{
    const auto degrees = cell.kind == CellKind::Text ? readDegrees(cell.text) : std::nullopt;
    return degrees ? plainNumberText(*degrees) : numberText(cell);
}

/// "2016年11月" as "2016-11"; what is no date is left as it stands, for the reader to complain of.
std::string dateOf(const Cell& cell)
{
    const auto period = givenPeriod(cell.text);
    return period ? period->text() : trimmedText(cell);
}

/// Null: it is none.
const domain::Indicator* indicatorCoded(const std::string& code, const ImportVocabulary& vocabulary)
{
    const auto known = vocabulary.indicatorsByCode.find(code);
    return known == vocabulary.indicatorsByCode.end() ? nullptr : known->second;
}

/// Whether a row of the sheet is the rest of the row of the table above it: every cell is merged with the one there.
bool isRowAgain(const FilledRow& row)
{
    bool isSaid = false;
    for (const FilledCell& each : row.cells) {
        if (isBlankCell(each.cell))
            continue;
        if (!each.isFilled || !each.isOverRows)
            return false;
        isSaid = true;
    }
    return isSaid;
}

/// "〃", "同上": what stands above, whatever that is.
bool isDitto(const Cell& cell)
{
    constexpr std::array<std::string_view, 6> kDitto{"〃", "″", "\"", "”", "同上", "ditto"};
    return cell.kind == CellKind::Text && std::ranges::find(kDitto, foldedName(cell.text)) != kDitto.end();
}

/// "以上为2024年实际完成数"; of the clause that says so alone: "以上为目标，完成情况另报".
bool saysTableIsReached(std::string_view line)
{
    constexpr std::array<std::string_view, 7> kOfTable{"以上为", "以上均", "以上数", "以上系",
                                                       "本表为", "本表数", "本表均"};
    constexpr std::array<std::string_view, 6> kEnds{",", ";", "。", "，", "；", "、"};
    const std::string folded = foldedName(line);
    return std::ranges::any_of(kOfTable, [&](std::string_view word) {
        const std::size_t begin = folded.find(word);
        if (begin == folded.npos)
            return false;
        std::string_view clause = std::string_view(folded).substr(begin);
        for (const std::string_view end : kEnds)
            clause = clause.substr(0, clause.find(end));
        return stanceOf(clause) == Stance::Reached;
    });
}

} // namespace

RecordDrafts::RecordDrafts(const domain::ImportRecipe& recipe, const RecordSource& source, std::string document,
                           const SheetInfo& sheet, RecordReading& reading)
    : m_recipe(recipe)
    , m_source(source)
    , m_kind(recipe.records.value())
    , m_document(std::move(document))
    , m_reading(reading)
    , m_issues(reading, m_document)
    , m_words(recipe, source)
    , m_layers(source.stored)
    , m_keys(m_kind, source.stored)
    , m_fieldCount(sheet.name.empty())
    , m_regionCheck(recipe, source.vocabulary)
    , m_topic(source.vocabulary, {recipe.region}, domain::Period::parse(recipe.period),
              indicatorCoded(recipe.indicator, source.vocabulary))
    , m_targets(recipe, source, m_keys, m_issues, reading, m_shared)
{
}

void RecordDrafts::start(const TableHead& head)
{
    m_topic.start(head);
    m_tables.push_back(recordColumnsOf(head, m_recipe, m_source.vocabulary, m_topic.region()));
    const auto region = domain::fieldPlace(m_kind, "region_code");
    const FieldColumn* const regions = region ? m_tables.back().of(*region) : nullptr;
    m_regionCheck.start(regions ? std::vector{regions->column} : std::vector<int>(), m_tables.back().read());
    m_fieldCount.start(head);
    m_words.startTable(m_topic.region());
    const bool isFirst = m_tables.size() == 1; // of which the recipe says it
    const auto period = namesPlan(head.lines) ? titlePeriod(head.lines) : m_topic.period();
    m_aim = isFirst ? m_topic.period() : titledAim(head.lines, period);
    m_targets.start(head);
    startShared(head);
    m_hasToldBeside = false;
    m_beside.start(head, m_tables.back().read());
}

void RecordDrafts::startShared(const TableHead& head)
{
    constexpr std::array<std::string_view, 5> kNames{"name_zh", "task_zh", "region_code", "indicator_id",
                                                     "target_year"};
    std::vector<int> names;
    std::set<int> values;
    for (const FieldColumn& column : m_tables.back().fields) {
        const domain::RecordField& field = recordFields(m_kind)[column.field];
        if (field.type == FieldType::Number)
            values.insert(column.column);
        else if (column.field == 0 || std::ranges::find(kNames, field.name) != kNames.end())
            names.push_back(column.column);
    }
    for (const TargetColumn& column : m_tables.back().targets) {
        values.insert(column.column);
        if (column.upper)
            values.insert(column.upper->column);
    }
    m_shared.start(head, std::move(names), values);
}

void RecordDrafts::interrupt(int row, std::string_view line)
{
    m_topic.takeLine(line);
    if (m_kind == RecordKind::Target && saysTableIsReached(line))
        takeBack(row, line);
}

void RecordDrafts::takeBack(int row, std::string_view line)
{
    const auto count =
        std::erase_if(m_drafts, [&](const RecordDraft& each) { return each.table + 1 == m_tables.size(); });
    m_reading.faulty += static_cast<std::int64_t>(count);
    if (count > 0)
        m_issues.add(IssueKind::UnknownCode, row, {}, line, "targets");
}

std::string RecordDrafts::labelOf(const RecordDraft& draft, std::string_view field) const
{
    const auto known = domain::fieldPlace(m_kind, field);
    const FieldColumn* const column = known ? m_tables[draft.table].of(*known) : nullptr;
    if (column)
        return column->label;
    for (const TargetColumn& target : m_tables[draft.table].targets) {
        if (target.column == draft.origin.column && m_kind == RecordKind::Target && isTargetNumber(field))
            return target.label;
    }
    return std::string(field);
}

void RecordDrafts::take(const FilledRow& row)
{
    tellBeside(row);
    if (isRowAgain(row) || !tellRefused(row) || saysNothing(row))
        return;
    if (const auto count = m_fieldCount.surplus(row)) {
        ++m_reading.faulty;
        return m_issues.add(IssueKind::WrongFieldCount, row.number, {}, std::to_string(*count),
                            std::to_string(m_fieldCount.width()));
    }
    if (const std::string_view text = badlyQuotedEnd(row); !text.empty()) {
        ++m_reading.faulty;
        return m_issues.add(IssueKind::BadQuoting, row.number, {}, text, {});
    }
    if (!m_topic.doubt().empty() && m_kind == RecordKind::Target) {
        ++m_reading.faulty;
        return tellDoubt(row.number);
    }
    RowTexts texts = textsOf(row);
    if (texts.isLeftOut)
        return;
    if (texts.isFaulty) {
        ++m_reading.faulty;
        return noteUnit(row, texts);
    }
    addDefaults(texts.given);
    if (m_kind == RecordKind::Target)
        texts.measure = m_beside.in(row);
    if (m_kind != RecordKind::Target)
        return addDraft(row, texts.given, -1);
    const auto add = [&](const GivenTexts& given, int column) {
        addDraft(row, given, column);
    };
    m_targets.read(row, m_tables.back(), m_topic, texts, add);
}

void RecordDrafts::tellBeside(const FilledRow& row)
{
    const int begin = m_tables.back().besideFrom;
    if (begin < 0)
        return;
    const auto isFilled = [](const FilledCell& each) {
        return !isBlankCell(each.cell);
    };
    const auto cells = std::span(row.cells).subspan(std::min(static_cast<std::size_t>(begin), row.cells.size()));
    const auto said = std::ranges::find_if(cells, isFilled);
    if (said == cells.end())
        return;
    ++m_reading.faulty;
    if (!std::exchange(m_hasToldBeside, true))
        m_issues.add(IssueKind::UnclearPlace, row.number, columnLetters(begin), said->cell.text, kOwnTableExpected);
}

bool RecordDrafts::tellRefused(const FilledRow& row)
{
    const RecordColumns& columns = m_tables.back();
    bool isTold = false;
    for (const RefusedColumn& column : columns.refused) {
        const Cell cell = cellAt(row, column.column);
        const bool hasDigit = cell.text.find_first_of("0123456789") != std::string_view::npos;
        if (cell.kind != CellKind::Number && !hasDigit)
            continue;
        ++m_reading.faulty;
        m_issues.add(IssueKind::NotANumber, row.number, column.label, cell.text, std::string(column.expected));
        isTold = true;
    }
    return !isTold || !columns.targets.empty() || columns.of(domain::fieldPlace(m_kind, "value").value());
}

void RecordDrafts::tellDoubt(int row)
{
    if (std::exchange(m_toldDoubt, m_topic.doubt()) != m_topic.doubt())
        m_issues.add(IssueKind::UnclearPlace, row, {}, m_topic.doubt(), kTitleExpected);
}

bool RecordDrafts::saysNothing(const FilledRow& row)
{
    const RecordColumns& columns = m_tables.back();
    const auto isFilled = [&](const auto& column) {
        return !isBlankCell(cellAt(row, column.column));
    };
    const auto hasEnd = [&](const TargetColumn& column) {
        return isFilled(column) || (column.upper && isFilled(*column.upper));
    };
    const auto filled =
        std::ranges::count_if(columns.fields, isFilled) + std::ranges::count_if(columns.targets, hasEnd);
    // One word alone in a table of targets heads those below it.
    const bool isHeading =
        m_kind == RecordKind::Target && filled == 1 && columns.fields.size() + columns.targets.size() > 1;
    if (const auto name = std::ranges::find_if(columns.fields, isFilled); isHeading && name != columns.fields.end())
        m_topic.takeName(cellAt(row, name->column).text, hasOneText(row));
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
    if (m_kind == RecordKind::Target && isTargetNumber(field.name))
        return; // when its indicator and unit are known
    std::optional<std::string>& given = texts.given[column.field];
    if (isBlankCell(cell) || (field.type != FieldType::Text && isMissingMark(cell.text))) {
        given = std::string();
        return;
    }
    if (cell.kind == CellKind::Broken || cell.kind == CellKind::Error) {
        texts.isFaulty = true;
        return m_issues.add(cell.kind == CellKind::Broken ? IssueKind::UnreadableText : IssueKind::UnknownCode,
                            row.number, column.label, cell.text, "a value");
    }
    if (isDitto(cell)) {
        texts.isFaulty = true;
        return m_issues.add(IssueKind::UnclearPlace, row.number, column.label, cell.text, "a value");
    }
    if (m_shared.of(row, column.column) == SharedValues::Share::OfSeveral && field.type == FieldType::Number) {
        texts.isFaulty = true;
        return m_issues.add(IssueKind::UnclearPlace, row.number, column.label, cell.text, kOwnValueExpected);
    }
    if (m_kind == RecordKind::Target && field.name == "unit")
        texts.unit = trimmedText(cell);
    else if (isWordType(field.type))
        readWord(column, row, texts);
    else if (field.name == "lon" || field.name == "lat")
        given = degreesText(cell);
    else if (field.type == FieldType::Number)
        given = numberText(cell);
    else if (field.type == FieldType::Year || field.name == "issued_on")
        given = dateOf(cell);
    else
        given = trimmedText(cell);
}

void RecordDrafts::readWord(const FieldColumn& column, const FilledRow& row, RowTexts& texts)
{
    const domain::RecordField& field = recordFields(m_kind)[column.field];
    const Cell cell = cellAt(row, column.column);
    const FoundCode found = m_words.codeOf(field, cell.text, m_reading);
    switch (found.kind) {
    case FoundCode::Kind::Code:
        texts.given[column.field] = found.text;
        if (field.type == FieldType::Indicator)
            texts.indicator = cell.text;
        if (field.type == FieldType::Region)
            checkRegion(column, row, {found.text}, texts);
        return;
    case FoundCode::Kind::LeftOut:
        texts.isLeftOut = true;
        return;
    case FoundCode::Kind::Unknown:
        break;
    }
    // A region above that stands in the same table is no word of the workspace yet.
    if (m_kind == RecordKind::Region && field.name == "parent_code") {
        texts.given[column.field] = trimmedText(cell);
        return;
    }
    texts.isFaulty = true;
    if (field.type == FieldType::Indicator)
        texts.unknownIndicator = found.text;
    // Once: a word that nobody knows may stand in thousands of rows.
    if (found.isFirst)
        m_issues.add(IssueKind::UnknownCode, row.number, column.label, cell.text, tableOf(field));
}

void RecordDrafts::noteUnit(const FilledRow& row, const RowTexts& texts)
{
    const auto unknown = m_reading.unknownIndicators.find(texts.unknownIndicator);
    if (m_kind == RecordKind::Target && unknown != m_reading.unknownIndicators.end() && unknown->second.unit.empty())
        unknown->second.unit = m_targets.unitSaid(row, m_tables.back(), m_topic, texts);
}

void RecordDrafts::checkRegion(const FieldColumn& column, const FilledRow& row, const domain::RegionCode& region,
                               RowTexts& texts)
{
    const std::string_view word = cellAt(row, column.column).text;
    const std::string_view other = m_regionCheck.contradiction(row, column.column, word, region);
    if (other.empty())
        return;
    texts.isFaulty = true;
    m_issues.add(IssueKind::RegionConflict, row.number, column.label, word, std::string(other));
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
    if (const domain::Indicator* const indicator = m_topic.indicator(); indicator && m_kind != RecordKind::Indicator)
        add("indicator_id", indicator->code);
    add("region_code", m_topic.region().text);
    if (m_kind == RecordKind::Facility) {
        const std::optional<std::string>& kind = given[*domain::fieldPlace(m_kind, "kind")];
        const bool isStored = given.front() && m_keys.stored(*given.front());
        add("layer", kind && !isStored ? m_layers.of(*kind) : std::string());
    }
    if (m_kind == RecordKind::Target) {
        add("value_kind", m_recipe.valueKind);
        // Where a column says it, blank is none.
        const bool isInColumn = m_tables.back().of(domain::fieldPlace(m_kind, "target_year").value()) != nullptr;
        const std::optional<domain::Period>& aim = m_topic.groupPeriod() ? m_topic.groupPeriod() : m_aim;
        if (aim && aim->isWholeYear() && !isInColumn)
            add("target_year", aim->text());
    }
}

bool RecordDrafts::isNowhere(const FilledRow& row, const GivenTexts& given, const domain::RecordTexts* stored)
{
    const auto isZero = [&](std::string_view field) {
        const std::size_t place = domain::fieldPlace(m_kind, field).value();
        const auto isText = [](const std::string& text) {
            return parseNumber(text) == 0.0;
        };
        return given[place] && isText(*given[place]) && !(stored && isText((*stored)[place]));
    };
    if (m_kind != RecordKind::Facility || !isZero("lon") || !isZero("lat"))
        return false;
    ++m_reading.faulty;
    const FieldColumn* const column = m_tables.back().of(domain::fieldPlace(m_kind, "lon").value());
    m_issues.add(IssueKind::NotANumber, row.number, column ? column->label : std::string("lon"), "0, 0",
                 "longitude and latitude");
    return true;
}

void RecordDrafts::addDraft(const FilledRow& row, GivenTexts given, int column)
{
    std::optional<std::string>& code = given.front();
    if (!code || code->empty())
        code = m_keys.codeFor(given); // where that finds none, the reader complains
    const domain::RecordTexts* const stored = m_keys.stored(*code);
    if (isNowhere(row, given, stored))
        return;
    const domain::Indicator* const indicator = m_kind == RecordKind::Target ? m_targets.indicatorOf(given) : nullptr;
    domain::RecordTexts texts =
        completedRecord(m_kind, given, stored, indicator ? indicator->unit : std::string(), m_document);
    m_drafts.push_back({std::move(texts), {row.number, column}, m_tables.size() - 1});
}

} // namespace wm::ingest
