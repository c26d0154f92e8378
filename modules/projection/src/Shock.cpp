// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Shock.h"

#include "Middle.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace wm::projection {

namespace {

constexpr Eigen::Index kFewestBefore = 5;
constexpr Eigen::Index kFewestAfterShift = 5;
constexpr double kShockScales = 3.0;
constexpr double kSmallestScale = 0.25; ///< of the mean absolute change
constexpr double kMadToDeviation = 1.4826;
constexpr double kReturned = 0.4;
constexpr double kOvershot = 2.0;

/// The record while it is searched: values of found shocks are replaced as they are found.
struct Record {
    const std::vector<int>& years;
    Eigen::VectorXd values;
    std::vector<bool> isMeasuredChange; ///< from the value before to this one

    explicit Record(const AnnualSeries& series)
        : years(series.years())
        , values(series.values())
        , isMeasuredChange(years.size())
    {
        for (std::size_t i = 1; i < years.size(); ++i)
            isMeasuredChange[i] = years[i] - years[i - 1] == 1;
    }

    [[nodiscard]] int yearAt(Eigen::Index i) const { return years[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::optional<double> valueIn(int year) const
    {
        const auto at = std::ranges::lower_bound(years, year);
        if (at == years.end() || *at != year)
            return std::nullopt;
        return values[at - years.begin()];
    }
};

/// What a change from year to year was like before a year.
struct UsualChange {
    double median = 0.0;
    double scale = 0.0;
};

std::optional<UsualChange> usualChangeBefore(const Record& record, Eigen::Index end)
{
    std::vector<double> changes;
    double sum = 0.0;
    for (Eigen::Index i = 1; i < end; ++i) {
        if (!record.isMeasuredChange[static_cast<std::size_t>(i)])
            continue;
        changes.push_back(record.values[i] - record.values[i - 1]);
        sum += std::abs(changes.back());
    }
    if (end < kFewestBefore || static_cast<Eigen::Index>(changes.size()) < kFewestBefore - 1)
        return std::nullopt;
    const double mean = sum / static_cast<double>(changes.size());
    const double median = medianOf(changes);
    for (double& change : changes)
        change = std::abs(change - median);
    return UsualChange{median, std::max(kMadToDeviation * medianOf(changes), kSmallestScale * mean)};
}

/// How a shock went on.
struct Aftermath {
    std::optional<int> backIn; ///< the year in which the record was nearest to its old path
    bool isLasting = false;
};

Aftermath aftermathOf(const Record& record, int year, double size, double usualChange)
{
    Aftermath aftermath;
    double nearest = 0.0;
    int stayed = 0;
    for (const int later : {1, 2}) {
        const std::optional<double> value = record.valueIn(year + later);
        if (!value)
            continue;
        const double returned = (*value - *record.valueIn(year) - later * usualChange) / -size;
        const double distance = std::abs(1.0 - returned);
        if (returned > kReturned && returned < kOvershot && (!aftermath.backIn || distance < nearest)) {
            aftermath.backIn = year + later;
            nearest = distance;
        }
        stayed += std::abs(returned) <= kReturned ? 1 : 0;
    }
    aftermath.isLasting = stayed == 2;
    return aftermath;
}

std::optional<ShockSuggestion> shockAt(const Record& record, Eigen::Index i)
{
    if (!record.isMeasuredChange[static_cast<std::size_t>(i)])
        return std::nullopt;
    const int year = record.yearAt(i);
    const std::optional<UsualChange> usual = usualChangeBefore(record, i);
    if (!usual)
        return std::nullopt;
    const double size = record.values[i] - record.values[i - 1] - usual->median;
    if (!(std::abs(size) > kShockScales * usual->scale))
        return std::nullopt;
    const Aftermath aftermath = aftermathOf(record, year, size, usual->median);
    if (aftermath.backIn)
        return ShockSuggestion{ShockSuggestion::Kind::Pulse, year, *aftermath.backIn - 1, size};
    if (aftermath.isLasting)
        return ShockSuggestion{ShockSuggestion::Kind::LevelShift, year, record.years.back(), size};
    return std::nullopt;
}

/// Draws a straight line from the value before `first` to the one after `last`.
void interpolate(const std::vector<int>& years, Eigen::Index first, Eigen::Index last, Eigen::VectorXd& values)
{
    const auto yearAt = [&](Eigen::Index i) {
        return years[static_cast<std::size_t>(i)];
    };
    const int start = yearAt(first - 1), length = yearAt(last + 1) - start;
    for (Eigen::Index i = first; i <= last; ++i) {
        const double share = static_cast<double>(yearAt(i) - start) / length;
        values[i] = (1.0 - share) * values[first - 1] + share * values[last + 1];
    }
}

Eigen::Index indexOf(const std::vector<int>& years, int year)
{
    return std::ranges::lower_bound(years, year) - years.begin();
}

/// So that later years are compared with the path. What is no longer measured says nothing about usual changes.
void takeOut(const ShockSuggestion& shock, Eigen::Index first, Record& record)
{
    Eigen::Index lastChange = first;
    if (shock.kind == ShockSuggestion::Kind::Pulse) {
        lastChange = indexOf(record.years, shock.lastYear + 1);
        interpolate(record.years, first, lastChange - 1, record.values);
    } else {
        record.values.tail(record.values.size() - first).array() -= shock.size;
    }
    for (Eigen::Index i = first; i <= lastChange; ++i)
        record.isMeasuredChange[static_cast<std::size_t>(i)] = false;
}

Outcome<AnnualSeries> seriesOf(std::span<const int> years, const Eigen::VectorXd& values)
{
    return AnnualSeries::create(years, {values.data(), static_cast<std::size_t>(values.size())});
}

} // namespace

std::vector<ShockSuggestion> findShocks(const AnnualSeries& series)
{
    Record record(series);
    std::vector<ShockSuggestion> shocks;
    for (Eigen::Index i = kFewestBefore; i < record.values.size(); ++i) {
        const std::optional<ShockSuggestion> shock = shockAt(record, i);
        if (!shock)
            continue;
        shocks.push_back(*shock);
        takeOut(*shock, i, record);
    }
    return shocks;
}

Outcome<AnnualSeries> withoutShock(const AnnualSeries& series, const ShockSuggestion& shock)
{
    const std::vector<int>& years = series.years();
    const Eigen::Index first = indexOf(years, shock.year);
    if (first == 0 || first == series.size() || years[static_cast<std::size_t>(first)] != shock.year)
        return refuse(Refusal::YearOutOfRange);
    Eigen::VectorXd values = series.values();
    if (shock.kind == ShockSuggestion::Kind::Pulse) {
        const Eigen::Index after = indexOf(years, shock.lastYear + 1);
        if (after == series.size() || after <= first)
            return refuse(Refusal::YearOutOfRange);
        interpolate(years, first, after - 1, values);
        return seriesOf(years, values);
    }
    const Eigen::Index remaining = series.size() - first;
    if (remaining >= kFewestAfterShift)
        return seriesOf(std::span(years).last(static_cast<std::size_t>(remaining)), values.tail(remaining));
    values.head(first).array() += shock.size;
    return seriesOf(years, values);
}

} // namespace wm::projection
