// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeriodText.h"

#include "NoteSigns.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

constexpr int kFirstYear = 1900, kLastYear = 2200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Numeral {
    std::string_view written;
    int number;
};

/// Reads from the front of a text.
class Cursor {
public:
    Cursor(std::string_view text, std::size_t at)
        : m_text(text)
        , m_at(at)
    {
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    template <std::size_t n>
    bool take(const std::array<std::string_view, n>& words)
    {
        const auto* const word = std::ranges::find_if(words, [&](auto each) { return rest().starts_with(each); });
        m_at += word == words.end() ? 0 : word->size();
        return word != words.end();
    }

    /// A whole number of so many digits and no more.
    std::optional<int> number(std::size_t fewest, std::size_t most)
    {
        const std::string_view text = rest();
        const auto count = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
        if (count < fewest || count > most)
            return std::nullopt;
        m_at += count;
        return parseInteger(text.substr(0, count));
    }

    template <std::size_t n>
    std::optional<int> take(const std::array<Numeral, n>& numerals)
    {
        const auto* const numeral =
            std::ranges::find_if(numerals, [&](const Numeral& each) { return rest().starts_with(each.written); });
        if (numeral == numerals.end())
            return std::nullopt;
        m_at += numeral->written.size();
        return numeral->number;
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

constexpr std::array<std::string_view, 1> kYear{"年"}, kMonth{"月"}, kDay{"日"};
constexpr std::array<std::string_view, 6> kTo{"-", "—", "–", "~", "至", "/"};
constexpr std::array<std::string_view, 4> kOfYear{"末", "底", "度", "全年"};
constexpr std::array<std::string_view, 3> kOfMonth{"末", "底", "份"};
constexpr std::array<std::string_view, 1> kOrdinal{"第"}, kQuarter{"季度"};
/// Between brackets behind a year: of what state its figures are. A plan's or a guess's are others and no such word.
constexpr std::array<std::string_view, 14> kStates{"初步",     "初步数", "初步核算", "初步核算数", "初核",
                                                   "快报",     "快报数", "年报",     "年报数",     "经普",
                                                   "经济普查", "普查",   "修订",     "修订数"};
constexpr std::array<std::string_view, 6> kOfBase{"不变价", "可比价", "价格", "=100", "为100", "为基"};
constexpr std::array<std::string_view, 6> kCompared{"比", "较", "以", "按", "自", "对"};

/// Of years written out: "二〇一六年", in which O and 0 stand for 〇 as well.
constexpr std::array kNumerals{Numeral{"〇", 0}, Numeral{"零", 0}, Numeral{"○", 0},  Numeral{"o", 0},  Numeral{"0", 0},
                               Numeral{"一", 1}, Numeral{"二", 2}, Numeral{"三", 3}, Numeral{"四", 4}, Numeral{"五", 5},
                               Numeral{"六", 6}, Numeral{"七", 7}, Numeral{"八", 8}, Numeral{"九", 9}};
constexpr std::array kQuarterNumerals{Numeral{"一", 1}, Numeral{"二", 2}, Numeral{"三", 3}, Numeral{"四", 4},
                                      Numeral{"1", 1},  Numeral{"2", 2},  Numeral{"3", 3},  Numeral{"4", 4}};
/// The longer ones first.
constexpr std::array kMonthNumerals{Numeral{"十二", 12}, Numeral{"十一", 11}, Numeral{"十", 10}, Numeral{"九", 9},
                                    Numeral{"八", 8},    Numeral{"七", 7},    Numeral{"六", 6},  Numeral{"五", 5},
                                    Numeral{"四", 4},    Numeral{"三", 3},    Numeral{"二", 2},  Numeral{"一", 1}};

struct PartOfYear {
    std::string_view name;
    int firstMonth;
    int lastMonth;
};
constexpr std::array kParts{PartOfYear{"上半年", 1, 6}, PartOfYear{"下半年", 7, 12}, PartOfYear{"前三季度", 1, 9},
                            PartOfYear{"前3季度", 1, 9}};

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string monthText(int year, int month)
{
    return std::to_string(year) + "-" + twoDigits(month);
}

bool isYearNumber(int number)
{
    return number >= kFirstYear && number <= kLastYear;
}

std::optional<int> yearInDigits(Cursor& cursor)
{
    const std::optional<int> year = cursor.number(4, 4);
    return year && isYearNumber(*year) ? year : std::nullopt;
}

/// "二〇一六" before its 年: numbers of other things are written so too.
std::optional<int> yearInNumerals(Cursor& cursor)
{
    Cursor reading = cursor;
    int year = 0;
    for (int place = 0; place < 4; ++place) {
        const std::optional<int> digit = reading.take(kNumerals);
        if (!digit)
            return std::nullopt;
        year = year * 10 + *digit;
    }
    if (!isYearNumber(year) || !reading.rest().starts_with(kYear.front()))
        return std::nullopt;
    cursor = reading;
    return year;
}

/// "第1季度" and "一至三季度".
std::optional<std::string> quarters(int year, Cursor& cursor)
{
    Cursor reading = cursor;
    reading.take(kOrdinal);
    const std::optional<int> first = reading.take(kQuarterNumerals);
    std::optional<int> last = first;
    if (first && reading.take(kTo))
        last = reading.take(kQuarterNumerals);
    if (!last || *last < *first || !reading.take(kQuarter))
        return std::nullopt;
    cursor = reading;
    return monthText(year, 3 * *first - 2) + "/" + monthText(year, 3 * *last);
}

/// "q1", behind the year with or without its 年.
std::optional<std::string> quarterInLetters(int year, Cursor& cursor)
{
    constexpr std::array<std::string_view, 1> kLetter{"q"}, kDash{"-"};
    Cursor reading = cursor;
    reading.take(kDash);
    const std::optional<int> quarter = reading.take(kLetter) ? reading.number(1, 1) : std::nullopt;
    if (!quarter || *quarter < 1 || *quarter > 4)
        return std::nullopt;
    cursor = reading;
    return monthText(year, 3 * *quarter - 2) + "/" + monthText(year, 3 * *quarter);
}

std::optional<int> monthNumber(Cursor& cursor)
{
    const std::optional<int> inDigits = cursor.number(1, 2);
    return inDigits ? inDigits : cursor.take(kMonthNumerals);
}

/// What stands behind "2020年": months, a day, a part of the year or nothing.
std::string withinYear(int year, Cursor& cursor)
{
    const auto* const part =
        std::ranges::find_if(kParts, [&](const PartOfYear& each) { return cursor.rest().starts_with(each.name); });
    if (part != kParts.end()) {
        cursor.take(std::array{part->name});
        return monthText(year, part->firstMonth) + "/" + monthText(year, part->lastMonth);
    }
    if (auto found = quarters(year, cursor))
        return *std::move(found);
    if (auto found = quarterInLetters(year, cursor))
        return *std::move(found);
    Cursor months = cursor;
    const std::optional<int> first = monthNumber(months);
    std::optional<int> last;
    if (first && months.take(kTo))
        last = monthNumber(months);
    if (first && months.take(kMonth)) {
        Cursor days = months;
        const std::optional<int> day = last ? std::nullopt : days.number(1, 2);
        const bool hasDay = day && days.take(kDay);
        months.take(kOfMonth);
        cursor = hasDay ? days : months;
        return monthText(year, *first) + (hasDay ? "-" + twoDigits(*day) : last ? "/" + monthText(year, *last) : "");
    }
    cursor.take(kOfYear);
    return std::to_string(year);
}

/// "2020-09" and "2020-09-30", behind the year, or the same with another sign.
std::optional<std::string> isoDate(int year, Cursor& cursor, std::string_view sign)
{
    Cursor date = cursor;
    std::string text = std::to_string(year);
    for (int part = 0; part < 2; ++part) {
        const Cursor before = date;
        const std::optional<int> number = date.take(std::array{sign}) ? date.number(2, 2) : std::nullopt;
        if (!number) {
            date = before;
            break;
        }
        text += "-" + twoDigits(*number);
    }
    if (text.size() == 4)
        return std::nullopt;
    cursor = date;
    return text;
}

/// "2011-2015年", behind the first year and its 年, if it has one.
std::optional<std::string> span(int first, Cursor& cursor)
{
    Cursor end = cursor;
    const std::optional<int> last = end.take(kTo) ? yearInDigits(end) : std::nullopt;
    if (!last)
        return std::nullopt;
    if (end.take(kYear))
        end.take(kOfYear);
    cursor = end;
    return std::to_string(first) + "/" + std::to_string(*last);
}

/// Where notes on a period end: their signs, and "(初步核算)".
std::size_t endOfNotes(std::string_view text, std::size_t at)
{
    const std::size_t end = at + noteSignsAt(text, at);
    const std::size_t close = text.find(')', end);
    if (end >= text.size() || text[end] != '(' || close == std::string_view::npos)
        return end;
    const bool isState = std::ranges::find(kStates, text.substr(end + 1, close - end - 1)) != kStates.end();
    return isState ? close + 1 + noteSignsAt(text, close + 1) : end;
}

bool isCompared(std::string_view before)
{
    return std::ranges::any_of(kCompared, [&](std::string_view word) { return before.ends_with(word); });
}

bool isAlone(std::string_view text, std::size_t begin, std::size_t end)
{
    const bool isBegin = begin == 0 || text[begin - 1] == '(' || text[begin - 1] == '[';
    return isBegin && (end == text.size() || text[end] == ')' || text[end] == ']');
}

/// "2014/12" and "2014q1" where nothing else stands: a fraction, a school year or the number of a paper goes on.
std::optional<std::string> partAlone(std::string_view text, std::size_t begin, int year, Cursor& cursor)
{
    Cursor reading = cursor;
    std::optional<std::string> found = isoDate(year, reading, "/");
    if (!found)
        found = quarterInLetters(year, reading);
    if (!found || !isAlone(text, begin, endOfNotes(text, reading.at())))
        return std::nullopt;
    cursor = reading;
    return found;
}

/// "202506" and "20250630"
std::optional<std::string> dateInDigits(Cursor& cursor)
{
    const std::size_t begin = cursor.at();
    const std::optional<int> number = cursor.number(6, 8);
    const std::size_t digits = cursor.at() - begin;
    if (!number || digits == 7)
        return std::nullopt;
    const int month = digits == 8 ? *number / 100 : *number;
    if (!isYearNumber(month / 100) || month % 100 < 1 || month % 100 > 12)
        return std::nullopt;
    return monthText(month / 100, month % 100) + (digits == 8 ? "-" + twoDigits(*number % 100) : std::string());
}

/// "2013.3.5" and "2013/3", behind the year: with one sign throughout.
std::optional<std::string> dateWithSigns(int year, Cursor& cursor)
{
    constexpr std::array<std::string_view, 3> kSigns{".", "/", "-"};
    const auto* const sign =
        std::ranges::find_if(kSigns, [&](std::string_view each) { return cursor.rest().starts_with(each); });
    if (sign == kSigns.end())
        return std::nullopt;
    cursor.take(std::array{*sign});
    const std::size_t begin = cursor.at();
    const std::optional<int> month = cursor.number(1, 2);
    if (!month)
        return std::nullopt;
    const bool isFraction = *sign == "." && cursor.at() - begin == 1;
    if (!cursor.take(std::array{*sign}))
        return isFraction ? std::nullopt : std::optional(monthText(year, *month));
    const std::optional<int> day = cursor.number(1, 2);
    return day ? std::optional(monthText(year, *month) + "-" + twoDigits(*day)) : std::nullopt;
}

/// At a number of four digits or numerals.
std::optional<FoundPeriod> periodAt(std::string_view text, std::size_t begin)
{
    Cursor cursor(text, begin);
    const std::optional<int> year = isDigit(text[begin]) ? yearInDigits(cursor) : yearInNumerals(cursor);
    if (!year)
        return std::nullopt;
    std::optional<std::string> found = isoDate(*year, cursor, "-");
    if (!found)
        found = partAlone(text, begin, *year, cursor);
    if (!found) {
        const bool hasWord = cursor.take(kYear);
        found = span(*year, cursor);
        if (!found && (hasWord || isAlone(text, begin, endOfNotes(text, cursor.at()))))
            found = hasWord ? withinYear(*year, cursor) : std::to_string(*year);
    }
    const std::size_t end = endOfNotes(text, cursor.at());
    const std::string_view rest = text.substr(end);
    const bool isBase = std::ranges::any_of(kOfBase, [&](std::string_view word) { return rest.starts_with(word); });
    const bool goesOn = !rest.empty() && (isDigit(rest.front()) || rest.front() == '.');
    auto period = found ? domain::Period::parse(*found) : std::nullopt;
    if (!period || isBase || goesOn || isCompared(text.substr(0, begin)))
        return std::nullopt;
    return FoundPeriod{*std::move(period), begin, end};
}

/// That a year of ours begins with: 一 or 二.
bool isNumeralOfYear(std::string_view text)
{
    return text.starts_with("一") || text.starts_with("二");
}

} // namespace

std::optional<domain::Period> shortPeriod(std::string_view folded)
{
    Cursor cursor(folded, 0);
    const std::optional<int> year = yearInDigits(cursor);
    const std::optional<std::string> found = year ? dateWithSigns(*year, cursor) : dateInDigits(cursor);
    return found && endOfNotes(folded, cursor.at()) == folded.size() ? domain::Period::parse(*found) : std::nullopt;
}

std::optional<FoundPeriod> findPeriod(std::string_view folded)
{
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const bool goesOn = at > 0 && (isDigit(folded[at - 1]) || folded[at - 1] == '.');
        const bool isStart = isDigit(folded[at]) ? !goesOn : isNumeralOfYear(folded.substr(at));
        if (!isStart)
            continue;
        if (auto found = periodAt(folded, at))
            return found;
    }
    return std::nullopt;
}

bool isDay(const domain::Period& period)
{
    return !period.isSpan() && period.text().size() == std::string_view("2021-06-30").size();
}

} // namespace wm::ingest
