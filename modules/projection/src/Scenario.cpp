// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Scenario.h"

#include "GrowthRate.h"

#include "wm/base/Elementary.h"
#include "wm/projection/Projection.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace wm::projection {

namespace {

/// False for NaN.
bool isUsable(double value)
{
    return std::abs(value) <= AnnualSeries::kLargestValue;
}

Outcome<void> check(const PathPoint& latest, const PathPoint& target)
{
    if (!std::isfinite(latest.value) || !std::isfinite(target.value))
        return refuse(Refusal::NotFinite);
    if (!isUsable(latest.value) || !isUsable(target.value))
        return refuse(Refusal::TooLarge);
    const std::int64_t years = std::int64_t{target.year} - latest.year;
    if (years <= 0)
        return refuse(Refusal::HorizonNotAhead);
    if (years > kLongestHorizon)
        return refuse(Refusal::HorizonTooFar);
    return {};
}

/// `valueAt` maps the share of the way, 0 to 1, to a value; rounding does not lead past either end.
template <class Function>
Eigen::VectorXd pathBetween(const PathPoint& latest, const PathPoint& target, const Function& valueAt)
{
    const auto [least, most] = std::minmax(latest.value, target.value);
    Eigen::VectorXd path(target.year - latest.year);
    for (Eigen::Index h = 0; h < path.size(); ++h) {
        const double share = static_cast<double>(h + 1) / static_cast<double>(path.size());
        path[h] = std::clamp<double>(valueAt(share), least, most);
    }
    path[path.size() - 1] = target.value;
    return path;
}

/// log(T / y), of both the values that requiredGrowth() takes.
Outcome<double> totalLogGrowth(const PathPoint& latest, const PathPoint& target)
{
    if (const Outcome<void> checked = check(latest, target); !checked)
        return refuse(checked.error());
    return logGrowth(latest.value, target.value, 1);
}

double logOdds(double value, const IndicatorKind& kind)
{
    return wm::log(value - kind.lower) - wm::log(kind.upper - value);
}

bool isInside(double value, const IndicatorKind& kind)
{
    return value > kind.lower && value < kind.upper;
}

} // namespace

Outcome<double> requiredGrowth(const PathPoint& latest, const PathPoint& target)
{
    const Outcome<double> growth = totalLogGrowth(latest, target);
    if (!growth)
        return refuse(growth.error());
    const double rate = wm::expm1(*growth / (target.year - latest.year));
    if (!std::isfinite(rate))
        return refuse(Refusal::TooLarge);
    return rate;
}

Outcome<Eigen::VectorXd> requiredGrowthPath(const PathPoint& latest, const PathPoint& target)
{
    const Outcome<double> growth = totalLogGrowth(latest, target);
    if (!growth)
        return refuse(growth.error());
    return pathBetween(latest, target, [&](double share) { return latest.value * wm::exp(*growth * share); });
}

Outcome<Eigen::VectorXd> requiredLinearPath(const PathPoint& latest, const PathPoint& target)
{
    if (const Outcome<void> checked = check(latest, target); !checked)
        return refuse(checked.error());
    return pathBetween(latest, target,
                       [&](double share) { return (1.0 - share) * latest.value + share * target.value; });
}

Outcome<Eigen::VectorXd> requiredShareCurve(const PathPoint& latest, const PathPoint& target, const IndicatorKind& kind)
{
    if (const Outcome<void> checked = check(latest, target); !checked)
        return refuse(checked.error());
    if (kind.type != IndicatorKind::Type::Share || !(kind.lower < kind.upper) ||
        !std::isfinite(kind.upper - kind.lower))
        return refuse(Refusal::BadBounds);
    if (!isInside(latest.value, kind) || !isInside(target.value, kind))
        return refuse(Refusal::OutOfBounds);
    const double from = logOdds(latest.value, kind), to = logOdds(target.value, kind);
    return pathBetween(latest, target, [&](double share) {
        const double z = (1.0 - share) * from + share * to;
        return kind.lower + (kind.upper - kind.lower) / (1.0 + wm::exp(-z));
    });
}

Outcome<Eigen::VectorXd> policyEffectPath(const Eigen::VectorXd& businessAsUsual, const Eigen::VectorXd& required,
                                          double effect)
{
    if (businessAsUsual.size() != required.size())
        return refuse(Refusal::LengthsDiffer);
    if (required.size() == 0)
        return refuse(Refusal::Empty);
    if (!businessAsUsual.allFinite() || !required.allFinite() || !std::isfinite(effect))
        return refuse(Refusal::NotFinite);
    if (effect < 0.0 || effect > 1.0)
        return refuse(Refusal::OutOfBounds);
    const Eigen::VectorXd path = (1.0 - effect) * businessAsUsual + effect * required;
    return path.cwiseMax(businessAsUsual.cwiseMin(required)).cwiseMin(businessAsUsual.cwiseMax(required));
}

std::optional<double> yearReached(const PathPoint& latest, const Eigen::VectorXd& path, double target,
                                  WantedDirection wanted)
{
    if (!isUsable(latest.value) || !isUsable(target) || !std::ranges::all_of(path, isUsable))
        return std::nullopt;
    double before = surplus(latest.value, target, wanted);
    if (before >= 0.0)
        return latest.year;
    for (Eigen::Index h = 0; h < path.size(); ++h) {
        const double after = surplus(path[h], target, wanted);
        if (after >= 0.0)
            return latest.year + static_cast<double>(h) + 1.0 / (1.0 + after / -before);
        before = after;
    }
    return std::nullopt;
}

} // namespace wm::projection
