// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/BarScale.h"

#include "RoundNumber.h"

#include <algorithm>
#include <cmath>

namespace wm::presentation {

Result<BarScale> BarScale::create(std::span<const double> values, double boxHeight)
{
    BarScale scale;
    for (const double value : values) {
        scale.m_least = std::min(scale.m_least, value);
        scale.m_most = std::max(scale.m_most, value);
    }
    const bool areFinite = std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
    if (!areFinite || !std::isfinite(scale.m_most - scale.m_least))
        return fail(ErrorCode::InvalidArgument, "a value of a bar is not a finite number, or too large");
    const bool isHeight = boxHeight > 0.0 && std::isfinite(boxHeight);
    if (!isHeight)
        return fail(ErrorCode::InvalidArgument, "bars need a height");
    scale.m_boxHeight = boxHeight;
    return scale;
}

std::optional<BarExtent> BarScale::barOf(std::optional<double> value) const
{
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    const double end = heightOf(*value);
    return BarExtent{std::min(end, zeroLine()), std::max(end, zeroLine())};
}

std::optional<double> BarScale::legendValue() const
{
    const bool isUp = m_most >= -m_least;
    const std::optional<RoundNumber> round = roundNumberUpTo(isUp ? m_most : -m_least);
    const std::optional<double> value = round ? round->times(1) : std::nullopt;
    return value && !isUp ? std::optional(-*value) : value;
}

double BarScale::heightOf(double value) const
{
    const double range = m_most - m_least;
    return range > 0.0 ? (value - m_least) / range * m_boxHeight : 0.0;
}

} // namespace wm::presentation
