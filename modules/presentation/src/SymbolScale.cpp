// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/presentation/SymbolScale.h"

#include "RoundNumber.h"

#include "wm/base/Elementary.h"

#include <algorithm>
#include <cmath>

namespace wm::presentation {

Result<SymbolScale> SymbolScale::create(std::span<const double> values, double leastRadius, double mostRadius,
                                        SymbolLaw law)
{
    const bool areRadii = leastRadius > 0.0 && leastRadius <= mostRadius && std::isfinite(mostRadius);
    if (!areRadii)
        return fail(ErrorCode::InvalidArgument, "radii of symbols must be positive and ascend");
    SymbolScale scale;
    for (const double value : values) {
        if (!std::isfinite(value))
            return fail(ErrorCode::InvalidArgument, "a value of a symbol is not a finite number");
        scale.m_largest = std::max(scale.m_largest, std::abs(value));
    }
    scale.m_leastRadius = leastRadius;
    scale.m_mostRadius = mostRadius;
    scale.m_law = law;
    return scale;
}

std::optional<ScaledSymbol> SymbolScale::symbolOf(std::optional<double> value) const
{
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    if (*value == 0.0 || m_largest == 0.0)
        return ScaledSymbol{m_leastRadius, SymbolLook::Zero};
    constexpr double kFlannery = 0.5716;
    const double share = std::abs(*value) / m_largest;
    const double radius = m_mostRadius * (m_law == SymbolLaw::Area ? std::sqrt(share) : wm::pow(share, kFlannery));
    return ScaledSymbol{std::max(radius, m_leastRadius), *value < 0.0 ? SymbolLook::Negative : SymbolLook::Positive};
}

std::vector<SymbolLegendEntry> SymbolScale::legend() const
{
    constexpr std::size_t kEntries = 3;
    std::vector<SymbolLegendEntry> entries;
    double wanted = m_largest;
    while (entries.size() < kEntries && wanted > 0.0) {
        const std::optional<RoundNumber> round = roundNumberUpTo(wanted);
        const double value = round ? round->times(1).value_or(0.0) : 0.0;
        const std::optional<ScaledSymbol> symbol = symbolOf(value);
        const bool isTold = value > 0.0 && (entries.empty() || symbol->radius > m_leastRadius);
        if (!isTold)
            break;
        entries.push_back({value, symbol->radius});
        wanted = value / 4.0;
    }
    return entries;
}

} // namespace wm::presentation
