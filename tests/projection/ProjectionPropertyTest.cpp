// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace wm::projection {

namespace {

/// Plans' series: short records that drift, jump, stand still or swing, of any size.
rc::Gen<std::vector<double>> record(double lowest, double highest)
{
    return rc::gen::mapcat(rc::gen::inRange(3, 30), [=](int count) {
        return rc::gen::map(
            rc::gen::container<std::vector<int>>(static_cast<std::size_t>(count), rc::gen::inRange(0, 1001)),
            [=](std::vector<int> shares) {
                std::vector<double> values;
                for (const int share : shares)
                    values.push_back(lowest + (highest - lowest) * share / 1000.0);
                return values;
            });
    });
}

AnnualSeries seriesOf(const std::vector<double>& values, int lastYear = 2020)
{
    std::vector<int> years(values.size());
    std::iota(years.begin(), years.end(), lastYear + 1 - static_cast<int>(values.size()));
    return *AnnualSeries::create(years, values);
}

void assertFinite(const Projection& projection)
{
    RC_ASSERT(projection.path.allFinite());
    for (const Interval& interval : projection.intervals) {
        RC_ASSERT(interval.lower.allFinite());
        RC_ASSERT(interval.upper.allFinite());
    }
}

} // namespace

RC_GTEST_PROP(ProjectionPropertyTest, SharesNeverLeaveTheirBounds, ())
{
    const auto values = *record(0.0, 100.0);
    const auto projection = project(seriesOf(values), {IndicatorKind::Type::Share, 0.0, 100.0}, 2040);
    RC_ASSERT(projection.has_value());
    assertFinite(*projection);
    RC_ASSERT(projection->path.minCoeff() >= 0.0);
    RC_ASSERT(projection->path.maxCoeff() <= 100.0);
    for (const Interval& interval : projection->intervals) {
        RC_ASSERT(interval.lower.minCoeff() >= 0.0);
        RC_ASSERT(interval.upper.maxCoeff() <= 100.0);
    }
}

RC_GTEST_PROP(ProjectionPropertyTest, AmountsNeverBecomeNegative, ())
{
    const auto values = *record(0.0, 1e6);
    const auto projection = project(seriesOf(values), {IndicatorKind::Type::NonNegative}, 2045);
    RC_ASSERT(projection.has_value());
    assertFinite(*projection);
    RC_ASSERT(projection->path.minCoeff() >= 0.0);
    for (const Interval& interval : projection->intervals)
        RC_ASSERT(interval.lower.minCoeff() >= 0.0);
}

RC_GTEST_PROP(ProjectionPropertyTest, AnyFiniteNumbersGiveFiniteNumbers, ())
{
    const double size = std::pow(10.0, *rc::gen::inRange(-140, 141));
    auto values = *record(-1.0, 1.0);
    for (double& value : values)
        value *= size;
    const auto projection = project(seriesOf(values), {IndicatorKind::Type::Real}, 2030);
    RC_ASSERT(projection.has_value());
    assertFinite(*projection);
}

/// A factor of two is exact in binary, so that a change of unit may not change a single decision.
RC_GTEST_PROP(ProjectionPropertyTest, AChangeOfUnitScalesEverything, ())
{
    const auto values = *record(1.0, 500.0);
    const int power = *rc::gen::inRange(-20, 21);
    std::vector<double> scaled = values;
    for (double& value : scaled)
        value = std::ldexp(value, power);
    const IndicatorKind kind{*rc::gen::element(IndicatorKind::Type::NonNegative, IndicatorKind::Type::Real)};
    const auto one = project(seriesOf(values), kind, 2030);
    const auto other = project(seriesOf(scaled), kind, 2030);
    RC_ASSERT(one.has_value());
    RC_ASSERT(other.has_value());
    for (Eigen::Index h = 0; h < one->path.size(); ++h)
        RC_ASSERT(std::abs(std::ldexp(one->path[h], power) - other->path[h]) <= 1e-9 * std::ldexp(500.0, power));
    if (!one->intervals.empty())
        RC_ASSERT(std::abs(std::ldexp(one->scale[9], power) / other->scale[9] - 1.0) <= 1e-9);
}

/// Only for Real quantities is zero no special value. A shift rounds, so the decisions may differ where two fits tie.
RC_GTEST_PROP(ProjectionPropertyTest, TheCalendarDoesNotMatter, ())
{
    const auto values = *record(-50.0, 50.0);
    const auto one = project(seriesOf(values, 2020), {IndicatorKind::Type::Real}, 2030);
    const auto other = project(seriesOf(values, 1980), {IndicatorKind::Type::Real}, 1990);
    RC_ASSERT(one.has_value());
    RC_ASSERT(other.has_value());
    RC_ASSERT(one->path == other->path);
}

RC_GTEST_PROP(ProjectionPropertyTest, TheSameRecordGivesTheSameProjection, ())
{
    const auto values = *record(0.0, 100.0);
    const auto one = project(seriesOf(values), {IndicatorKind::Type::NonNegative}, 2030);
    const auto other = project(seriesOf(values), {IndicatorKind::Type::NonNegative}, 2030);
    RC_ASSERT(one.has_value());
    RC_ASSERT(one->path == other->path);
    RC_ASSERT(one->scale == other->scale);
}

} // namespace wm::projection
