// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValueReader.h"

#include "CellValue.h"
#include "Excerpt.h"
#include "LabelText.h"
#include "ValueText.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wm::ingest {

namespace {

Cell cellAt(const FilledRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < row.cells.size() ? row.cells[at].cell : Cell();
}

/// The whole of what the table is about.
bool isWholeRegion(std::string_view name)
{
    constexpr std::array<std::string_view, 9> kWords{"全市", "全省", "全区", "全县", "全州",
                                                     "全域", "合计", "总计", "total"};
    return std::ranges::find(kWords, name) != kWords.end();
}

} // namespace

Result<RecipeDefaults> defaultsOf(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary)
{
    RecipeDefaults defaults;
    const auto unknown = [](const char* what, const std::string& found) {
        return fail(ErrorCode::InvalidArgument,
                    std::string("the recipe names the unknown ") + what + " \"" + found + "\"");
    };
    if (!recipe.region.empty()) {
        const auto found = vocabulary.regions.find(recipe.region);
        if (found.size() != 1 || found.front().evidence != RegionEvidence::Code)
            return unknown("region", recipe.region);
        defaults.region = found.front().region;
    }
    if (!recipe.indicator.empty()) {
        const auto found = vocabulary.indicatorsByCode.find(recipe.indicator);
        if (found == vocabulary.indicatorsByCode.end())
            return unknown("indicator", recipe.indicator);
        defaults.indicator = found->second;
    }
    if (!recipe.unit.empty())
        defaults.unit = vocabulary.units.find(recipe.unit);
    if (!recipe.unit.empty() && !defaults.unit)
        return unknown("unit", recipe.unit);
    if (!recipe.period.empty())
        defaults.period = domain::Period::parse(recipe.period);
    if (!recipe.period.empty() && !defaults.period)
        return unknown("period", recipe.period);
    if (!recipe.document.empty()) {
        const auto found = vocabulary.documentsByCode.find(recipe.document);
        if (found == vocabulary.documentsByCode.end())
            return unknown("document", recipe.document);
        defaults.document = found->second;
    }
    if (!recipe.valueKind.empty()) {
        const auto found = vocabulary.valueKinds.find(recipe.valueKind);
        if (found == vocabulary.valueKinds.end() || found->second != recipe.valueKind)
            return unknown("value kind", recipe.valueKind);
        defaults.valueKind = recipe.valueKind;
    }
    return defaults;
}

ValueReader::ValueReader(const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                         RecipeDefaults defaults, std::string document)
    : m_recipe(recipe)
    , m_vocabulary(vocabulary)
    , m_defaults(std::move(defaults))
    , m_document(std::move(document))
{
}

void ValueReader::start(const TableHead& head)
{
    m_columns = columnsOf(head, m_recipe, m_vocabulary);
    // A table that goes on keeps its unit, unless it says another one.
    if (!head.isContinued) {
        m_tableUnit.reset();
        m_unknownTableUnit.clear();
    }
    for (const std::string& line : head.lines) {
        const std::string stated = statedUnit(line);
        if (stated.empty())
            continue;
        m_tableUnit = m_vocabulary.units.find(stated);
        m_unknownTableUnit = m_tableUnit ? std::string() : stated;
    }
}

const domain::Indicator* ValueReader::indicatorIn(std::string_view text, RowWords& words)
{
    const auto [known, isNew] = m_indicators.try_emplace(std::string(text));
    RowWords& found = known->second;
    if (isNew) {
        const Heading heading = readHeading(text, m_vocabulary.units);
        const std::string name = rowLabel(heading.name);
        found.unit = heading.unit;
        found.period = heading.period;
        if (!name.empty())
            found.indicator = indicatorOf({name}, m_recipe, m_vocabulary, found.isLeftOut);
        // Its name may have a year or brackets of its own.
        if (!found.indicator && !found.isLeftOut)
            found.indicator = indicatorOf({foldedName(text)}, m_recipe, m_vocabulary, found.isLeftOut);
        if (!found.indicator && !found.isLeftOut)
            found.unknownIndicator = name;
    }
    words.indicator = found.indicator;
    words.unit = found.unit;
    words.period = found.period;
    words.unknownIndicator = found.unknownIndicator;
    words.isLeftOut = found.isLeftOut;
    return found.indicator;
}

std::optional<domain::RegionCode> ValueReader::regionIn(std::string_view text, bool& isLeftOut)
{
    const auto [known, isNew] = m_regions.try_emplace(std::string(text));
    KnownRegion& found = known->second;
    if (isNew) {
        const std::string name = rowLabel(text);
        const auto given = m_recipe.regions.find(name);
        if (given != m_recipe.regions.end()) {
            found.isLeftOut = given->second.empty();
            if (!found.isLeftOut)
                found.region = domain::RegionCode{given->second};
        } else if (!m_defaults.region.isNone() && isWholeRegion(name)) {
            found.region = m_defaults.region;
        } else {
            auto matches = m_vocabulary.regions.find(name, m_defaults.region);
            if (matches.empty() && !m_defaults.region.isNone())
                matches = m_vocabulary.regions.find(name);
            // Figures of another area are a decision of the user's, which the recipe keeps.
            if (matches.size() == 1 && matches.front().isSameArea) {
                found.region = matches.front().region;
                if (matches.front().evidence > RegionEvidence::Name)
                    m_reading.inferredRegions.emplace(name, matches.front());
            }
        }
    }
    isLeftOut = found.isLeftOut;
    return found.region;
}

ValueReader::RowWords ValueReader::wordsOf(const FilledRow& row)
{
    RowWords words;
    words.indicator = m_defaults.indicator;
    if (m_columns.indicator >= 0)
        words.indicator = indicatorIn(cellAt(row, m_columns.indicator).text, words);
    if (m_columns.period >= 0)
        words.period = readPeriod(cellAt(row, m_columns.period).text);
    if (m_columns.unit >= 0) {
        const std::string_view text = cellAt(row, m_columns.unit).text;
        if (auto unit = m_vocabulary.units.find(text))
            words.unit = std::move(unit);
        else
            words.unknownUnit = foldedName(text);
    }
    if (m_columns.valueKind >= 0) {
        const auto kind = m_vocabulary.valueKinds.find(foldedName(cellAt(row, m_columns.valueKind).text));
        words.valueKind = kind == m_vocabulary.valueKinds.end() ? std::string() : kind->second;
        words.unknownCode = kind == m_vocabulary.valueKinds.end() ? cellAt(row, m_columns.valueKind).text : "";
    }
    if (m_columns.qualifier >= 0) {
        const std::string_view text = cellAt(row, m_columns.qualifier).text;
        const auto qualifier = domain::comparatorFromText(text);
        words.qualifier = qualifier.value_or(words.qualifier);
        if (!qualifier)
            words.unknownCode = text;
    }
    words.document = m_defaults.document;
    if (m_columns.document >= 0) {
        const std::string code(cellAt(row, m_columns.document).text);
        const auto document = m_vocabulary.documentsByCode.find(code);
        if (document != m_vocabulary.documentsByCode.end())
            words.document = document->second;
        else if (!code.empty())
            words.unknownCode = code;
    }
    if (m_columns.note >= 0)
        words.note = cellAt(row, m_columns.note).text;
    return words;
}

void ValueReader::complain(IssueKind kind, const ImportedValue& value, const ValueColumn& column,
                           std::string_view found, std::string expected)
{
    ++m_reading.faulty;
    if (m_reading.issues.size() < kMostIssues)
        m_reading.issues.push_back({kind, m_document, value.row, column.label, shortened(found), std::move(expected)});
}

void ValueReader::complainOfWord(std::int64_t& cells, const ImportedValue& value, const ValueColumn& column,
                                 std::string_view word, const char* expected)
{
    if (foldedName(word).empty()) {
        // Nothing that could be given a meaning.
        complain(IssueKind::EmptyField, value, column, word, expected);
        return;
    }
    // Once: a word that nobody knows may head a column of thousands.
    if (cells++ == 0)
        complain(IssueKind::UnknownCode, value, column, word, expected);
    else
        ++m_reading.faulty;
}

bool ValueReader::placeValue(ImportedValue& value, const FilledRow& row, const ValueColumn& column,
                             const RowWords& words)
{
    value.indicator = column.indicator ? column.indicator : words.indicator;
    if (!value.indicator) {
        const std::string& word = column.unknownIndicator.empty() ? words.unknownIndicator : column.unknownIndicator;
        complainOfWord(m_reading.unknownIndicators[word], value, column, word, "indicators");
        return false;
    }
    bool isLeftOut = false;
    std::optional<domain::RegionCode> region = column.region;
    const std::string_view name = cellAt(row, column.regionColumn).text;
    if (column.regionColumn >= 0)
        region = regionIn(name, isLeftOut);
    else if (!region && !m_defaults.region.isNone())
        region = m_defaults.region;
    if (isLeftOut || (region && region->isNone()))
        return false;
    if (!region) {
        complainOfWord(m_reading.unknownRegions[rowLabel(name)], value, column, name, "regions");
        return false;
    }
    value.region = *std::move(region);
    // Where a column says the period, what it does not say is not taken from elsewhere.
    const std::optional<domain::Period>& period = words.period || m_columns.period >= 0 ? words.period
                                                  : column.heading.period               ? column.heading.period
                                                                                        : m_defaults.period;
    if (!period) {
        complain(IssueKind::BadDate, value, column, std::string(cellAt(row, m_columns.period).text),
                 "2015, 2015-10, 2015-10-20, 2011/2015");
        return false;
    }
    value.period = *period;
    if (words.unknownCode.empty())
        return true;
    complain(IssueKind::UnknownCode, value, column, words.unknownCode, "terms, documents");
    return false;
}

bool ValueReader::convertValue(ImportedValue& value, const Cell& cell, const ValueColumn& column, const RowWords& words)
{
    const std::optional<CellValue> read = readCellValue(cell, m_vocabulary.units);
    if (!read) {
        complain(cell.kind == CellKind::Broken ? IssueKind::UnreadableText : IssueKind::NotANumber, value, column,
                 std::string(cell.text), "a decimal number, e.g. 14.6");
        return false;
    }
    value.value = read->number;
    value.qualifier = read->qualifier == domain::Comparator::Unstated ? words.qualifier : read->qualifier;
    // A unit that is not known is never taken for the indicator's own.
    const bool isSaidNearer = words.unit || column.heading.unit || m_defaults.unit;
    const std::string unknown = !words.unknownUnit.empty() ? words.unknownUnit
                                : isSaidNearer             ? std::string()
                                                           : m_unknownTableUnit;
    if (!unknown.empty() && !read->unit) {
        complain(IssueKind::UnitConflict, value, column, unknown, value.indicator->unit);
        return false;
    }
    const std::optional<domain::Unit>& unit = read->unit            ? read->unit
                                              : words.unit          ? words.unit
                                              : column.heading.unit ? column.heading.unit
                                              : m_defaults.unit     ? m_defaults.unit
                                                                    : m_tableUnit;
    if (unit) {
        const std::optional<domain::Unit> own = m_vocabulary.units.find(value.indicator->unit);
        const std::optional<double> converted = own ? domain::converted(read->number, *unit, *own) : std::nullopt;
        if (!converted) {
            complain(IssueKind::UnitConflict, value, column, unit->name.zh, value.indicator->unit);
            return false;
        }
        value.value = *converted;
    }
    if (!value.indicator->isWithinBounds(value.value, value.valueKind)) {
        complain(IssueKind::OutOfBounds, value, column, plainNumberText(value.value), value.indicator->boundsText());
        return false;
    }
    return true;
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
    value.valueKind = words.valueKind.empty() ? m_defaults.valueKind : words.valueKind;
    value.document = words.document;
    value.note = words.note;
    if (!placeValue(value, row, column, words) || !convertValue(value, cell, column, words))
        return std::nullopt;
    return value;
}

Result<bool> ValueReader::read(const FilledRow& row, const TakeValue& take)
{
    const RowWords words = wordsOf(row);
    for (const ValueColumn& column : m_columns.values) {
        const std::optional<ImportedValue> value = valueIn(row, column, words);
        if (!value)
            continue;
        ++m_reading.values;
        WM_TRY(const bool goesOn, take(*value));
        if (!goesOn)
            return false;
    }
    return true;
}

ValueReading ValueReader::finish() &&
{
    for (auto* const words : {&m_reading.unknownRegions, &m_reading.unknownIndicators})
        words->erase(std::string());
    return std::move(m_reading);
}

Result<ValueReading> readValues(SheetFile& file, std::size_t sheet, const std::string& document,
                                const domain::ImportRecipe& recipe, const ImportVocabulary& vocabulary,
                                const TakeValue& take, const TaskContext& context)
{
    WM_TRY(RecipeDefaults defaults, defaultsOf(recipe, vocabulary));
    ValueReader reader(recipe, vocabulary, std::move(defaults), document);
    TakeTable tables;
    tables.head = [&](const TableHead& head) -> Result<bool> {
        reader.start(head);
        return true;
    };
    tables.row = [&](const FilledRow& row) {
        return reader.read(row, take);
    };
    WM_CHECK(forEachTableRow(file, sheet, tables, context));
    return std::move(reader).finish();
}

} // namespace wm::ingest
