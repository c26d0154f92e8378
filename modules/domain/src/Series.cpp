// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Series.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wm::domain {

std::string_view comparableKind(std::string_view valueKind)
{
    return valueKind == "share" ? std::string_view("level") : valueKind;
}

bool areComparable(std::string_view valueKind, std::string_view otherKind)
{
    return comparableKind(valueKind) == comparableKind(otherKind);
}

Result<Series> Series::create(std::vector<YearValue> values)
{
    std::ranges::sort(values, {}, &YearValue::year);
    for (const YearValue& value : values) {
        if (!std::isfinite(value.value))
            return fail(ErrorCode::InvalidArgument, "value of " + std::to_string(value.year) + " is not finite");
    }
    const auto twice = std::ranges::adjacent_find(values, {}, &YearValue::year);
    if (twice != values.end())
        return fail(ErrorCode::Conflict, "two values for " + std::to_string(twice->year));
    Series series;
    series.m_values = std::move(values);
    return series;
}

Result<Series> Series::fromObservations(std::span<const Observation> observations, std::string_view valueKind)
{
    std::set<int> yearsOfThatKind;
    for (const Observation& observation : observations) {
        if (observation.period.isWholeYear() && observation.valueKind == valueKind)
            yearsOfThatKind.insert(*observation.period.lastYear());
    }
    std::vector<YearValue> values;
    for (const Observation& observation : observations) {
        if (!observation.period.isWholeYear() || !areComparable(observation.valueKind, valueKind))
            continue;
        const int year = *observation.period.lastYear();
        if (observation.valueKind == valueKind || !yearsOfThatKind.contains(year))
            values.push_back({year, observation.value, observation.qualifier});
    }
    return create(std::move(values));
}

std::optional<YearValue> Series::at(int year) const
{
    const auto found = std::ranges::lower_bound(m_values, year, {}, &YearValue::year);
    return found != m_values.end() && found->year == year ? std::optional(*found) : std::nullopt;
}

std::optional<YearValue> Series::latest() const
{
    return m_values.empty() ? std::nullopt : std::optional(m_values.back());
}

std::optional<YearValue> Series::latestUpTo(int year) const
{
    const auto after = std::ranges::upper_bound(m_values, year, {}, &YearValue::year);
    return after == m_values.begin() ? std::nullopt : std::optional(*std::prev(after));
}

} // namespace wm::domain
