// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanYears.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

struct FiveYearPlan {
    std::string_view name;
    int lastYearBefore;
};
constexpr std::array kPlans{FiveYearPlan{"十一五", 2005}, FiveYearPlan{"十二五", 2010}, FiveYearPlan{"十三五", 2015},
                            FiveYearPlan{"十四五", 2020}, FiveYearPlan{"十五五", 2025}, FiveYearPlan{"十六五", 2030}};

/// Of the last plan that is named: a table of goals often has how the plan before was fulfilled.
std::optional<int> lastYearBeforePlan(const std::vector<std::string>& lines)
{
    std::optional<int> year;
    for (const std::string& line : lines) {
        for (const FiveYearPlan& plan : kPlans) {
            if (line.find(plan.name) != line.npos)
                year = std::max(year.value_or(plan.lastYearBefore), plan.lastYearBefore);
        }
    }
    return year;
}

bool isYearAlone(const ColumnHeading& heading)
{
    return heading.names.empty() && heading.period && heading.period->isWholeYear();
}

bool isCalledTarget(const ColumnHeading& heading)
{
    constexpr std::array<std::string_view, 4> kWords{"目标", "规划", "计划", "target"};
    return heading.period && std::ranges::any_of(heading.names, [&](const std::string& name) {
               return std::ranges::any_of(kWords, [&](std::string_view word) { return name.find(word) != name.npos; });
           });
}

bool saysHowAllBind(const std::vector<ColumnHeading>& columns)
{
    constexpr std::array<std::string_view, 4> kWords{"属性", "指标属性", "指标性质", "性质"};
    return std::ranges::any_of(columns, [&](const ColumnHeading& heading) {
        return std::ranges::find(kWords, heading.key()) != kWords.end();
    });
}

} // namespace

bool saysHowItBinds(std::string_view text)
{
    return text == "预期性" || text == "约束性";
}

PlanYear planYear(int year, const TableHead& head, const std::vector<ColumnHeading>& columns)
{
    if (std::ranges::any_of(columns, isCalledTarget))
        return PlanYear::Before;
    if (const std::optional<int> before = lastYearBeforePlan(head.lines))
        return year > *before ? PlanYear::Target : PlanYear::Before;
    if (!saysHowAllBind(columns))
        return PlanYear::Target;
    int first = year, count = 0;
    for (const ColumnHeading& heading : columns) {
        if (!isYearAlone(heading))
            continue;
        first = std::min(first, *heading.period->lastYear());
        ++count;
    }
    return count < 2 || year > first ? PlanYear::Target : PlanYear::Unsure;
}

} // namespace wm::ingest
