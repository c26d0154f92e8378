// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Words of tables that say how an indicator is measured. Texts are folded.
namespace wm::ingest {

/// Whether a heading only says that the amounts themselves stand below it (绝对数, 完成数, 合计), and of which year or
/// kind of year end (年末).
[[nodiscard]] bool saysAmount(std::string_view name);

/// What measureIn() says of what is aimed at.
inline constexpr std::string_view kMeasureOfTargets = "目标";

/// What a title, a group or a heading says the values to be instead of amounts: "指数", "位次", "人均", "占比",
/// "增长", "增量", "不变价", "预测", "完成率", "得分", "权重", "差距" or "目标", under that name however it is written.
/// "目标" too where they may be of what was reached as well. Empty: nothing, or only beside the amounts
/// ("主要指标及增长速度"), or what was reached of targets.
[[nodiscard]] std::string measureIn(std::string_view text);

/// Whether the text says a measure and nothing that is measured: "比上年增长(%)", "指数(上年=100)".
[[nodiscard]] bool isMeasureAlone(std::string_view text);

/// Whether the name of an indicator says that measure itself.
[[nodiscard]] bool hasMeasure(std::string_view name, std::string_view measure);

} // namespace wm::ingest
