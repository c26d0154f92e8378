// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace wm::assess {

/// A named, versioned way to judge a target. Two files with the same name were judged by the same rules.
struct Profile {
    std::string_view name;          ///< "time-proportional/1"
    double onTrackFrom = 0.95;      ///< progress share p; closed below
    double accelerationFrom = 0.60; ///< below it the target is off track
    double bandShare = 0.05;        ///< 左右 (~): this share of the target's value on either side is met
};

/// 序时进度: the distance covered against the time passed since the baseline.
inline constexpr Profile kTimeProportional{"time-proportional/1"};

} // namespace wm::assess
