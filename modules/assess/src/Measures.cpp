// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measures.h"

#include "Finite.h"
#include "Growth.h"

#include "wm/base/Elementary.h"

#include <algorithm>

namespace wm::assess {

namespace {

using domain::YearValue;

/// Only where the numbers are not negative: of -3 and -1 neither is a share of the other.
std::optional<double> attainment(double value, double aimed, double sign)
{
    const double part = sign > 0.0 ? value : aimed;
    const double whole = sign > 0.0 ? aimed : value;
    if (sign == 0.0 || whole <= 0.0 || part < 0.0)
        return std::nullopt;
    return part >= whole ? 1.0 : finite(part / whole);
}

void fillShares(Assessment& assessment, YearValue base, YearValue judged, double sign)
{
    const double distance = *assessment.aimedValue - base.value;
    if (distance == 0.0 || !std::isfinite(distance))
        return;
    assessment.completionShare = finite((judged.value - base.value) / distance);
    if (!assessment.completionShare)
        return;
    assessment.currentStatus = finite(10.0 * sign * signOf(distance) * *assessment.completionShare);
    if (assessment.timeShare)
        assessment.progressShare = finite(*assessment.completionShare / *assessment.timeShare);
}

void fillGrowth(Assessment& assessment, YearValue base, YearValue judged, double sign)
{
    const double aimed = *assessment.aimedValue;
    assessment.observedGrowth = annualGrowth(base, judged);
    if (!assessment.targetYear)
        return;
    if (assessment.observedGrowth)
        assessment.expectedValue =
            finite(judged.value * wm::pow(1.0 + *assessment.observedGrowth, *assessment.targetYear - judged.year));
    if (aimed == 0.0)
        return;
    assessment.requiredGrowth = annualGrowth(base.value, aimed, *assessment.targetYear - base.year);
    if (!assessment.requiredGrowth || *assessment.requiredGrowth == 0.0)
        return;
    if (assessment.observedGrowth)
        assessment.growthRatio =
            finite(signOf(base.value) * sign * *assessment.observedGrowth / std::abs(*assessment.requiredGrowth));
    if (assessment.expectedValue)
        assessment.expectedShare = finite((*assessment.expectedValue - base.value) / (aimed - base.value));
}

/// Shares of the distance count the way to the target; this counts the wanted way, which differs where the baseline
/// lies beyond the target.
std::optional<double> towardsWanted(std::optional<double> share, const Assessment& assessment, double sign)
{
    if (!share)
        return std::nullopt;
    return *share * sign * signOf(*assessment.aimedValue - assessment.baseline->value);
}

} // namespace

double wantedSign(const Assessment& assessment, const Condition& condition)
{
    if (condition.wantedSign() != 0.0 || !assessment.baseline)
        return condition.wantedSign();
    return signOf(*assessment.aimedValue - assessment.baseline->value);
}

void fillMeasures(Assessment& assessment, const Condition& condition)
{
    const YearValue judged = *assessment.judged;
    assessment.attainmentShare = attainment(judged.value, *assessment.aimedValue, condition.wantedSign());
    if (!assessment.baseline)
        return;
    const YearValue base = *assessment.baseline;
    if (assessment.targetYear)
        assessment.timeShare = static_cast<double>(judged.year - base.year) / (*assessment.targetYear - base.year);
    const double sign = wantedSign(assessment, condition);
    fillShares(assessment, base, judged, sign);
    if (assessment.isGrowthKind)
        fillGrowth(assessment, base, judged, sign);
}

std::optional<double> measureOf(const Assessment& assessment, const Condition& condition)
{
    const double sign = wantedSign(assessment, condition);
    switch (assessment.rules.method) {
    case Method::TimeProportional:
    case Method::CurrentStatus: // CS over 10 times the share of time is p, towards the wanted side
        return towardsWanted(assessment.progressShare, assessment, sign);
    case Method::CagrRatio:
        return assessment.growthRatio;
    case Method::ShareOfDistance:
        return towardsWanted(assessment.expectedShare, assessment, sign);
    }
    return std::nullopt;
}

Reason obstacleOf(const Assessment& assessment)
{
    const double base = assessment.baseline->value;
    const double aimed = *assessment.aimedValue;
    if (aimed == base)
        return Reason::BaseEqualsTarget;
    if (assessment.rules.method == Method::TimeProportional || assessment.rules.method == Method::CurrentStatus)
        return Reason::OutOfRange;
    if (!assessment.isGrowthKind)
        return Reason::KindHasNoGrowth;
    if (base == 0.0)
        return Reason::BaseIsZero;
    if (aimed == 0.0)
        return Reason::TargetIsZero;
    if (signOf(base) * signOf(assessment.judged->value) < 0.0)
        return Reason::SignChangesToLatest;
    return signOf(base) * signOf(aimed) < 0.0 ? Reason::SignChangesToTarget : Reason::OutOfRange;
}

} // namespace wm::assess
