// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include <string>
#include <string_view>
#include <vector>

/// Headings and titles of targets that are not for one year: what is to be reached over several together, or by how
/// much something is to grow on the way. As the target for the last of these years it would look right.
namespace wm::ingest {

/// What is expected instead of a sum over years, and of a part of a year.
inline constexpr std::string_view kOneYearExpected = "a target for one year; this column is not of one year alone";
/// What is expected instead of growth.
inline constexpr std::string_view kLevelExpected = "a level; growth is a target for an indicator of growth";

/// What should stand below a heading instead: "2021—2025年目标", "五年累计目标", "2021-2025年年均增长", "年均增速".
/// Empty: it is for one year, or says none, or names what is measured besides.
[[nodiscard]] std::string_view expectedOfTerm(const ColumnHeading& heading);

/// Whether a heading calls what stands below it targets, for several years together.
[[nodiscard]] bool isAimedOverYears(const ColumnHeading& heading);

/// Whether one of the lines above a table says that all of it adds years up: "“十四五”累计投资目标".
[[nodiscard]] bool saysSumOfYears(const std::vector<std::string>& lines);

} // namespace wm::ingest
