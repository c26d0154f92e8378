// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetReader.h"

#include "CellValue.h"
#include "LabelText.h"
#include "MeasureBeside.h"
#include "MeasureWords.h"
#include "PlanYears.h"
#include "RowCells.h"
#include "TableColumns.h"
#include "TableTitle.h"
#include "TargetBound.h"
#include "TargetNumbers.h"
#include "TargetTerm.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

/// What values are called that are no targets, or not known to be any.
constexpr std::string_view kUnsure = "目标或完成";

constexpr std::array<std::string_view, 3> kTargetNumbers{"value", "value_upper", "baseline_value"};

std::size_t placeInTarget(std::string_view field)
{
    return domain::fieldPlace(domain::RecordKind::Target, field).value();
}

/// Whether headings name indicators or regions, and the title what is aimed at.
bool isAcross(const TargetColumn* column)
{
    return column && (!column->indicator.empty() || !column->regionName.empty());
}

bool isBlankNumber(const Cell& cell)
{
    return cell.kind == CellKind::Empty || foldedName(cell.text).empty() ||
           (cell.kind == CellKind::Text && isMissingMark(cell.text));
}

} // namespace

bool isTargetNumber(std::string_view field)
{
    return std::ranges::find(kTargetNumbers, field) != kTargetNumbers.end();
}

TargetReader::TargetReader(const domain::ImportRecipe& recipe, const RecordSource& source, const RecordKeys& keys,
                           RecordIssues& issues, RecordReading& reading, const SharedValues& shared)
    : m_recipe(recipe)
    , m_vocabulary(source.vocabulary)
    , m_keys(keys)
    , m_issues(issues)
    , m_reading(reading)
    , m_shared(shared)
{
}

void TargetReader::start(const TableHead& head)
{
    m_tableUnit.start(head, m_vocabulary.units);
    m_hasToldUnsaid = false;
    const std::optional<domain::Period> period = titlePeriod(head.lines);
    m_isOfNoYear = period && !period->isWholeYear() && period->firstYear() == period->lastYear();
    m_isOfNoYear = m_isOfNoYear || ((!period || !period->isWholeYear()) && saysSumOfYears(head.lines));
}

void TargetReader::read(const FilledRow& row, const RecordColumns& columns, const TableTopic& topic,
                        const TargetRow& texts, const TakeTarget& take)
{
    if (columns.targets.empty())
        return readOne({row, columns, topic, texts, texts.given}, nullptr, take);
    for (const TargetColumn& column : columns.targets) {
        const bool isAgain = m_shared.of(row, column.column) == SharedValues::Share::Again;
        const bool hasUpper = column.upper && !isBlankNumber(cellAt(row, column.upper->column));
        if (isAgain || (isBlankNumber(cellAt(row, column.column)) && !hasUpper))
            continue; // no target for that year, or of that indicator
        if (column.indicator.empty()) {
            Reading reading{row, columns, topic, texts, texts.given};
            if (findRegion(reading, column))
                readOne(std::move(reading), &column, take);
            continue;
        }
        const std::string name = join(column.indicator, " / ");
        TargetRow named = texts;
        named.indicator = name;
        Reading reading{row, columns, topic, named, named.given};
        if (findIndicator(reading, column))
            readOne(std::move(reading), &column, take);
    }
}

bool TargetReader::findIndicator(Reading& reading, const TargetColumn& column)
{
    bool isLeftOut = false;
    const domain::Indicator* const found = ingest::indicatorOf(column.indicator, m_recipe, m_vocabulary, isLeftOut);
    if (found) {
        reading.given[placeInTarget("indicator_id")] = found->code;
        return true;
    }
    if (!isLeftOut)
        tellUnknown(reading, join(column.indicator, " / "), column.label, &column);
    return false;
}

bool TargetReader::findRegion(Reading& reading, const TargetColumn& column)
{
    if (column.region && !column.region->isNone())
        reading.given[placeInTarget("region_code")] = column.region->text;
    if (column.regionName.empty() || column.region)
        return !column.region || !column.region->isNone();
    ++m_reading.faulty;
    if (m_reading.unknownRegions[column.regionName]++ == 0)
        m_issues.add(IssueKind::UnknownCode, reading.row.number, column.label, column.regionName, "regions");
    return false;
}

void TargetReader::readOne(Reading reading, const TargetColumn* column, const TakeTarget& take)
{
    if (column && column->year)
        reading.given[placeInTarget("target_year")] = std::to_string(*column->year);
    if (!findMeasured(reading, column) || !isSaid(reading, column))
        return;
    if (!readNumbers(reading, column)) {
        ++m_reading.faulty;
        return;
    }
    if (!isEmpty(reading))
        return take(reading.given, column ? column->column : -1);
    // A blank cell below "目标值" is no target; without any column for values the table has been misunderstood.
    const FieldColumn* const value = reading.columns.of(placeInTarget("value"));
    const int place = column ? column->column : value ? value->column : -1;
    if (place >= 0 && isBlankNumber(cellAt(reading.row, place)))
        return;
    if (place >= 0 && !indicatorOf(reading.given)) {
        ++m_reading.faulty;
        return m_issues.add(IssueKind::EmptyField, reading.row.number, column ? column->label : value->label, {},
                            "an indicator in heading or column");
    }
    ++m_reading.faulty;
    m_issues.add(IssueKind::EmptyField, reading.row.number, "value", {}, "a value or words");
}

bool TargetReader::isEmpty(const Reading& reading) const
{
    const auto says = [&](std::string_view field) {
        const std::optional<std::string>& text = reading.given[placeInTarget(field)];
        return text && !text->empty();
    };
    const std::optional<std::string>& code = reading.given.front();
    const bool isStored = code && m_keys.stored(*code);
    return !isStored && !reading.hasWords && !says("value") && !says("value_status");
}

std::string TargetReader::measureOf(const Reading& reading, const TargetColumn* target) const
{
    const FieldColumn* const value = reading.columns.of(placeInTarget("value"));
    const ColumnHeading heading = target ? target->heading : value ? value->heading : ColumnHeading();
    if (!reading.texts.measure.empty())
        return reading.texts.measure == kMeasureOfTargets ? std::string() : reading.texts.measure;
    const bool isAimedAlone = (target && target->isAimed) || saysAimAlone(heading);
    // Across, the name of the indicator may have words of measures in its own.
    const std::string inHeading = isAcross(target) || isAimedAlone ? std::string() : measureIn(heading.key());
    const bool isAimed = isAimedAlone || inHeading == kMeasureOfTargets;
    if (!inHeading.empty() && !isAimed)
        return inHeading;
    const std::string& measure = reading.topic.measure();
    if (!measure.empty() && measure != kMeasureOfTargets)
        return measure;
    if (isAimed || reading.topic.stance() == Stance::Silent || reading.topic.stance() == Stance::Aimed)
        return {};
    if (reading.topic.stance() == Stance::Reached)
        return std::string(kMeasureOfReached);
    // Which years of a plan are targets is told by the plan.
    return target && !isAcross(target) ? std::string() : std::string(kUnsure);
}

bool TargetReader::isSaid(const Reading& reading, const TargetColumn* target)
{
    const bool isAimed = target && (target->isAimed || reading.topic.stance() != Stance::Silent);
    const auto& year = reading.given[placeInTarget("target_year")];
    const bool needsTitle = isAcross(target) && !m_recipe.titleMeasure.empty() && !isAimed;
    const bool needsYear = (isAcross(target) || m_isOfNoYear) && (!year || year->empty());
    if (!needsTitle && !needsYear)
        return true;
    ++m_reading.faulty;
    if (!std::exchange(m_hasToldUnsaid, true))
        m_issues.add(IssueKind::EmptyField, reading.row.number, needsTitle ? target->label : std::string("target_year"),
                     {}, needsTitle ? "targets, said by heading or title" : "a year in heading or title");
    return false;
}

bool TargetReader::findMeasured(Reading& reading, const TargetColumn* target)
{
    const domain::Indicator* const indicator = indicatorOf(reading.given);
    const std::string measure = measureOf(reading, target);
    const std::optional<std::string>& kind = reading.given[placeInTarget("value_kind")];
    const bool isDecided = reading.texts.indicator.empty() || (kind && !kind->empty());
    if (!indicator || isDecided || measure.empty() || hasMeasure(foldedName(indicator->name.zh), measure))
        return true;
    const std::string name = rowLabel(readHeading(reading.texts.indicator, m_vocabulary.units).name);
    const std::string word = name + " / " + measure;
    // By its name alone it would be the amount again.
    const bool isStance = measure == kMeasureOfReached || measure == kUnsure;
    bool isLeftOut = false;
    const domain::Indicator* const measured =
        isStance && !m_recipe.indicators.contains(word)
            ? nullptr
            : ingest::indicatorOf({name, measure}, m_recipe, m_vocabulary, isLeftOut);
    if (measured) {
        reading.given[placeInTarget("indicator_id")] = measured->code;
        return true;
    }
    if (isLeftOut)
        return false;
    const FieldColumn* const column = reading.columns.of(placeInTarget("indicator_id"));
    if (target && !target->indicator.empty())
        tellUnknown(reading, word, target->label, target);
    else
        tellUnknown(reading, word, column ? column->label : std::string("indicator_id"), target);
    return false;
}

void TargetReader::tellUnknown(const Reading& reading, const std::string& word, const std::string& label,
                               const TargetColumn* target)
{
    UnknownIndicator& unknown = m_reading.unknownIndicators[word];
    if (unknown.cells++ == 0) {
        unknown.name = word;
        m_issues.add(IssueKind::UnknownCode, reading.row.number, label, word, "indicators");
    }
    if (unknown.unit.empty())
        unknown.unit = target
                           ? unitIn(cellAt(reading.row, target->column), target->heading, reading.topic, reading.texts)
                           : unitSaid(reading.row, reading.columns, reading.topic, reading.texts);
    ++m_reading.faulty;
}

std::string TargetReader::unitIn(const Cell& cell, const ColumnHeading& heading, const TableTopic& topic,
                                 const TargetRow& texts) const
{
    const domain::UnitTable& units = m_vocabulary.units;
    const std::optional<CellValue> value = readCellValue(cell, units);
    const std::optional<domain::Unit> ofRow = units.find(texts.unit), ofName = readHeading(texts.indicator, units).unit;
    for (const std::optional<domain::Unit>& unit :
         {value ? value->unit : std::nullopt, ofRow, ofName, heading.unit, topic.unit()}) {
        if (unit)
            return unit->name.zh;
    }
    const domain::Unit* const ofTable = m_tableUnit.find(nullptr);
    return ofTable ? ofTable->name.zh : std::string();
}

std::string TargetReader::unitSaid(const FilledRow& row, const RecordColumns& columns, const TableTopic& topic,
                                   const TargetRow& texts) const
{
    for (const TargetColumn& column : columns.targets) {
        if (const Cell cell = cellAt(row, column.column); !isBlankNumber(cell))
            return unitIn(cell, column.heading, topic, texts);
    }
    const FieldColumn* const value = columns.of(placeInTarget("value"));
    return value ? unitIn(cellAt(row, value->column), value->heading, topic, texts) : unitIn({}, {}, topic, texts);
}

bool TargetReader::readNumbers(Reading& reading, const TargetColumn* target)
{
    if (!indicatorOf(reading.given))
        return true; // the reader complains of it
    if (!readValue(reading, target))
        return false;
    const FieldColumn* const value = reading.columns.of(placeInTarget("value"));
    const bool areEnds =
        target ? target->upper.has_value() : value && boundIn(value->heading.key()) != domain::Comparator::Unstated;
    for (const std::string_view field : kTargetNumbers) {
        const FieldColumn* const column = reading.columns.of(placeInTarget(field));
        const bool isRead = field == "value" || (areEnds && field == "value_upper");
        if (!column || isRead)
            continue;
        if (!readNumber(reading, column->column, column->label, field, column->heading))
            return false;
        // "2015年基期值" says the year as well.
        std::optional<std::string>& baseline = reading.given[placeInTarget("baseline_year")];
        const std::optional<std::string>& read = reading.given[placeInTarget(field)];
        if (field == "baseline_value" && column->heading.period && !baseline && read && !read->empty())
            baseline = column->heading.period->text();
    }
    return true;
}

bool TargetReader::readValue(Reading& reading, const TargetColumn* target)
{
    const FieldColumn* const field = reading.columns.of(placeInTarget("value"));
    if (!target && !field)
        return true;
    const FieldColumn* const upper = target && target->upper ? &*target->upper
                                     : target                ? nullptr
                                                             : reading.columns.of(placeInTarget("value_upper"));
    const auto given = [&](std::string_view name) -> std::optional<std::string>& {
        return reading.given[placeInTarget(name)];
    };
    const auto isSaid = [&](std::string_view name) {
        return given(name) && !given(name)->empty();
    };
    const std::optional<std::string> condition = given("comparator");
    reading.bound = target ? target->bound : boundIn(field->heading.key());
    const domain::Comparator bound = reading.bound;
    if (target ? !readNumber(reading, target->column, target->label, "value", target->heading)
               : !readNumber(reading, field->column, field->label, "value", field->heading))
        return false;
    reading.bound =
        bound == domain::Comparator::Unstated || !upper ? domain::Comparator::Unstated : boundIn(upper->heading.key());
    if (upper && bound != domain::Comparator::Unstated &&
        !readNumber(reading, upper->column, upper->label, "value_upper", upper->heading))
        return false;
    if (bound == domain::Comparator::Unstated)
        return true;
    const bool hasUpper = upper && isSaid("value_upper");
    if (isSaid("value") && hasUpper) {
        given("comparator") = condition;
    } else if (isSaid("value") && !isSaid("comparator")) {
        given("comparator") = std::string(toText(bound));
    } else if (hasUpper && !reading.hasWords) {
        given("value") = std::exchange(given("value_upper"), std::string());
        if (!isSaid("comparator"))
            given("comparator") = std::string(toText(domain::Comparator::LessOrEqual));
    }
    reading.bound = domain::Comparator::Unstated;
    return true;
}

bool TargetReader::readNumber(Reading& reading, int column, const std::string& label, std::string_view field,
                              const ColumnHeading& heading)
{
    std::optional<domain::Unit> unit;
    return findUnit(reading, label, heading, unit) && putNumber(reading, column, label, field, unit);
}

bool TargetReader::findUnit(const Reading& reading, const std::string& label, const ColumnHeading& heading,
                            std::optional<domain::Unit>& unit)
{
    const domain::Indicator& indicator = *indicatorOf(reading.given);
    const domain::UnitTable& units = m_vocabulary.units;
    const auto refuse = [&](const std::string& found, const std::string& expected) {
        m_issues.add(IssueKind::UnitConflict, reading.row.number, label, found, expected);
        return false;
    };
    std::vector<domain::Unit> said;
    if (!reading.texts.unit.empty()) {
        auto inColumn = units.find(reading.texts.unit);
        if (!inColumn)
            return refuse(reading.texts.unit, indicator.unit);
        said.push_back(*std::move(inColumn));
    }
    // An indicator may have its unit's name in its own.
    const Heading name = readHeading(reading.texts.indicator, units);
    if (name.unit && foldedName(indicator.name.zh) != foldedName(reading.texts.indicator))
        said.push_back(*name.unit);
    if (heading.unit)
        said.push_back(*heading.unit);
    for (const domain::Unit& other : said) {
        if (other.name.zh != said.front().name.zh)
            return refuse(other.name.zh, said.front().name.zh);
    }
    if (said.empty() && reading.topic.unit())
        said.push_back(*reading.topic.unit());
    const std::optional<domain::Unit> own = units.find(indicator.unit);
    const domain::Unit* const stated = m_tableUnit.find(own ? &*own : nullptr);
    if (said.empty() && stated)
        said.push_back(*stated);
    if (!said.empty())
        unit = said.front();
    else if (!m_recipe.unit.empty())
        unit = units.find(m_recipe.unit);
    else if (!m_tableUnit.unknown.empty())
        return refuse(m_tableUnit.unknown, indicator.unit);
    return true;
}

bool TargetReader::putNumber(Reading& reading, int column, const std::string& label, std::string_view field,
                             const std::optional<domain::Unit>& unit)
{
    const Cell cell = cellAt(reading.row, column);
    if (!isBlankNumber(cell) && m_shared.of(reading.row, column) == SharedValues::Share::OfSeveral) {
        m_issues.add(IssueKind::UnclearPlace, reading.row.number, label, cell.text, kOwnValueExpected);
        return false;
    }
    const domain::Indicator& indicator = *indicatorOf(reading.given);
    const TargetNumber number = readTargetNumber(cell, indicator, reading.texts.indicator, unit, m_vocabulary.units);
    const auto given = [&](std::string_view name) -> std::optional<std::string>& {
        return reading.given[placeInTarget(name)];
    };
    const bool isValue = field == "value";
    // "≤5" or "5-8" below "下限"
    const bool isOtherBound =
        number.comparator != domain::Comparator::Unstated && isLeast(number.comparator) != isLeast(reading.bound);
    if (reading.bound != domain::Comparator::Unstated && (number.upper || isOtherBound)) {
        m_issues.add(IssueKind::NotANumber, reading.row.number, label, cell.text, "a decimal number, e.g. 14.6");
        return false;
    }
    switch (number.kind) {
    case TargetNumber::Kind::Blank:
        if (!given(field))
            given(field) = std::string();
        return true;
    case TargetNumber::Kind::Number:
        given(field) = plainNumberText(number.value);
        m_reading.hidden += isValue && cell.isHidden ? 1 : 0;
        m_reading.withoutUnit += isValue && !number.hasUnit && m_vocabulary.units.find(indicator.unit) ? 1 : 0;
        if (isValue && number.upper)
            given("value_upper") = plainNumberText(*number.upper);
        if (isValue && number.comparator != domain::Comparator::Unstated && !given("comparator"))
            given("comparator") = std::string(toText(number.comparator));
        return true;
    case TargetNumber::Kind::Words:
        if (!isValue)
            break;
        given("value") = std::string();
        reading.hasWords = true;
        if (!given("note"))
            given("note") = trimmedText(cell);
        return true;
    case TargetNumber::Kind::OtherUnit:
        m_issues.add(IssueKind::UnitConflict, reading.row.number, label, number.unit, indicator.unit);
        return false;
    case TargetNumber::Kind::Growth:
        m_issues.add(IssueKind::NotANumber, reading.row.number, label, cell.text, std::string(kLevelExpected));
        return false;
    case TargetNumber::Kind::Unread:
        break;
    }
    m_issues.add(faultOfNumber(cell), reading.row.number, label, cell.text, "a decimal number, e.g. 14.6");
    return false;
}

const domain::Indicator* TargetReader::indicatorOf(const GivenTexts& given) const
{
    const std::size_t at = placeInTarget("indicator_id");
    const domain::RecordTexts* const stored = given.front() ? m_keys.stored(*given.front()) : nullptr;
    const std::string code = given[at].value_or(stored ? (*stored)[at] : std::string());
    const auto known = m_vocabulary.indicatorsByCode.find(code);
    return known == m_vocabulary.indicatorsByCode.end() ? nullptr : known->second;
}

} // namespace wm::ingest
