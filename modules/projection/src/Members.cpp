// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Members.h"

#include "Middle.h"
#include "VectorState.h"

#include "wm/base/Elementary.h"
#include "wm/projection/BoxCox.h"
#include "wm/projection/Smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::projection {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kFewestForSmoothing = 5;
constexpr int kFewestForDamped = 6;
constexpr int kFewestForTrend = 7;
constexpr int kFewestForDampedChoice = 8;

/// Values in a fixed place, so that no fit allocates.
class Buffer {
public:
    void push(double value) { m_values[m_count++] = value; }
    [[nodiscard]] std::span<const double> values() const { return {m_values.data(), m_count}; }

private:
    std::array<double, kLongestFit> m_values;
    std::size_t m_count = 0;
};

/// The values from their mean, in units of their mean absolute change: sums of squares keep their digits, and a
/// projection does not depend on the unit. Smoothing is equivariant to both.
class Normalised {
public:
    explicit Normalised(std::span<const double> values)
    {
        double changes = 0.0;
        for (std::size_t i = 1; i < values.size(); ++i)
            changes += std::abs(values[i] - values[i - 1]);
        m_unit = changes > 0.0 ? changes / static_cast<double>(values.size() - 1) : 1.0;
        for (const double value : values)
            m_origin += value / static_cast<double>(values.size());
        for (const double value : values)
            m_buffer.push((value - m_origin) / m_unit);
    }
    [[nodiscard]] std::span<const double> values() const { return m_buffer.values(); }
    [[nodiscard]] double back(double value) const { return m_origin + m_unit * value; }

private:
    double m_origin = 0.0;
    double m_unit = 1.0;
    Buffer m_buffer;
};

SmoothingFit fitByAicc(std::span<const double> values)
{
    SmoothingFit best = fitSmoothing(values, SmoothingModel::Level);
    const auto consider = [&](SmoothingModel model) {
        const SmoothingFit fit = fitSmoothing(values, model);
        if (fit.aicc < best.aicc)
            best = fit;
    };
    if (values.size() >= kFewestForTrend)
        consider(SmoothingModel::Trend);
    if (values.size() >= kFewestForDampedChoice)
        consider(SmoothingModel::DampedTrend);
    return best;
}

/// Forecasts of a fit on normalised values, brought back by `inverse`.
template <class Inverse>
void writePath(const SmoothingFit& fit, const Normalised& normalised, const Inverse& inverse,
               Eigen::Ref<Eigen::VectorXd> path)
{
    double phiSum = 0.0, power = 1.0;
    for (double& value : path) {
        power *= fit.parameters.phi;
        phiSum += power;
        value = inverse(normalised.back(fit.last.level + phiSum * fit.last.slope));
    }
}

/// Shares strictly inside of their bounds are projected on the logit scale, which cannot leave them.
bool isLogit(std::span<const double> values, const IndicatorKind& kind)
{
    return kind.type == IndicatorKind::Type::Share &&
           std::ranges::all_of(values, [&](double value) { return value > kind.lower && value < kind.upper; });
}

double logit(double value, const IndicatorKind& kind)
{
    return wm::log((value - kind.lower) / (kind.upper - value));
}

double share(double logit, const IndicatorKind& kind)
{
    return kind.lower + (kind.upper - kind.lower) / (1.0 + wm::exp(-logit));
}

Buffer logitsOf(std::span<const double> values, const IndicatorKind& kind)
{
    Buffer logits;
    for (const double value : values)
        logits.push(logit(value, kind));
    return logits;
}

void driftPath(std::span<const double> values, const IndicatorKind& kind, double part, Eigen::Ref<Eigen::VectorXd> path)
{
    if (!isLogit(values, kind)) {
        const double drift = part * robustDrift(values);
        for (Eigen::Index h = 0; h < path.size(); ++h)
            path[h] = values.back() + static_cast<double>(h + 1) * drift;
        return;
    }
    const Buffer logits = logitsOf(values, kind);
    const double drift = part * robustDrift(logits.values());
    for (Eigen::Index h = 0; h < path.size(); ++h)
        path[h] = share(logits.values().back() + static_cast<double>(h + 1) * drift, kind);
}

void smoothingPath(std::span<const double> values, const IndicatorKind& kind, Eigen::Ref<Eigen::VectorXd> path)
{
    if (!isLogit(values, kind)) {
        const Normalised normalised(values);
        writePath(
            fitByAicc(normalised.values()), normalised, [](double value) { return value; }, path);
        return;
    }
    const Normalised normalised(logitsOf(values, kind).values());
    writePath(
        fitByAicc(normalised.values()), normalised, [&](double value) { return share(value, kind); }, path);
}

void dampedPath(std::span<const double> values, const IndicatorKind& kind, Eigen::Ref<Eigen::VectorXd> path)
{
    if (isLogit(values, kind)) {
        const Normalised normalised(logitsOf(values, kind).values());
        writePath(
            fitSmoothing(normalised.values(), SmoothingModel::DampedTrend), normalised,
            [&](double value) { return share(value, kind); }, path);
        return;
    }
    const bool isPositive = std::ranges::all_of(values, [](double value) { return value > 0.0; });
    if (!isPositive) {
        const Normalised normalised(values);
        writePath(
            fitSmoothing(normalised.values(), SmoothingModel::DampedTrend), normalised,
            [](double value) { return value; }, path);
        return;
    }
    const double lambda = chooseLambda(values);
    // The unit of Box-Cox is arbitrary: the last value is 1, so that powers of large and small values stay in range.
    const double unit = values.back();
    Buffer transformed;
    for (const double value : values)
        transformed.push(boxCox(value / unit, lambda));
    const Normalised normalised(transformed.values());
    writePath(
        fitSmoothing(normalised.values(), SmoothingModel::DampedTrend), normalised,
        [&](double z) { return unit * inverseBoxCox(z, lambda); }, path);
}

} // namespace

std::string_view toText(Member member)
{
    switch (member) {
    case Member::Naive:
        return "naive";
    case Member::RobustDrift:
        return "robust_drift";
    case Member::Smoothing:
        return "smoothing";
    case Member::DampedBoxCox:
        break;
    }
    return "damped_box_cox";
}

double robustDrift(std::span<const double> values)
{
    std::array<double, kLongestFit> changes{};
    const std::size_t count = std::min<std::size_t>(values.size(), kLongestFit) - 1;
    const std::span<const double> used = values.last(count + 1);
    for (std::size_t i = 0; i < count; ++i)
        changes[i] = used[i + 1] - used[i];
    std::array<double, kLongestFit> sorted = changes;
    const double middle = medianOf({sorted.data(), count});
    for (std::size_t i = 0; i < count; ++i)
        sorted[i] = std::abs(changes[i] - middle);
    constexpr double kNormalConsistent = 1.4826, kClip = 2.0;
    const double reach = kClip * kNormalConsistent * medianOf({sorted.data(), count});
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += reach > 0.0 ? std::clamp(changes[i], middle - reach, middle + reach) : changes[i];
    return sum / static_cast<double>(count);
}

void projectMembers(std::span<const double> values, const IndicatorKind& kind, Eigen::Ref<MemberPaths> paths)
{
    const auto column = [&](Member member) {
        return paths.col(static_cast<Eigen::Index>(member));
    };
    releaseVectorRegisters();
    paths.setConstant(kNaN);
    column(Member::Naive).setConstant(values.back());
    const std::size_t count = values.size();
    if (count < 3)
        return;
    driftPath(values, kind, count < kFewestForSmoothing ? 0.5 : 1.0, column(Member::RobustDrift));
    if (count >= kFewestForSmoothing)
        smoothingPath(values, kind, column(Member::Smoothing));
    if (count >= kFewestForDamped)
        dampedPath(values, kind, column(Member::DampedBoxCox));
    for (double& value : paths.reshaped()) {
        if (!std::isfinite(value))
            value = kNaN;
    }
}

} // namespace wm::projection
