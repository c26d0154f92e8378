// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/ClassBreaks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::presentation {

namespace {

bool isAscending(std::span<const double> bounds, OnTheBound onTheBound)
{
    const std::size_t closedEnd = onTheBound == OnTheBound::Above ? bounds.size() - 1 : 1;
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const bool isFine = i == closedEnd ? bounds[i - 1] <= bounds[i] : bounds[i - 1] < bounds[i];
        if (!isFine)
            return false;
    }
    return true;
}

} // namespace

Result<ClassBreaks> ClassBreaks::create(std::vector<double> bounds, OnTheBound onTheBound)
{
    if (bounds.size() < 2)
        return fail(ErrorCode::InvalidArgument, "classes need two bounds at least");
    if (!std::ranges::all_of(bounds, [](double bound) { return std::isfinite(bound); }))
        return fail(ErrorCode::InvalidArgument, "a bound of a class is not a finite number");
    if (!isAscending(bounds, onTheBound))
        return fail(ErrorCode::InvalidArgument, "the bounds of classes must ascend");
    ClassBreaks breaks;
    breaks.m_bounds = std::move(bounds);
    breaks.m_onTheBound = onTheBound;
    return breaks;
}

std::optional<int> ClassBreaks::classOf(double value) const
{
    const bool isInside = !m_bounds.empty() && value >= m_bounds.front() && value <= m_bounds.back();
    if (!isInside)
        return std::nullopt;
    const std::span<const double> inner(m_bounds.begin() + 1, m_bounds.end() - 1);
    const auto next = m_onTheBound == OnTheBound::Above ? std::ranges::upper_bound(inner, value)
                                                        : std::ranges::lower_bound(inner, value);
    return static_cast<int>(next - inner.begin());
}

Result<ClassBreaks> classify(ClassMethod method, std::span<const double> values, int classCount)
{
    switch (method) {
    case ClassMethod::Quantile:
        return quantile(values, classCount);
    case ClassMethod::EqualInterval:
        return equalInterval(values, classCount);
    case ClassMethod::NaturalBreaks:
        return naturalBreaks(values, classCount);
    case ClassMethod::Pretty:
        return prettyBreaks(values, classCount);
    }
    return fail(ErrorCode::InvalidArgument, "no such way to make classes");
}

std::vector<int> countPerClass(const ClassBreaks& breaks, std::span<const double> values)
{
    std::vector<int> counts(static_cast<std::size_t>(breaks.count()), 0);
    for (const double value : values) {
        if (const std::optional<int> index = breaks.classOf(value))
            ++counts[static_cast<std::size_t>(*index)];
    }
    return counts;
}

} // namespace wm::presentation
