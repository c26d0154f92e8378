// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backtest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::projection {

namespace {

constexpr int kFewest = 4;
constexpr int kMostOrigins = 10;
constexpr int kWeightOrigins = 8;
constexpr int kAhead = 3;

struct RootMeanSquare {
    double sum = 0.0;
    int count = 0;

    void add(double error)
    {
        sum += error * error;
        ++count;
    }
    [[nodiscard]] double value() const
    {
        return count > 0 ? std::sqrt(sum / count) : std::numeric_limits<double>::quiet_NaN();
    }
};

/// Mean absolute error of each member.
class MemberErrors {
public:
    void add(const MemberValues& members, double value)
    {
        for (Eigen::Index i = 0; i < kMemberCount; ++i) {
            if (!std::isfinite(members[i]))
                continue;
            m_sums[i] += std::abs(members[i] - value);
            m_counts[i] += 1.0;
        }
    }
    [[nodiscard]] MemberWeights weights(double meanChange) const
    {
        constexpr double kRidge = 0.1;
        MemberWeights weights = MemberWeights::Zero();
        for (Eigen::Index i = 0; i < kMemberCount; ++i) {
            const double error = m_counts[i] > 0.0 ? m_sums[i] / m_counts[i] + kRidge * meanChange : 0.0;
            const double ratio = error > 0.0 ? meanChange / error : 0.0;
            weights[i] = ratio * ratio;
        }
        return weights;
    }

private:
    Eigen::Vector4d m_sums = Eigen::Vector4d::Zero();
    Eigen::Vector4d m_counts = Eigen::Vector4d::Zero();
};

} // namespace

Backtest backtest(std::span<const double> values, const IndicatorKind& kind, double meanChange)
{
    const int count = static_cast<int>(values.size());
    RootMeanSquare oneYear, threeYears;
    MemberErrors errors;
    Eigen::Matrix<double, kAhead, kMemberCount> paths;
    for (int origin = std::max(kFewest, count - kMostOrigins); origin < count; ++origin) {
        const int ahead = std::min(kAhead, count - origin);
        projectMembers(values.first(static_cast<std::size_t>(origin)), kind, paths);
        for (int h = 0; h < ahead; ++h) {
            const double value = values[static_cast<std::size_t>(origin) + static_cast<std::size_t>(h)];
            if (origin >= count - kWeightOrigins)
                errors.add(paths.row(h), value);
            const double error = kind.clamped(centreOf(paths.row(h), kind)) - value;
            if (h == 0)
                oneYear.add(error);
            if (h == kAhead - 1)
                threeYears.add(error);
        }
    }
    return {oneYear.value(), threeYears.value(), errors.weights(meanChange)};
}

} // namespace wm::projection
