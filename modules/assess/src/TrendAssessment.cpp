// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/TrendAssessment.h"

#include "Condition.h"
#include "Finite.h"
#include "Growth.h"

#include "wm/assess/Score.h"
#include "wm/base/Elementary.h"

#include <algorithm>

namespace wm::assess {

namespace {

using domain::Direction;
using domain::Indicator;
using domain::Verdict;
using domain::YearValue;

double upperCoefficient(double base, double limit, double exponent)
{
    return base >= 0.0 && base <= limit ? 1.0 - wm::pow(base / limit, exponent) : 1.0;
}

double lowerCoefficient(double base, double limit, double exponent)
{
    return base > limit && base < 2.0 * limit ? 1.0 - wm::pow((2.0 * limit - base) / limit, exponent) : 1.0;
}

void fillLimit(TrendAssessment& trend, const Indicator& indicator)
{
    const bool isUpwards = indicator.direction == Direction::Increase;
    const std::optional<double> bound = isUpwards ? indicator.upperBound : indicator.lowerBound;
    if (!bound || !std::isfinite(*bound))
        return;
    trend.limit = bound;
    const auto coefficient = isUpwards ? upperCoefficient : lowerCoefficient;
    trend.limitCoefficient = coefficient(trend.baseline->value, *bound, trend.rules.limitExponent);
}

Reason obstacleOf(const TrendAssessment& trend, const Indicator& indicator, std::string_view valueKind)
{
    const YearValue base = *trend.baseline, latest = *trend.latest;
    if (indicator.direction == Direction::Maintain)
        return Reason::NoWantedWay;
    if (base.year >= latest.year)
        return Reason::NoBaseline;
    if (!growsByRate(valueKind))
        return Reason::KindHasNoGrowth;
    if (isOneSided(base.qualifier) || isOneSided(latest.qualifier))
        return Reason::QualifiedValue;
    if (base.value == 0.0)
        return Reason::BaseIsZero;
    if (signOf(base.value) * signOf(latest.value) < 0.0)
        return Reason::SignChangesToLatest;
    return annualGrowth(base, latest) ? Reason::None : Reason::OutOfRange;
}

/// `scaled` is x/C.
void judgeScaled(TrendAssessment& trend, double scaled)
{
    const TrendProfile& rules = trend.rules;
    if (reaches(scaled, rules.onTrackFrom, rules.tolerance)) {
        trend.verdict = Verdict::OnTrack;
        trend.score = std::min(500.0 * scaled - 5.0, kBestScore);
    } else if (reaches(scaled, rules.accelerationFrom, rules.tolerance)) {
        trend.verdict = Verdict::NeedsAcceleration;
        trend.score = 250.0 * scaled - 1.25;
    } else {
        trend.verdict = Verdict::OffTrack;
        trend.score = 500.0 * scaled - 2.5;
    }
}

void judgeGrowth(TrendAssessment& trend)
{
    const double growth = *trend.wantedGrowth;
    if (growth < -trend.rules.tolerance) {
        trend.verdict = Verdict::MovingAway;
        trend.score = std::max(125.0 * growth - 2.5, -kBestScore);
    } else if (trend.limitCoefficient <= 0.0) {
        trend.verdict = Verdict::OnTrack;
        trend.score = kBestScore;
    } else {
        judgeScaled(trend, std::max(growth, 0.0) / trend.limitCoefficient);
    }
}

} // namespace

TrendAssessment assessTrend(const YearValue& baseline, const YearValue& latest, const Indicator& indicator,
                            std::string_view valueKind, const TrendProfile& profile)
{
    TrendAssessment trend;
    trend.rules = profile;
    trend.baseline = baseline;
    trend.latest = latest;
    trend.reason = obstacleOf(trend, indicator, valueKind);
    if (trend.reason != Reason::None) {
        trend.verdict = Verdict::NotAssessable;
        return trend;
    }
    fillLimit(trend, indicator);
    const double wantedSign = indicator.direction == Direction::Decrease ? -1.0 : 1.0;
    trend.growth = annualGrowth(baseline, latest);
    trend.wantedGrowth = finite(wantedSign * signOf(baseline.value) * *trend.growth);
    judgeGrowth(trend);
    return trend;
}

TrendAssessment assessTrend(const domain::Series& series, const Indicator& indicator, std::string_view valueKind,
                            const TrendProfile& profile)
{
    if (!series.isEmpty())
        return assessTrend(series.values().front(), series.values().back(), indicator, valueKind, profile);
    TrendAssessment trend;
    trend.rules = profile;
    return trend;
}

} // namespace wm::assess
