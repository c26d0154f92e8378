// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundNumber.h"

#include "wm/presentation/ClassLegend.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>

namespace wm::presentation {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Where a bound may go; `bound` itself is one of these places.
struct Room {
    double low;
    double high;
    double bound;
    bool hasLow = false;
    bool hasHigh = false;

    [[nodiscard]] bool has(double value) const
    {
        return (hasLow ? value >= low : value > low) && (hasHigh ? value <= high : value < high);
    }
};

/// The nearest multiple of 10^exponent to the bound that has room.
std::optional<double> multipleIn(const Room& room, int exponent)
{
    const std::optional<double> unit = decimalNumber(1, exponent);
    if (!unit || *unit == 0.0)
        return std::nullopt;
    const long long nearest = std::llround(room.bound / *unit);
    for (const long long digits : {nearest, nearest - 1, nearest + 1}) {
        const std::optional<double> number = decimalNumber(digits, exponent);
        if (number && room.has(*number))
            return number;
    }
    return std::nullopt;
}

double roundest(const Room& room)
{
    const double size = std::max(std::abs(room.low), std::abs(room.high));
    if (!std::isfinite(size) || size == 0.0)
        return room.bound;
    constexpr int kDigitsOfDouble = 17;
    const int coarsest = decimalExponent(size) + 1;
    for (int exponent = coarsest; exponent >= coarsest - kDigitsOfDouble; --exponent) {
        if (const std::optional<double> number = multipleIn(room, exponent))
            return *number;
    }
    return room.bound;
}

/// The room of bound `i`, with values on a bound in the class above: neighbours' rooms meet in the middle between the
/// bounds, the lower one having it. Precondition: the bounds are not all the same.
Room roomOf(std::span<const double> bounds, std::size_t i, std::span<const double> values)
{
    const double bound = bounds[i];
    const std::size_t last = bounds.size() - 1;
    Room room{bound, bound, bound};
    const double outward = (bounds[last] - bounds[0]) / static_cast<double>(2 * last);
    room.low = i == 0 ? bound - outward : std::midpoint(bounds[i - 1], bound);
    if (i == last) {
        room.high = bound + outward;
        const double greatest = values.empty() ? -kInfinity : std::ranges::max(values);
        room.hasLow = greatest >= room.low;
        room.low = room.hasLow ? greatest : room.low;
        return room;
    }
    room.high = std::midpoint(bound, bounds[i + 1]);
    room.hasHigh = true;
    // There are few bounds and many values: going through them takes less time than sorting them.
    for (const double value : values) {
        if (value < bound)
            room.low = std::max(room.low, value);
        else
            room.high = std::min(room.high, value);
    }
    return room;
}

/// The mirror image: OnTheBound::Below becomes Above and back.
std::vector<double> mirrored(std::span<const double> numbers)
{
    std::vector<double> result;
    std::ranges::transform(numbers, std::back_inserter(result), std::negate());
    std::ranges::reverse(result);
    return result;
}

std::vector<double> roundBounds(std::span<const double> bounds, std::span<const double> values, double kept)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        result.push_back(bounds[i] == kept ? kept : roundest(roomOf(bounds, i, values)));
    return result;
}

} // namespace

ClassBreaks withRoundBounds(const ClassBreaks& breaks, std::span<const double> values, std::optional<double> kept)
{
    if (breaks.isEmpty() || breaks.bounds().front() == breaks.bounds().back())
        return breaks;
    // Infinity is no bound, so it keeps none.
    const double keptBound = kept.value_or(kInfinity);
    std::vector<double> bounds = breaks.onTheBound() == OnTheBound::Above
                                     ? roundBounds(breaks.bounds(), values, keptBound)
                                     : mirrored(roundBounds(mirrored(breaks.bounds()), mirrored(values), -keptBound));
    // Bounds that are neighbours among the doubles have no room between them and may meet.
    return ClassBreaks::create(std::move(bounds), breaks.onTheBound()).value_or(breaks);
}

} // namespace wm::presentation
