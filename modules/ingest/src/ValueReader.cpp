// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueReader.h"

#include "CellValue.h"
#include "DayHeadings.h"
#include "Excerpt.h"
#include "HeadFinder.h"
#include "ImportLimit.h"
#include "LabelText.h"
#include "MeasureWords.h"
#include "PartOfYear.h"
#include "RowCells.h"
#include "Stance.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

ValueReader::ValueReader(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                         RecipeDefaults defaults, std::string document, const SheetInfo& sheet)
    : m_recipe(recipe)
    , m_vocabulary(vocabulary)
    , m_defaults(std::move(defaults))
    , m_document(std::move(document))
    , m_hasNamesOnce(!sheet.isPlainTable) // what a feature does not say is nothing, whichever one is read before it
    , m_fieldCount(sheet.name.empty())
    , m_topic(vocabulary, m_defaults.region, m_defaults.period, m_defaults.indicator)
    , m_known(recipe, vocabulary, m_defaults.region)
    , m_regionCheck(recipe, vocabulary)
    , m_words(vocabulary, m_defaults)
    , m_units(vocabulary.units, m_defaults.unit)
{
}

Result<bool> ValueReader::start(const TableHead& head, const TakeValue& take)
{
    const bool isSamePart = std::ranges::any_of(head.lines, saysContinued) || (head.isContinued && head.lines.empty());
    WM_TRY(const bool goesOn, isSamePart ? Result<bool>(true) : settleTotals(take));
    if (!goesOn)
        return false;
    if (!head.isContinued)
        m_unitFaults.settle(m_reading.issues);
    m_isWithoutHead = head.firstRow == 0;
    m_topic.start(head);
    m_known.startTable(m_topic.region());
    m_columns = columnsOf(head, m_recipe, m_vocabulary, m_topic.region());
    m_wordColumns = m_columns.regions;
    for (const int column : {m_columns.indicator, m_columns.period, m_columns.unit, m_columns.valueKind,
                             m_columns.qualifier, m_columns.document})
        m_wordColumns.push_back(column);
    std::set<int> read = m_columns.read();
    m_regionCheck.start(m_columns.regions, read);
    read.insert(m_columns.regions.begin(), m_columns.regions.end());
    m_hasToldBeside = false;
    m_words.start(head);
    // Where a column says what the values are, its name beside it says the same ("share | 占比").
    m_beside.start(m_columns.valueKind >= 0 ? TableHead() : head, read);
    m_fieldCount.start(head);
    m_names.start(m_hasNamesOnce && !m_words.isOwnTable() ? m_columns : TableColumns());
    m_units.start(head);
    m_totals.start(m_topic.region(), isSamePart);
    std::set<int> values;
    for (const ValueColumn& column : m_columns.values) {
        values.insert(column.column);
        if (column.region && column.total.empty())
            m_totals.see(*column.region);
    }
    std::vector<int> names = m_columns.regions;
    names.insert(names.end(), {m_columns.indicator, m_columns.period, m_columns.partOfYear});
    m_shared.start(head, std::move(names), values);
    return true;
}

void ValueReader::interrupt(std::string_view line)
{
    m_names.interrupt();
    m_topic.takeLine(line);
}

bool ValueReader::isName(const FilledRow& row) const
{
    return std::ranges::all_of(m_columns.values, [&](const ValueColumn& column) {
        const Cell cell = cellAt(row, column.column);
        return cell.kind == CellKind::Empty || cell.text.empty();
    });
}

bool ValueReader::isShifted(const FilledRow& row)
{
    const auto refuse = [&](IssueKind kind, const std::string& label, std::string found, std::string expected) {
        ++m_reading.faulty;
        if (m_reading.issues.size() < kMostIssues)
            m_reading.issues.push_back({kind, m_document, row.number, label, std::move(found), std::move(expected)});
        return true;
    };
    if (const auto count = m_fieldCount.surplus(row))
        return refuse(IssueKind::WrongFieldCount, {}, std::to_string(*count), std::to_string(m_fieldCount.width()));
    if (const std::string_view text = badlyQuotedEnd(row); !text.empty())
        return refuse(IssueKind::BadQuoting, columnLetters(static_cast<int>(row.cells.size()) - 1), shortened(text),
                      {});
    // Bytes that are no text are no word that could be given a meaning.
    for (const int column : m_wordColumns) {
        if (const Cell cell = cellAt(row, column); cell.kind == CellKind::Broken)
            return refuse(IssueKind::UnreadableText, columnLetters(column), std::string(cell.text), {});
    }
    // A value where the unit should be: a field before it is missing.
    const Cell unit = cellAt(row, m_columns.unit);
    if (isNumber(unit) && isName(row))
        return refuse(IssueKind::UnitConflict, columnLetters(m_columns.unit), std::string(unit.text), "a unit");
    return false;
}

bool ValueReader::isMeasuredOtherwise(const domain::Indicator& indicator, const ValueColumn& column) const
{
    // "城镇化率 / 完成" below "目标任务".
    if (m_topic.measure() == kMeasureOfTargets && std::ranges::any_of(column.heading.names, saysReachedAlone))
        return false;
    const bool isDecided = (&indicator == m_defaults.indicator && !m_topic.isTitled(indicator)) ||
                           !m_recipe.valueKind.empty() || m_columns.valueKind >= 0;
    return !isDecided && m_topic.isMeasuredOtherwise(indicator);
}

void ValueReader::findMeasured(ImportedValue& value, const FilledRow& row, const ValueColumn& column, RowWords words)
{
    const std::string& measure = words.measure.empty() ? m_topic.measure() : words.measure;
    const std::string name =
        column.indicator ? column.heading.key() : rowLabel(readHeading(words.indicatorText, m_vocabulary.units).name);
    bool isLeftOut = false;
    value.indicator = indicatorOf({name, measure}, m_recipe, m_vocabulary, isLeftOut);
    words.unknownIndicator = name + " / " + measure;
    if (!value.indicator && !isLeftOut)
        complainOfIndicator(value, row, column, words);
}

void ValueReader::complain(IssueKind kind, const ImportedValue& value, const std::string& place, std::string_view found,
                           std::string expected)
{
    ++m_reading.faulty;
    if (m_reading.issues.size() < kMostIssues)
        m_reading.issues.push_back({kind, m_document, value.row, place, shortened(found), std::move(expected)});
}

void ValueReader::complainOfWord(std::int64_t& cells, const ImportedValue& value, const std::string& place,
                                 std::string_view word, const char* expected)
{
    if (foldedName(word).empty()) {
        // Nothing that could be given a meaning.
        complain(IssueKind::EmptyField, value, place, word, expected);
        return;
    }
    // Once: a word that nobody knows may head a column of thousands.
    if (cells++ == 0)
        complain(IssueKind::UnknownCode, value, place, word, expected);
    else
        ++m_reading.faulty;
}

void ValueReader::complainOfIndicator(const ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                                      const RowWords& words)
{
    const bool isInRow = column.unknownIndicator.empty();
    const std::string& word = isInRow ? words.unknownIndicator : column.unknownIndicator;
    UnknownIndicator& unknown = m_reading.unknownIndicators[word];
    unknown.isBesideRows = !isInRow && (words.indicator || m_columns.indicator >= 0);
    if (unknown.name.empty())
        unknown.name = writtenName(isInRow ? words.indicatorText : std::string_view(column.label), word);
    if (unknown.unit.empty()) {
        const std::optional<CellValue> cell = readCellValue(cellAt(row, column.column), m_vocabulary.units);
        const std::optional<domain::Unit> ofCell = cell ? cell->unit : std::nullopt;
        const domain::Unit* const unit = m_units.unitOf(saidUnits(ofCell, column, words), nullptr);
        unknown.unit = unit ? unit->name.zh : std::string();
    }
    if (word.empty())
        return complain(IssueKind::EmptyField, value, column.label, word, "an indicator in heading or column");
    complainOfWord(unknown.cells, value,
                   isInRow && m_columns.indicator >= 0 ? m_columns.labelOf(m_columns.indicator) : column.label,
                   unknown.name, "indicators");
}

bool ValueReader::placeValue(ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                             const RowWords& words)
{
    // What a heading adds to the names of the rows (计划, 增长, 位次) makes them something else.
    value.indicator = column.indicator ? column.indicator : column.unknownIndicator.empty() ? words.indicator : nullptr;
    if (!value.indicator)
        complainOfIndicator(value, row, column, words);
    else if (isMeasuredOtherwise(*value.indicator, column) ||
             (!words.measure.empty() && !hasMeasure(foldedName(value.indicator->name.zh), words.measure)))
        findMeasured(value, row, column, words);
    if (!value.indicator)
        return false;
    if (!placeRegion(value, row, column))
        return false;
    // Where a column says the period, what it does not say is not taken from elsewhere.
    const std::optional<domain::Period>& period = words.period || m_columns.period >= 0 ? words.period
                                                  : column.heading.period               ? column.heading.period
                                                                                        : m_topic.period();
    if (!period) {
        const std::string said(cellAt(row, m_columns.period).text);
        const std::string place = m_columns.period >= 0 ? m_columns.labelOf(m_columns.period) : column.label;
        if (said.empty())
            complain(IssueKind::EmptyField, value, place, said, "a period in heading, column or title");
        else
            complain(IssueKind::BadDate, value, place, said, "2015, 2015-10, 2015-10-20, 2011/2015");
        return false;
    }
    value.period = *period;
    if (!words.partOfYear.empty() && !placeInYear(value, words))
        return false;
    if (!m_words.isOwnTable() && !mayBeObserved(value.period, m_thisYear)) {
        complain(IssueKind::BadDate, value, column.label, value.period.text(), "a year that has come");
        return false;
    }
    if (words.unknownCode.empty())
        return true;
    complain(IssueKind::UnknownCode, value, m_columns.labelOf(words.unknownCodeColumn), words.unknownCode,
             words.unknownCodeList);
    return false;
}

bool ValueReader::placeInYear(ImportedValue& value, const RowWords& words)
{
    const auto period = withPartOfYear(value.period, words.partOfYear, m_columns.areQuarters);
    if (period)
        value.period = *period;
    else
        complain(IssueKind::BadDate, value, m_columns.labelOf(m_columns.partOfYear),
                 value.period.text() + " " + std::string(words.partOfYear), "2015, 2015-10, 2015-10-20, 2011/2015");
    return period.has_value();
}

bool ValueReader::placeRegion(ImportedValue& value, const FilledRow& row, const ValueColumn& column)
{
    bool isLeftOut = false;
    std::optional<domain::RegionCode> region = column.region;
    const std::string_view name = m_names.textIn(row, column.regionColumn);
    m_total = column.total;
    if (column.regionColumn >= 0) {
        const RegionWord& said = m_known.regionIn(name);
        region = said.region;
        isLeftOut = said.isLeftOut;
        m_total = said.isTotal ? rowLabel(name) : std::string();
    } else if (!region && !m_topic.region().isNone()) {
        region = m_topic.region();
    }
    if (isLeftOut || (region && region->isNone()))
        return false;
    if (!region) {
        if (column.regionColumn < 0)
            complain(IssueKind::EmptyField, value, column.label, name, "a region in heading, column or title");
        else
            complainOfWord(m_reading.unknownRegions[rowLabel(name)], value, m_columns.labelOf(column.regionColumn),
                           name, "regions");
        return false;
    }
    value.region = *std::move(region);
    const std::string_view other = m_regionCheck.contradiction(row, column.regionColumn, name, value.region);
    if (other.empty())
        return true;
    complain(IssueKind::RegionConflict, value, column.label, name, std::string(other));
    return false;
}

SaidUnits ValueReader::saidUnits(const std::optional<domain::Unit>& ofCell, const ValueColumn& column,
                                 const RowWords& words) const
{
    return {ofCell,           words.unit,
            words.unitOfName, column.heading.unit,
            m_topic.unit(),   words.unknownUnit.empty() && !words.unit ? m_topic.unknownUnit() : words.unknownUnit};
}

bool ValueReader::convertValue(ImportedValue& value, const Cell& cell, const ValueColumn& column, const RowWords& words)
{
    const std::optional<CellValue> read = readCellValue(cell, m_vocabulary.units);
    if (!read) {
        complain(faultOfNumber(cell), value, column.label, std::string(cell.text), "a decimal number, e.g. 14.6");
        return false;
    }
    value.value = read->number;
    value.qualifier = read->qualifier == domain::Comparator::Unstated ? words.qualifier : read->qualifier;
    const std::string_view name = column.indicator ? std::string_view(column.label) : words.indicatorText;
    if (auto conflict = m_units.convert(value.value, saidUnits(read->unit, column, words), name, *value.indicator)) {
        ++m_reading.faulty;
        m_unitFaults.add(column.column, *value.indicator,
                         {IssueKind::UnitConflict, m_document, value.row, column.label, shortened(conflict->found),
                          std::move(conflict->expected)});
        return false;
    }
    m_unitFaults.see(column.column, *value.indicator);
    if (!value.indicator->isWithinBounds(value.value, value.valueKind)) {
        complain(IssueKind::OutOfBounds, value, column.label, plainNumberText(value.value),
                 value.indicator->boundsText());
        return false;
    }
    return true;
}

const std::string& ValueReader::kindOf(const domain::Indicator& indicator, const RowWords& words) const
{
    if (!words.valueKind.empty())
        return words.valueKind;
    const auto usual = m_vocabulary.usualKinds.find(indicator.id);
    return m_recipe.valueKind.empty() && usual != m_vocabulary.usualKinds.end() ? usual->second : m_defaults.valueKind;
}

bool ValueReader::isOwnValue(const ImportedValue& value, const FilledRow& row, const ValueColumn& column)
{
    if (column.isBeside) {
        if (std::exchange(m_hasToldBeside, true))
            ++m_reading.faulty;
        else
            complain(IssueKind::UnclearPlace, value, column.label, cellAt(row, column.column).text, kOwnTableExpected);
        return false;
    }
    const SharedValues::Share share = m_shared.of(row, column.column);
    if (share == SharedValues::Share::OfSeveral)
        complain(IssueKind::UnclearPlace, value, column.label, cellAt(row, column.column).text, kOwnValueExpected);
    return share == SharedValues::Share::Own;
}

std::optional<ImportedValue> ValueReader::valueIn(const FilledRow& row, const ValueColumn& column,
                                                  const RowWords& words)
{
    const Cell cell = cellAt(row, column.column);
    if (cell.kind == CellKind::Empty || cell.text.find_first_not_of(' ') == std::string_view::npos || words.isLeftOut)
        return std::nullopt;
    if (cell.kind == CellKind::Text && isMissingMark(cell.text)) {
        ++m_reading.missing;
        return std::nullopt;
    }
    ImportedValue value;
    value.row = row.number;
    value.column = column.column;
    if (!isOwnValue(value, row, column))
        return std::nullopt;
    value.document = words.document;
    value.note = words.note;
    if (!placeValue(value, row, column, words))
        return std::nullopt;
    value.valueKind = kindOf(*value.indicator, words);
    if (!convertValue(value, cell, column, words))
        return std::nullopt;
    return value;
}

void ValueReader::expectHeadings(const FilledRow& row)
{
    std::optional<Issue> issue = m_isWithoutHead ? daysAsHeadings(row, m_document) : std::nullopt;
    if (!issue)
        return;
    ++m_reading.faulty;
    m_reading.issues.push_back(*std::move(issue));
}

Result<bool> ValueReader::read(const FilledRow& row, const TakeValue& take)
{
    if (isShifted(row))
        return true;
    m_names.take(row);
    if (isName(row)) {
        const int column = m_columns.indicator >= 0 ? m_columns.indicator : 0;
        m_topic.takeName(cellAt(row, column).text, hasOneText(row));
        return true;
    }
    RowWords words = m_words.read(row, m_columns, m_names, m_known);
    if (m_columns.indicator < 0)
        words.indicator = m_topic.indicator();
    words.measure = m_beside.in(row);
    if (words.measure == kMeasureOfReached)
        words.measure.clear(); // as values are
    if (!m_topic.doubt().empty())
        return tellDoubt(row.number);
    for (const ValueColumn& column : m_columns.values) {
        const std::optional<ImportedValue> value = valueIn(row, column, words);
        if (!value)
            continue;
        const bool isHidden = cellAt(row, column.column).isHidden;
        if (!m_total.empty()) {
            m_totals.keep({*value, column.label, m_total, isHidden});
            WM_TRY(const bool goesOn, m_totals.isFull() ? settleTotals(take) : Result<bool>(true));
            if (!goesOn)
                return false;
            continue;
        }
        if (column.regionColumn >= 0)
            m_totals.see(value->region);
        WM_TRY(const bool goesOn, tell(*value, isHidden, take));
        if (!goesOn)
            return false;
    }
    return true;
}

bool ValueReader::tellDoubt(int row)
{
    ++m_reading.faulty;
    const bool isNew = std::exchange(m_toldDoubt, m_topic.doubt()) != m_topic.doubt();
    if (isNew && m_reading.issues.size() < kMostIssues)
        m_reading.issues.push_back(
            {IssueKind::UnclearPlace, m_document, row, {}, shortened(m_topic.doubt()), kTitleExpected});
    return true;
}

Result<bool> ValueReader::tell(const ImportedValue& value, bool isHidden, const TakeValue& take)
{
    ++m_reading.values;
    m_reading.hidden += isHidden ? 1 : 0;
    return take(value);
}

Result<bool> ValueReader::settleTotals(const TakeValue& take)
{
    const std::vector<RegionTotals::Total> totals = m_totals.take();
    const bool areOfWhole = totals.empty() || m_totals.areOfWhole(m_vocabulary);
    for (const RegionTotals::Total& total : totals) {
        if (areOfWhole) {
            WM_TRY(const bool goesOn, tell(total.value, total.isHidden, take));
            if (!goesOn)
                return false;
            continue;
        }
        m_reading.doubtfulTotals.emplace(total.name, total.value.region);
        complainOfWord(m_reading.unknownRegions[total.name], total.value, total.columnLabel, total.name, "regions");
    }
    return true;
}

ValueReading ValueReader::finish() &&
{
    m_unitFaults.settle(m_reading.issues);
    std::ranges::stable_sort(m_reading.issues, {}, &Issue::line);
    m_reading.unknownRegions.erase(std::string());
    m_reading.unknownIndicators.erase(std::string());
    m_reading.inferredRegions = std::move(m_known).inferredRegions();
    m_reading.namesFromAbove = m_names.cellsFilled();
    m_reading.withoutUnit = m_units.withoutUnit();
    return std::move(m_reading);
}

Result<ValueReading> readValues(SheetFile& file, std::size_t sheet, const std::string& document,
                                const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                                const TakeValue& take, const TaskContext& context, std::int64_t most)
{
    WM_TRY(RecipeDefaults defaults, defaultsOf(recipe, vocabulary));
    ValueReader reader(recipe, vocabulary, std::move(defaults), document, file.sheets().at(sheet));
    bool goesOn = true;
    const TakeValue takeUntilEnough = [&](const ImportedValue& value) -> Result<bool> {
        WM_TRY(goesOn, take(value));
        return goesOn;
    };
    TakeTable tables;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        return reader.start(head, takeUntilEnough);
    };
    std::int64_t rows = 0;
    tables.row = [&](const FilledRow& row) -> Result<bool> {
        WM_CHECK(expectNoMore(std::max(++rows, reader.values()), most, document, row.number));
        if (rows == 1)
            reader.expectHeadings(row);
        return reader.read(row, takeUntilEnough);
    };
    tables.line = [&](int, std::string_view line) -> Result<bool> {
        reader.interrupt(line);
        return true;
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    if (goesOn) {
        WM_TRY([[maybe_unused]] const bool ended, reader.settleTotals(take));
    }
    return std::move(reader).finish();
}

} // namespace wm::ingest
