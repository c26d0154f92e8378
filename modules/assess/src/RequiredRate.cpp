// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/assess/RequiredRate.h"

#include "Condition.h"
#include "Finite.h"
#include "Growth.h"

#include "wm/base/Elementary.h"

#include <algorithm>

namespace wm::assess {

namespace {

using domain::Verdict;
using domain::YearValue;

std::optional<double> changePerYear(double from, double to, int years)
{
    return years > 0 ? finite((to - from) / years) : std::nullopt;
}

/// Towards a target growth never ends at zero.
std::optional<double> growthTowards(const Assessment& assessment, double from, double to, int years)
{
    if (!assessment.isGrowthKind || to == 0.0)
        return std::nullopt;
    return annualGrowth(from, to, years);
}

double aimFromLatest(const Assessment& assessment)
{
    if (!assessment.targetUpper || *assessment.targetUpper < *assessment.targetValue)
        return *assessment.aimedValue;
    return std::clamp(assessment.judged->value, *assessment.targetValue, *assessment.targetUpper);
}

/// Is something left to do, from a value that is known?
bool isOpen(const Assessment& assessment)
{
    return assessment.judged && assessment.aimedValue && assessment.verdict != Verdict::Met &&
           !isOneSided(assessment.judged->qualifier);
}

/// A baseline that already met the target needs no way there.
bool isTargetAhead(const Assessment& assessment)
{
    const double distance = *assessment.aimedValue - assessment.baseline->value;
    if (isUpwards(assessment.comparator))
        return distance > 0.0;
    return !isDownwards(assessment.comparator) || distance < 0.0;
}

void fillFromBase(RequiredRates& rates, const Assessment& assessment)
{
    const YearValue base = *assessment.baseline, judged = *assessment.judged;
    rates.observed = {assessment.observedGrowth, changePerYear(base.value, judged.value, judged.year - base.year)};
    if (assessment.targetYear && isTargetAhead(assessment))
        rates.fromBase = {assessment.requiredGrowth,
                          changePerYear(base.value, *assessment.aimedValue, *assessment.targetYear - base.year)};
}

void fillYearsReached(RequiredRates& rates, const Assessment& assessment, double aim)
{
    const YearValue judged = *assessment.judged;
    const double left = aim - judged.value;
    if (rates.observed.perYear && *rates.observed.perYear * left > 0.0)
        rates.yearReachedLinear = finite(judged.year + left / *rates.observed.perYear);
    if (!rates.observed.growth || aim == 0.0 || signOf(aim) * signOf(judged.value) <= 0.0)
        return;
    const double yearsLeft = wm::log(aim / judged.value) / wm::log1p(*rates.observed.growth);
    if (yearsLeft > 0.0)
        rates.yearReachedCompound = finite(judged.year + yearsLeft);
}

template <class RateOf>
std::vector<double> rolling(const domain::Series& series, int years, RateOf rateOf)
{
    std::vector<double> rates;
    for (const YearValue& from : series.values()) {
        const std::optional<YearValue> to = years > 0 ? series.at(from.year + years) : std::nullopt;
        const std::optional<double> rate = to ? rateOf(from.value, to->value, years) : std::nullopt;
        if (rate)
            rates.push_back(*rate);
    }
    return rates;
}

} // namespace

RequiredRates requiredRates(const Assessment& assessment)
{
    RequiredRates rates;
    if (assessment.judged && assessment.baseline)
        fillFromBase(rates, assessment);
    if (!isOpen(assessment))
        return rates;
    const double aim = aimFromLatest(assessment);
    fillYearsReached(rates, assessment, aim);
    if (!assessment.targetYear || assessment.verdict == Verdict::NotMet)
        return rates;
    const double latest = assessment.judged->value;
    const int years = *assessment.targetYear - assessment.judged->year;
    rates.fromLatest = {growthTowards(assessment, latest, aim, years), changePerYear(latest, aim, years)};
    return rates;
}

std::vector<double> rollingGrowth(const domain::Series& series, int years)
{
    return rolling(series, years, [](double from, double to, int span) -> std::optional<double> {
        return annualGrowth(from, to, span);
    });
}

std::vector<double> rollingChange(const domain::Series& series, int years)
{
    return rolling(series, years, changePerYear);
}

std::optional<double> percentileAmong(double required, std::span<const double> rates)
{
    const double sign = required < 0.0 ? -1.0 : 1.0;
    double below = 0.0;
    int count = 0;
    for (const double rate : rates) {
        if (!std::isfinite(rate))
            continue;
        ++count;
        if (rate == required)
            below += 0.5;
        else if (rate * sign < required * sign)
            below += 1.0;
    }
    if (count == 0 || !std::isfinite(required))
        return std::nullopt;
    return below / count;
}

} // namespace wm::assess
