// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace wm::assess {

/// What a profile compares with its thresholds.
enum class Method {
    TimeProportional, ///< p: the share of the distance covered against the share of the time passed, in a straight line
    CagrRatio,        ///< R: the observed growth rate against the required one
    ShareOfDistance,  ///< q: the share of the distance that the observed growth will have covered in the target year
    CurrentStatus,    ///< CS: the share of the distance covered, in tenths, against tenths of the time passed
};

/// A named, versioned way to judge a target. Two files with the same name were judged by the same rules. The thresholds
/// are closed below: a measure that misses one by no more than `tolerance` has reached it, as 1.095 - 1 is not exact in
/// binary.
struct Profile {
    std::string_view name;          ///< "time-proportional/1"
    double onTrackFrom = 0.95;      ///< the measure of `method`, where 1 is exactly on the path
    double accelerationFrom = 0.60; ///< below it the target is off track
    double bandShare = 0.05;        ///< 左右 (~): this share of the target's value on either side is met
    Method method = Method::TimeProportional;
    double offTrackFrom = 0.0; ///< below it the target is moving away
    double tolerance = 1e-9;
    bool isScored = true; ///< the measure has a score in [-5, 5]; see Score.h
};

/// 序时进度: the distance covered against the time passed since the baseline. The one for quantities that have no
/// growth rate: zeros, changes of sign, rates.
inline constexpr Profile kTimeProportional{"time-proportional/1"};

/// Observed over required compound annual growth rate. Source: Eurostat's indicator assessment, as restated by Open SDG
/// and Statistics Canada.
inline constexpr Profile kCagrRatio{.name = "cagr-ratio/1", .method = Method::CagrRatio};

/// The share of the distance that today's growth leads to by the target year. Source: the progress chart of the UN
/// Statistics Division, whose grades 3, 2 and 1 are on track, needs acceleration and off track here; moving away where
/// the expected value lies behind the baseline. The source does not score.
inline constexpr Profile kShareOfDistance{
    .name = "share-of-distance/1", .accelerationFrom = 0.10, .method = Method::ShareOfDistance, .isScored = false};

/// Current status index of ESCAP. The source gives it no thresholds: here CS over 10 times the share of the time passed
/// is compared with the thresholds of time-proportional/1. That quotient is p, so the two profiles always agree; this
/// one is there to show CS.
inline constexpr Profile kCurrentStatus{.name = "current-status/1", .method = Method::CurrentStatus};

/// All profiles, the default one first.
[[nodiscard]] std::span<const Profile> allProfiles();

/// Nothing where no profile has exactly this name and version.
[[nodiscard]] std::optional<Profile> findProfile(std::string_view name);

} // namespace wm::assess
