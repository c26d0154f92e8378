// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Whether tables tell what is aimed at or how far one has come.
namespace wm::ingest {

enum class Stance {
    Silent,
    Aimed,   ///< "2025年目标分解表", "为实现目标的任务分解", "年度计划"
    Reached, ///< "目标完成情况", "计划执行情况", "初步核算数"
    Unsure   ///< both: "目标值和完成值", "目标统计"; or two kinds of targets: "必保目标、奋斗目标"
};

/// Of one title or heading, folded. Where it says both without parting them, what it says last is what it is about.
[[nodiscard]] Stance stanceOf(std::string_view text);

/// Whether a title is of figures that are told: "统计表", "汇总".
[[nodiscard]] bool saysCounted(std::string_view text);

/// Of all together: Unsure where they differ.
[[nodiscard]] Stance stanceOf(const std::vector<Stance>& all);

/// Whether a heading says nothing but that it has been reached: "完成值", "实际", "上年完成", "现状", "基期值".
[[nodiscard]] bool saysReachedAlone(std::string_view heading);

} // namespace wm::ingest
