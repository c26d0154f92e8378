// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace wm::domain {

/// What an assessment says of a target. The order is the order of legends and counts.
enum class Verdict {
    Met,               ///< 已达成
    OnTrack,           ///< 进度正常
    NeedsAcceleration, ///< 需加快
    OffTrack,          ///< 进度滞后
    MovingAway,        ///< 背离目标
    NotMet,            ///< 未达成: the year has passed, or none is named, and the value falls short
    NotAssessable,     ///< 无法评价: there are values, but the method does not apply to them
    NoData,            ///< 无数据: nothing comparable was observed
    Qualitative,       ///< 定性目标: the plan gives no number
    ToBeFilled,        ///< 待补录: the number is lost in the source
};

inline constexpr std::array kVerdicts{Verdict::Met,           Verdict::OnTrack,    Verdict::NeedsAcceleration,
                                      Verdict::OffTrack,      Verdict::MovingAway, Verdict::NotMet,
                                      Verdict::NotAssessable, Verdict::NoData,     Verdict::Qualitative,
                                      Verdict::ToBeFilled};

/// The word used in files and on the command line: "met", "on_track", ...
[[nodiscard]] std::string_view toText(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromText(std::string_view text);

} // namespace wm::domain
