// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadFinder.h"

#include "PeriodText.h"
#include "ValueText.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace wm::ingest {

namespace {

bool isBlankCell(const Cell& cell)
{
    return cell.kind == CellKind::Empty || unpaddedName(cell.text).empty();
}

/// What two numbers with a dash may count: "1-6月", "0-14岁".
bool startsWithCounted(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kCounted{"月", "季度", "日", "岁"};
    return std::ranges::any_of(kCounted, [&](std::string_view word) { return text.starts_with(word); });
}

/// As between the number of a table and its name: "2-1 月度价格".
bool hasBlankBehindDigit(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kBlanks{" ", "　"};
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const bool isDigit = text[at] >= '0' && text[at] <= '9';
        const std::string_view rest = text.substr(at + 1);
        if (isDigit && std::ranges::any_of(kBlanks, [&](std::string_view blank) { return rest.starts_with(blank); }))
            return true;
    }
    return false;
}

/// "单位:万元" and "表2-1 人口", "2-1 人口" stand above headings and not among them.
bool isTitleText(std::string_view text)
{
    if (!statedUnit(text).empty())
        return true;
    const std::string folded = foldedName(text);
    constexpr std::string_view kTable = "表";
    const std::string_view number = std::string_view(folded).substr(folded.starts_with(kTable) ? kTable.size() : 0);
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
    const std::size_t second =
        std::min(number.find_first_not_of("0123456789", std::min(digits + 1, number.size())), number.size());
    const bool isCounted = !hasBlankBehindDigit(text) && startsWithCounted(number.substr(second));
    // A dash between two numbers and a name behind them: no span of years, nor of months or ages.
    return digits > 0 && digits < 3 && digits < number.size() && number[digits] == '-' && second > digits + 1 &&
           second < number.size() && number[second] != '-' && !isCounted;
}

/// 1, 2, 3 ... across, with 甲 and 乙 before them.
bool areColumnNumbers(const FilledRow& row)
{
    constexpr std::array<std::string_view, 6> kStems{"甲", "乙", "丙", "丁", "戊", "己"};
    int next = 1;
    for (const FilledCell& each : row.cells) {
        if (isBlankCell(each.cell))
            continue;
        std::string text = foldedName(each.cell.text);
        if (text.starts_with('(') && text.ends_with(')'))
            text = text.substr(1, text.size() - 2);
        if (text == std::to_string(next))
            ++next;
        else if (next > 1 || std::ranges::find(kStems, text) == kStems.end())
            return false;
    }
    return next > 2;
}

/// How many different texts a row has, up to two.
std::size_t differentTexts(const FilledRow& row)
{
    std::string_view first;
    for (const FilledCell& each : row.cells) {
        if (isBlankCell(each.cell))
            continue;
        if (!first.empty() && each.cell.text != first)
            return 2;
        first = each.cell.text;
    }
    return first.empty() ? 0 : 1;
}

/// "万元" below each of several headings: a line of text stands in one cell, or in merged ones.
bool isBelowSeveral(const FilledRow& row)
{
    std::size_t cells = 0;
    for (const FilledCell& each : row.cells) {
        if (isBlankCell(each.cell))
            continue;
        if (each.isFilled || isMissingMark(each.cell.text))
            return false;
        ++cells;
    }
    return cells > 1 && isBlankCell(row.cells.front().cell);
}

/// "2025年3月5日" alone, as letters have it.
bool isDateLine(const FilledRow& row)
{
    const auto isSaid = [](const FilledCell& each) {
        return !isBlankCell(each.cell);
    };
    const auto said = std::ranges::find_if(row.cells, isSaid);
    if (said == row.cells.end() || std::any_of(said + 1, row.cells.end(), isSaid))
        return false;
    const std::optional<domain::Period> period = readPeriod(said->cell.text);
    return period && isDay(*period);
}

/// Whether the years of a row are values of a column of years and no headings.
class YearsBelow {
public:
    YearsBelow(std::span<const KeptRow> rows, std::size_t at)
        : m_rows(rows)
        , m_at(at)
    {
    }

    [[nodiscard]] bool areValues() const
    {
        std::size_t years = 0, values = 0;
        for (std::size_t column = 0; column < m_rows[m_at].size(); ++column) {
            if (!isYear(m_rows[m_at].at(column).cell))
                continue;
            ++years;
            values += isValue(column) ? 1U : 0U;
        }
        return 2 * values > years;
    }

private:
    [[nodiscard]] bool isValue(std::size_t column) const
    {
        // A second row of years below one of years is data, but for the same ones, in English.
        const Cell above = m_at > 0 ? m_rows[m_at - 1].at(column).cell : Cell();
        const bool isBelowYear =
            isYear(above) && readPeriod(above.text) != readPeriod(m_rows[m_at].at(column).cell.text);
        constexpr std::size_t kRowsBelow = 6;
        std::size_t years = 0, others = 0;
        const std::size_t end = std::min(m_rows.size(), m_at + 1 + kRowsBelow);
        for (std::size_t row = m_at + 1; row < end; ++row) {
            const Cell cell = m_rows[row].at(column).cell;
            years += isYear(cell) ? 1U : 0U;
            others += !isYear(cell) && !isBlankCell(cell) ? 1U : 0U;
        }
        return isBelowYear || years > others || (years + others == 0 && hasOwnLabel(column));
    }

    /// A text to the left that is not above or below another: the name of a row.
    [[nodiscard]] bool hasOwnLabel(std::size_t column) const
    {
        if (m_at == 0)
            return false;
        for (std::size_t left = 0; left < column; ++left) {
            const FilledCell label = m_rows[m_at].at(left);
            if (!isBlankCell(label.cell) && !label.isFilled && !isYear(label.cell) &&
                !isBlankCell(m_rows[m_at - 1].at(left).cell))
                return true;
        }
        return false;
    }

    std::span<const KeptRow> m_rows;
    std::size_t m_at;
};

bool hasFilledCell(const KeptRow& row)
{
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (row.at(column).isFilled)
            return true;
    }
    return false;
}

std::vector<RowKind> kindsOf(std::span<const KeptRow> rows)
{
    std::vector<RowKind> kinds;
    std::vector<FilledCell> place;
    kinds.reserve(rows.size());
    for (const KeptRow& row : rows)
        kinds.push_back(kindOf(row.view(place)));
    return kinds;
}

bool isHeading(RowKind kind)
{
    return kind == RowKind::Words || kind == RowKind::Years;
}

/// A table of words: its first row of several texts, and those below that are merged with it.
HeadRange headOfWords(std::span<const KeptRow> rows, std::span<const RowKind> kinds)
{
    const auto first = std::ranges::find_if(kinds, isHeading);
    const auto begin = static_cast<std::size_t>(first - kinds.begin());
    std::size_t end = std::min(begin + 1, rows.size());
    while (begin < rows.size() && end < rows.size() && isHeading(kinds[end]) && hasFilledCell(rows[end - 1]) &&
           hasFilledCell(rows[end]))
        ++end;
    return {begin, end};
}

/// Every column has a heading of its own, so that nothing below is needed to tell them apart.
bool isWholeHead(const KeptRow& row)
{
    std::set<std::string> seen;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const FilledCell& each = row.at(column);
        if (each.isFilled || isBlankCell(each.cell) || !seen.insert(foldedName(each.cell.text)).second)
            return false;
    }
    return row.size() > 1;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

/// The same headings in the other language, as yearbooks have them below each other.
bool isTranslation(const KeptRow& head, const KeptRow& below)
{
    bool hasLetters = false;
    for (std::size_t column = 0; column < std::max(head.size(), below.size()); ++column) {
        const std::string_view first = head.at(column).cell.text, second = below.at(column).cell.text;
        if (!isAscii(foldedName(second)) || (isAscii(foldedName(first)) && first != second))
            return false;
        hasLetters = hasLetters || !second.empty();
    }
    return hasLetters;
}

/// Where the headings end that begin with a whole one: what has a name in its first column below is data of words,
/// unless it is the headings again in the other language.
std::size_t endOfWholeHead(std::span<const KeptRow> rows, HeadRange range)
{
    std::size_t end = range.begin + 1;
    const auto isUnits = [](std::string_view first) {
        const std::string folded = foldedName(first);
        return folded == "单位" || folded == "计量单位" || folded == "unit";
    };
    const auto goesOn = [&](const KeptRow& row) {
        return isBlankCell(row.at(0).cell) || isUnits(row.at(0).cell.text) || hasFilledCell(row) ||
               isTranslation(rows[range.begin], row);
    };
    while (end < range.end && goesOn(rows[end]))
        ++end;
    return end;
}

using HeadTexts = std::vector<std::vector<std::string>>; // by row, then column

/// Gives blank headings the one to their left, if both have headings of their own below.
void fillFromLeft(HeadTexts& texts)
{
    const auto hasOwnBelow = [&](std::size_t row, std::size_t column) {
        return std::any_of(texts.begin() + static_cast<std::ptrdiff_t>(row) + 1, texts.end(), [&](const auto& below) {
            return !below[column].empty() && below[column] != texts[row][column];
        });
    };
    for (std::size_t row = 0; row + 1 < texts.size(); ++row) {
        for (std::size_t column = 1; column < texts[row].size(); ++column) {
            // One that has nothing of its own below it is the heading of its column alone.
            if (texts[row][column].empty() && hasOwnBelow(row, column) && hasOwnBelow(row, column - 1))
                texts[row][column] = texts[row][column - 1];
        }
    }
}

} // namespace

RowKind kindOf(const FilledRow& row)
{
    const std::size_t texts = differentTexts(row);
    if (texts == 0)
        return RowKind::Blank;
    if (areColumnNumbers(row))
        return RowKind::ColumnNumbers;
    bool hasYears = false, hasTitle = false;
    for (const FilledCell& each : row.cells) {
        if (isBlankCell(each.cell))
            continue;
        const bool isYearCell = isYear(each.cell);
        if (!isYearCell && (isNumber(each.cell) || (texts > 1 && isMissingMark(each.cell.text))))
            return RowKind::Values;
        hasYears = hasYears || isYearCell;
        hasTitle = hasTitle || isTitleText(each.cell.text);
    }
    if (hasTitle || (texts == 1 && !hasYears && !isBelowSeveral(row)) || isDateLine(row))
        return RowKind::Line;
    return hasYears ? RowKind::Years : RowKind::Words;
}

bool hasTitlesOnly(const FilledRow& row)
{
    return std::ranges::all_of(
        row.cells, [](const FilledCell& each) { return isBlankCell(each.cell) || isTitleText(each.cell.text); });
}

std::string lineText(const FilledRow& row)
{
    std::string line;
    for (const FilledCell& each : row.cells) {
        const std::string text = each.isFilled ? std::string() : unpaddedName(each.cell.text);
        if (!text.empty())
            line += (line.empty() ? "" : " ") + text;
    }
    return line;
}

bool saysContinued(std::string_view line)
{
    const std::string folded = foldedName(line);
    constexpr std::array<std::string_view, 4> kWords{"续表", "(续", "[续", "continued"};
    return std::ranges::any_of(kWords, [&](auto word) { return folded.find(word) != std::string::npos; });
}

HeadRange findHead(std::span<const KeptRow> rows, bool mayBeWords)
{
    const std::vector<RowKind> kinds = kindsOf(rows);
    const auto value = std::ranges::find(kinds, RowKind::Values);
    auto data = static_cast<std::size_t>(value - kinds.begin());
    bool hasValues = value != kinds.end();
    for (std::size_t row = 0; row < data; ++row) {
        if (kinds[row] == RowKind::Years && YearsBelow(rows, row).areValues()) {
            data = row;
            hasValues = true;
        }
    }
    if (!hasValues)
        return mayBeWords ? headOfWords(rows, kinds) : HeadRange{};
    // Between headings and data there may be a group ("一、综合") and the numbers of columns.
    std::size_t end = data;
    while (end > 0 && !isHeading(kinds[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > 0 && isHeading(kinds[begin - 1]))
        --begin;
    if (begin == end)
        return {data, data};
    if (isWholeHead(rows[begin]))
        end = endOfWholeHead(rows, {begin, end});
    return {begin, end};
}

std::vector<TableColumn> headingsOf(std::span<const KeptRow> head)
{
    std::size_t width = 0;
    for (const KeptRow& row : head)
        width = std::max(width, row.size());
    HeadTexts texts(head.size(), std::vector<std::string>(width));
    for (std::size_t row = 0; row < head.size(); ++row) {
        for (std::size_t column = 0; column < width; ++column)
            texts[row][column] = unpaddedName(head[row].at(column).cell.text);
    }
    fillFromLeft(texts);
    std::vector<TableColumn> columns;
    for (std::size_t column = 0; column < width; ++column) {
        TableColumn made{static_cast<int>(column), {}};
        for (const auto& row : texts) {
            if (!row[column].empty() && (made.headings.empty() || made.headings.back() != row[column]))
                made.headings.push_back(row[column]);
        }
        columns.push_back(std::move(made));
    }
    while (!columns.empty() && columns.back().headings.empty())
        columns.pop_back();
    return columns;
}

} // namespace wm::ingest
