// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/projection/IndicatorKind.h"

#include <Eigen/Core>

#include <array>
#include <span>
#include <string_view>

/// The methods that the engine combines. All are deterministic and need no random numbers.
namespace wm::projection {

inline constexpr int kMemberCount = 4;

enum class Member {
    Naive,        ///< the last value
    RobustDrift,  ///< the last value and the mean change, outlying changes clipped
    Smoothing,    ///< ETS(A,N,N), (A,A,N) or (A,Ad,N) by AICc
    DampedBoxCox, ///< ETS(A,Ad,N) after Box-Cox; without it where a value is not positive
};

inline constexpr std::array kMembers{Member::Naive, Member::RobustDrift, Member::Smoothing, Member::DampedBoxCox};

[[nodiscard]] std::string_view toText(Member member);

/// The mean of the changes clipped to median +- 2 * 1.4826 * MAD, per year; the plain mean where the MAD is 0.
/// Precondition: at least 2 values.
[[nodiscard]] double robustDrift(std::span<const double> values);

/// A path a column, a member; h = 1, 2, ... a row. NaN where a member needs more values or came to no finite number.
using MemberPaths = Eigen::Matrix<double, Eigen::Dynamic, kMemberCount>;

/// Fills `paths` (horizon x 4) from consecutive annual values, oldest first. Shares that lie strictly inside of their
/// bounds are projected on the logit scale (instead of Box-Cox), which cannot leave them. By length: 1 naive; 3 and 4
/// naive and half the drift; 5 all but the damped one; from 6 all. Trend models take part from 7 and 8 values. Values
/// that the kind cannot take are not clamped here. Precondition: values are finite, 1 <= count <= kLongestFit.
void projectMembers(std::span<const double> values, const IndicatorKind& kind, Eigen::Ref<MemberPaths> paths);

/// Fits use this many of the latest values at most: older ones say nothing about the next years and cost time.
inline constexpr int kLongestFit = 200;

} // namespace wm::projection
