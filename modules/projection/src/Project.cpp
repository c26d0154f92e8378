// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backtest.h"
#include "ErrorScale.h"
#include "FitWindow.h"
#include "Monotone.h"

#include "wm/projection/Projection.h"

#include <algorithm>
#include <cmath>

namespace wm::projection {

namespace {

constexpr std::size_t kFewestForInterval = 3;
constexpr std::size_t kFewestForBlend = 9;
constexpr std::array kProbabilities{0.50, 0.80, 0.95};

Outcome<void> check(const AnnualSeries& series, const IndicatorKind& kind, int horizonYear)
{
    if (kind.type == IndicatorKind::Type::Share && !(kind.lower < kind.upper))
        return refuse(Refusal::BadBounds);
    if (horizonYear <= series.lastYear())
        return refuse(Refusal::HorizonNotAhead);
    if (horizonYear - series.lastYear() > kLongestHorizon)
        return refuse(Refusal::HorizonTooFar);
    for (const double value : series.values()) {
        if (!kind.allows(value))
            return refuse(Refusal::OutOfBounds);
    }
    return {};
}

/// Do all values lie on one straight line that is not level? Then it is continued: the best of all fits.
bool isStraightLine(std::span<const double> values, double meanChange)
{
    constexpr std::size_t kFewest = 4;
    constexpr double kTolerance = 1e-9;
    if (values.size() < kFewest || meanChange == 0.0)
        return false;
    const double slope = (values.back() - values.front()) / static_cast<double>(values.size() - 1);
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (std::abs(values[i] - values[i - 1] - slope) > kTolerance * meanChange)
            return false;
    }
    return true;
}

/// A quarter of the path rests on how the members did on this series before: more would win where trends last and lose
/// where they do not (README).
constexpr double kBlendShare = 0.25;

void writePath(std::span<const double> values, const IndicatorKind& kind, const Backtest& past, Projection& projection)
{
    const bool isReal = kind.type == IndicatorKind::Type::Real;
    const bool isBlend = !isReal && values.size() >= kFewestForBlend;
    projection.method = isReal ? "level/1" : isBlend ? "blend/1" : "median/1";
    for (Eigen::Index h = 0; h < projection.path.size(); ++h) {
        const MemberValues members = projection.members.row(h);
        projection.path[h] = centreOf(members, kind);
        if (isBlend)
            projection.path[h] += kBlendShare * (weightedMean(members, past.weights, kind) - projection.path[h]);
    }
}

void continueLine(std::span<const double> values, Projection& projection)
{
    const double slope = (values.back() - values.front()) / static_cast<double>(values.size() - 1);
    for (Eigen::Index h = 0; h < projection.path.size(); ++h)
        projection.path[h] = values.back() + static_cast<double>(h + 1) * slope;
    projection.notes.push_back(Note::StraightLine);
}

void holdAtBounds(const IndicatorKind& kind, Projection& projection)
{
    bool isHeld = false;
    for (double& value : projection.path) {
        const double clamped = kind.clamped(value);
        isHeld = isHeld || clamped != value;
        value = clamped;
    }
    if (isHeld)
        projection.notes.push_back(Note::AtBound);
}

void addIntervals(const IndicatorKind& kind, const Calibration& calibration, Projection& projection)
{
    for (const double probability : kProbabilities) {
        Interval interval{probability, projection.path, projection.path};
        Eigen::VectorXd reach(projection.path.size());
        for (Eigen::Index i = 0; i < reach.size(); ++i)
            reach[i] =
                projection.scale[i] * calibration.quantile(probability, static_cast<int>(i) + 1, projection.count);
        // The table's rows were fitted one by one: where the sample was small a later year may come out narrower.
        reach = neverFalling(reach);
        for (Eigen::Index i = 0; i < reach.size(); ++i) {
            interval.lower[i] = kind.clamped(projection.path[i] - reach[i]);
            interval.upper[i] = kind.clamped(projection.path[i] + reach[i]);
        }
        projection.intervals.push_back(std::move(interval));
    }
    projection.tableVersion = calibration.version;
}

void noteLength(int count, Projection& projection)
{
    if (count < static_cast<int>(kFewestForInterval))
        projection.notes.push_back(Note::LastValueOnly);
    else if (count < static_cast<int>(kFewestForBlend))
        projection.notes.push_back(Note::ShortRecord);
}

Outcome<AnnualSeries> withoutShocks(AnnualSeries series, std::span<const ShockSuggestion> accepted)
{
    for (const ShockSuggestion& shock : accepted) {
        auto cleaned = withoutShock(series, shock);
        if (!cleaned)
            return refuse(cleaned.error());
        series = *std::move(cleaned);
    }
    return series;
}

/// What is known before anything is fitted.
Projection startOf(const AnnualSeries& series, const FitWindow& window, int horizon)
{
    Projection projection;
    projection.lastYear = series.lastYear();
    projection.lastValue = series.lastValue();
    projection.count = window.observedCount();
    projection.notes = window.notes();
    projection.path.resize(horizon);
    projection.members.resize(horizon, kMemberCount);
    noteLength(projection.count, projection);
    return projection;
}

} // namespace

bool Projection::has(Note note) const
{
    return std::ranges::find(notes, note) != notes.end();
}

Outcome<Projection> project(const AnnualSeries& series, const IndicatorKind& kind, int horizonYear,
                            std::span<const ShockSuggestion> accepted)
{
    const auto fitted = withoutShocks(series, accepted);
    if (!fitted)
        return refuse(fitted.error());
    for (const AnnualSeries* checked : {&series, &*fitted}) {
        if (const auto passed = check(*checked, kind, horizonYear); !passed)
            return refuse(passed.error());
    }
    const FitWindow measuredWindow(series), window(*fitted);
    const std::span<const double> values = window.values(), measured = measuredWindow.values();
    const int horizon = horizonYear - series.lastYear();
    Projection projection = startOf(series, window, horizon);
    if (!accepted.empty())
        projection.notes.push_back(Note::ShockRemoved);
    if (std::ranges::any_of(values, [](double value) { return value <= 0.0; }))
        projection.notes.push_back(Note::NotAllPositive);

    projectMembers(values, kind, projection.members);
    const double meanChange = measured.size() > 1 ? meanAbsoluteChange(measured) : 0.0;
    if (meanChange == 0.0 && measured.size() > 1)
        projection.notes.push_back(Note::NoVariation);
    const bool hasIntervals = measured.size() >= kFewestForInterval && meanChange > 0.0;
    const Backtest past = hasIntervals ? backtest(measured, kind, meanChange) : Backtest();
    writePath(values, kind, past, projection);
    if (isStraightLine(values, meanChange))
        continueLine(values, projection);
    holdAtBounds(kind, projection);
    if (hasIntervals) {
        projection.scale = errorScale(measured, meanChange, past, calibrationV0(), horizon);
        addIntervals(kind, calibrationV0(), projection);
    }
    return projection;
}

} // namespace wm::projection
