// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Period.h"

#include "wm/base/Number.h"

#include <chrono>

namespace wm::domain {

namespace {

std::optional<int> digits(std::string_view text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    return parseInteger(text);
}

/// The year of "2015", "2015-10" or "2015-09-30"; empty if it is none of these or not in the calendar.
std::optional<int> yearOfDate(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    if (!year || *year < 1000)
        return std::nullopt;
    if (text.size() == 4)
        return year;
    const auto month = digits(text.substr(5, 2));
    if (text[4] != '-' || !month || *month < 1 || *month > 12)
        return std::nullopt;
    if (text.size() == 7)
        return year;
    const auto day = digits(text.substr(8, 2));
    if (text[7] != '-' || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? year : std::nullopt;
}

} // namespace

std::optional<Period> Period::parse(std::string_view text)
{
    Period period;
    if (text.empty())
        return period;
    const std::size_t slash = text.find('/');
    const auto first = yearOfDate(text.substr(0, slash));
    const auto last = slash == std::string_view::npos ? first : yearOfDate(text.substr(slash + 1));
    if (!first || !last)
        return std::nullopt;
    period.m_isSpan = slash != std::string_view::npos;
    if (period.m_isSpan && text.substr(0, slash) >= text.substr(slash + 1))
        return std::nullopt;
    period.m_text = text;
    period.m_firstYear = *first;
    period.m_lastYear = *last;
    return period;
}

std::optional<int> Period::firstYear() const
{
    return isUnnamed() ? std::nullopt : std::optional(m_firstYear);
}

std::optional<int> Period::lastYear() const
{
    return isUnnamed() ? std::nullopt : std::optional(m_lastYear);
}

} // namespace wm::domain
