// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnHeading.h"

#include "wm/ingest/TableRows.h"

#include <optional>
#include <string_view>
#include <vector>

/// Which years of a table of targets are targets: plans print the figures that they start from beside them.
namespace wm::ingest {

/// 预期性 or 约束性, as five-year plans bind their targets; folded.
[[nodiscard]] bool saysHowItBinds(std::string_view text);

/// Whether the lines above a table and the years that head its columns say that it has what a plan aims at: "主要目标",
/// "“十四五”规划" with the last year of the plan and none within it, a year to come. Not where it tells how far one has
/// come ("完成情况").
[[nodiscard]] bool areTargetsByTitle(const std::vector<std::string>& lines, const std::vector<ColumnHeading>& columns);

/// The same of a table whose columns need no years, by what its title calls the values alone.
[[nodiscard]] bool isTitledTargets(const std::vector<std::string>& lines);

/// Whether a five-year plan is named, "“十四五”规划" or "第十四个五年规划".
[[nodiscard]] bool namesPlan(const std::vector<std::string>& lines);

/// What the targets of a table whose headings say no year are for, by its title: the `period` that it names, of several
/// years the last, else the last year of its five-year plan. Absent: neither, a part of a year, two plans, or a plan
/// and a year beyond it ("“十四五”规划和2035年远景目标"), for the table may be of either.
[[nodiscard]] std::optional<domain::Period> titledAim(const std::vector<std::string>& lines,
                                                      const std::optional<domain::Period>& period);

/// The year that a heading sets aims for with more than the year alone: "2025年目标值", "2025年(预期)", "到2025年",
/// "2025 target", and the last one of a plan that it names, "“十四五”末". Absent: it sets none, or says something else
/// besides ("2025年目标完成率").
[[nodiscard]] std::optional<int> aimedYear(const ColumnHeading& heading);

/// Whether a heading calls what stands below it targets, and no other kind of plan.
[[nodiscard]] bool isCalledTarget(const ColumnHeading& heading);

/// Whether a heading says, of whatever indicator and year, nothing but that it is aimed at: "2025年规划值", "目标数".
[[nodiscard]] bool saysAimAlone(const ColumnHeading& heading);

/// What stands below a year alone in a table of targets.
enum class PlanYear {
    Target,
    Before, ///< what has been reached, which the plan starts from
    Unsure  ///< either: neither is taken
};

/// `columns`: all headings of the table. Before: beside columns that are called targets themselves ("2024年 |
/// 2025年目标"), the one year before that of the title, and up to the plan that a line names ("十五五": up to 2025).
/// Unsure: of several years before that of the title, all; where nothing but how its targets bind or a plan in the
/// title says that a table has targets, the first of several years; and where a later year says something that is not
/// understood, which may be the target.
[[nodiscard]] PlanYear planYear(int year, const TableHead& head, const std::vector<ColumnHeading>& columns);

} // namespace wm::ingest
