// SPDX-License-Identifier: GPL-3.0-or-later
#include "Combination.h"

#include "Middle.h"

#include <array>
#include <cmath>

namespace wm::projection {

double centreOf(const MemberValues& members, const IndicatorKind& kind)
{
    const double naive = members[static_cast<Eigen::Index>(Member::Naive)];
    const double smoothing = members[static_cast<Eigen::Index>(Member::Smoothing)];
    if (kind.type == IndicatorKind::Type::Real)
        return std::isfinite(smoothing) ? 0.5 * (naive + smoothing) : naive;
    std::array<double, kMemberCount> finite{};
    std::size_t count = 0;
    for (const double value : members) {
        if (std::isfinite(value))
            finite[count++] = value;
    }
    return medianOf({finite.data(), count});
}

double weightedMean(const MemberValues& members, const MemberWeights& weights, const IndicatorKind& kind)
{
    double sum = 0.0, total = 0.0;
    for (Eigen::Index i = 0; i < kMemberCount; ++i) {
        if (!std::isfinite(members[i]))
            continue;
        sum += weights[i] * members[i];
        total += weights[i];
    }
    return total > 0.0 ? sum / total : centreOf(members, kind);
}

} // namespace wm::projection
