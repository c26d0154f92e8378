// SPDX-License-Identifier: GPL-3.0-or-later
#include "EqualSteps.h"
#include "RoundNumber.h"
#include "Tally.h"

#include "wm/presentation/ClassBreaks.h"
#include "wm/presentation/Palette.h"

#include <algorithm>
#include <cmath>

namespace wm::presentation {

namespace {

Result<ClassBreaks> equalClasses(const Tally& tally, int classCount)
{
    if (tally.values.empty())
        return ClassBreaks();
    return ClassBreaks::create(
        equalSteps(tally.values.front(), tally.values.back(), std::min(classCount, tally.count())));
}

/// Whole multiples of a step that enclose the values.
struct Multiples {
    RoundNumber step;
    long long first;
    long long last;

    [[nodiscard]] int classCount() const { return static_cast<int>(last - first); }
};

/// The last multiple of the step that is not above the value. Absent when double cannot count the steps.
std::optional<long long> multipleUpTo(double value, const RoundNumber& step)
{
    constexpr double kMostSteps = 1e14;
    const double steps = value / step.times(1).value_or(0.0);
    if (!(std::abs(steps) < kMostSteps))
        return std::nullopt;
    const long long nearest = std::llround(steps);
    const std::optional<double> number = step.times(nearest);
    if (!number)
        return std::nullopt;
    return *number <= value ? nearest : nearest - 1;
}

std::optional<Multiples> multiplesAround(const Tally& tally, const RoundNumber& step)
{
    const std::optional<long long> first = multipleUpTo(tally.values.front(), step);
    const std::optional<long long> before = multipleUpTo(-tally.values.back(), step);
    const bool isPossible =
        first && before && step.times(*first) && step.times(*before) && -*before - *first <= kMostClasses;
    return isPossible ? std::optional(Multiples{step, *first, -*before}) : std::nullopt;
}

/// Steps are tried from fine to coarse; of two that miss the wanted number alike, the later one gives fewer classes.
std::optional<Multiples> bestMultiples(const Tally& tally, int wanted)
{
    const double range = tally.values.back() - tally.values.front();
    std::optional<RoundNumber> step = std::isfinite(range) ? roundNumberUpTo(range / wanted / 4.0) : std::nullopt;
    std::optional<Multiples> best;
    constexpr int kSteps = 12; // three powers of ten around the step that would fit
    for (int i = 0; step && i < kSteps; ++i, step = nextRoundNumber(*step)) {
        const std::optional<Multiples> multiples = multiplesAround(tally, *step);
        if (!multiples)
            continue;
        const auto miss = [wanted](const Multiples& m) {
            return std::abs(m.classCount() - wanted);
        };
        const bool isBetter = !best || miss(*multiples) < miss(*best) ||
                              (miss(*multiples) == miss(*best) && multiples->classCount() < best->classCount());
        if (isBetter)
            best = multiples;
    }
    return best;
}

} // namespace

Result<ClassBreaks> equalInterval(std::span<const double> values, int classCount)
{
    WM_TRY(const Tally tally, tallyOf(values, classCount));
    return equalClasses(tally, classCount);
}

Result<ClassBreaks> prettyBreaks(std::span<const double> values, int classCount)
{
    WM_TRY(const Tally tally, tallyOf(values, classCount));
    const std::optional<Multiples> multiples =
        tally.count() > 1 ? bestMultiples(tally, std::min(classCount, tally.count())) : std::nullopt;
    if (!multiples)
        return equalClasses(tally, classCount);
    std::vector<double> bounds;
    for (long long i = multiples->first; i <= multiples->last; ++i)
        bounds.push_back(multiples->step.times(i).value_or(HUGE_VAL));
    // The smallest doubles are too few for round numbers to differ.
    const Result<ClassBreaks> breaks = ClassBreaks::create(std::move(bounds));
    return breaks ? breaks : equalClasses(tally, classCount);
}

} // namespace wm::presentation
