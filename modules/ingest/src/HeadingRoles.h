// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ImportRecipe.h"

#include <optional>
#include <string_view>

/// What headings say by themselves of their columns. Keys: as ColumnHeading::key().
namespace wm::ingest {

/// "地区", "指标", "年份", "单位", and of numbers of rows ("序号") that they are ignored. Absent: it says none.
[[nodiscard]] std::optional<domain::ColumnRole> roleSaid(std::string_view key);

/// "季度", "月份": with a year in another column a period, alone none.
[[nodiscard]] bool saysPartOfYear(std::string_view key);

/// Which of both.
[[nodiscard]] bool saysQuarter(std::string_view key);

/// Whether numbers below it may be codes of regions; below "社会消费品零售总额" 510000 is an amount.
[[nodiscard]] bool mayHeadCodes(std::string_view key);

} // namespace wm::ingest
