// SPDX-License-Identifier: GPL-3.0-or-later
#include "DateText.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace wm::ingest {

namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr std::int64_t kFalseLeapDay = 60;
constexpr double kMostDays = 2'958'466.0; ///< from 1900 to the end of 9999

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string timeText(std::int64_t seconds)
{
    return twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
}

std::string timeOrDurationText(std::int64_t seconds)
{
    if (seconds < kSecondsOfDay)
        return timeText(seconds);
    return "PT" + std::to_string(seconds / 3600) + "H" + twoDigits(seconds / 60 % 60) + "M" + twoDigits(seconds % 60) +
           "S";
}

std::optional<std::string> dayText(std::int64_t day, DateSystem system)
{
    using std::chrono::January, std::chrono::December;
    if (system == DateSystem::From1900 && day == kFalseLeapDay)
        return "1900-02-29";
    std::chrono::sys_days start = std::chrono::year(1904) / January / 1;
    if (system == DateSystem::From1900)
        start = std::chrono::year(1899) / December / (day < kFalseLeapDay ? 31 : 30);
    const std::chrono::year_month_day date = start + std::chrono::days(day);
    if (date.year() > std::chrono::year(9999))
        return std::nullopt;
    return std::to_string(static_cast<int>(date.year())) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

/// How much of an ISO date a format shows: who writes "2020年" in a cell means the year, on whichever day it is stored.
std::size_t lengthShown(NumberFormatKind kind)
{
    if (kind == NumberFormatKind::Year)
        return std::string_view("2020").size();
    return kind == NumberFormatKind::Month ? std::string_view("2020-12").size() : std::string::npos;
}

/// So many digits and then what must follow; nothing is taken when it is otherwise.
std::optional<int> takeDigits(std::string_view& text, std::size_t count)
{
    const std::string_view digits = text.substr(0, count);
    if (digits.size() != count || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(count);
    return parseInteger(digits);
}

bool takeSign(std::string_view& text, char sign)
{
    if (!text.starts_with(sign))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Parts of seconds and a time zone may follow, and are left out: spreadsheets know neither.
std::optional<std::int64_t> takeTime(std::string_view& text)
{
    const auto hours = takeDigits(text, 2);
    if (!hours || !takeSign(text, ':'))
        return std::nullopt;
    const auto minutes = takeDigits(text, 2);
    const auto seconds = takeSign(text, ':') ? takeDigits(text, 2) : std::optional<int>(0);
    if (!minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    if (text.find_first_not_of("0123456789.,:+-Z") != std::string_view::npos)
        return std::nullopt;
    return std::int64_t{*hours} * 3600 + std::int64_t{*minutes} * 60 + *seconds;
}

std::optional<std::string> takeDay(std::string_view& text)
{
    const std::string_view whole = text;
    const auto year = takeDigits(text, 4);
    if (!year || !takeSign(text, '-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !takeSign(text, '-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    const bool isFalseLeapDay = *year == 1900 && *month == 2 && *day == 29;
    if (!date.ok() && !isFalseLeapDay)
        return std::nullopt;
    return std::string(whole.substr(0, whole.size() - text.size()));
}

/// The seconds that a unit of a duration has, of the part before and after its 'T'; 0: none.
std::int64_t secondsOfUnit(char unit, bool isTime)
{
    switch (unit) {
    case 'D':
        return isTime ? 0 : kSecondsOfDay;
    case 'H':
        return isTime ? 3600 : 0;
    case 'M':
        return isTime ? 60 : 0;
    case 'S':
        return isTime ? 1 : 0;
    default:
        return 0;
    }
}

} // namespace

std::optional<std::string> dateText(double days, NumberFormatKind kind, DateSystem system)
{
    if (!(days >= 0.0) || days >= kMostDays)
        return std::nullopt;
    const std::int64_t seconds = std::llround(days * static_cast<double>(kSecondsOfDay));
    const std::int64_t day = seconds / kSecondsOfDay;
    const std::int64_t time = seconds % kSecondsOfDay;
    const bool hasNoDay = day == 0 && (kind == NumberFormatKind::Time || system == DateSystem::From1900);
    if (kind == NumberFormatKind::Duration || hasNoDay)
        return timeOrDurationText(seconds);
    std::optional<std::string> text = dayText(day, system);
    const std::size_t shown = lengthShown(kind);
    if (text && shown != std::string::npos)
        text->resize(shown);
    else if (text && time != 0)
        *text += "T" + timeText(time);
    return text;
}

std::optional<std::string> plainDateText(std::string_view iso)
{
    std::optional<std::string> text = takeDay(iso);
    if (!text) {
        takeSign(iso, 'T');
        const auto time = takeTime(iso);
        return time ? std::optional(timeText(*time)) : std::nullopt;
    }
    if (iso.empty() || iso == "Z")
        return text;
    if (!takeSign(iso, 'T'))
        return std::nullopt;
    const auto time = takeTime(iso);
    if (!time)
        return std::nullopt;
    return *time == 0 ? *text : *text + "T" + timeText(*time);
}

std::optional<std::string> durationText(std::string_view iso)
{
    constexpr std::size_t kMostDigits = 9;
    if (!takeSign(iso, 'P') || iso.empty())
        return std::nullopt;
    std::int64_t seconds = 0;
    bool isTime = takeSign(iso, 'T');
    do {
        const std::size_t length = std::min(iso.find_first_not_of("0123456789"), iso.size());
        const auto number = length <= kMostDigits ? takeDigits(iso, length) : std::nullopt;
        if (takeSign(iso, '.') || takeSign(iso, ','))
            iso.remove_prefix(std::min(iso.find_first_not_of("0123456789"), iso.size()));
        const std::int64_t unit = iso.empty() ? 0 : secondsOfUnit(iso.front(), isTime);
        if (!number || unit == 0)
            return std::nullopt;
        seconds += *number * unit;
        iso.remove_prefix(1);
        isTime = isTime || takeSign(iso, 'T');
    } while (!iso.empty());
    return timeOrDurationText(seconds);
}

} // namespace wm::ingest
