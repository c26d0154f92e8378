// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanYears.h"

#include "MeasureWords.h"
#include "ObservablePeriod.h"
#include "TableTitle.h"
#include "TargetBound.h"
#include "TargetTerm.h"

#include "wm/base/Text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace wm::ingest {

namespace {

struct FiveYearPlan {
    std::string_view name;
    int lastYearBefore;
};
constexpr std::array kPlans{FiveYearPlan{"十一五", 2005}, FiveYearPlan{"十二五", 2010}, FiveYearPlan{"十三五", 2015},
                            FiveYearPlan{"十四五", 2020}, FiveYearPlan{"十五五", 2025}, FiveYearPlan{"十六五", 2030}};

/// "十四五", "第十四个五年规划"
bool isNamed(const FiveYearPlan& plan, std::string_view line)
{
    constexpr std::string_view kFive = "五", kWritten = "个五年";
    const std::string written =
        std::string(plan.name.substr(0, plan.name.size() - kFive.size())) + std::string(kWritten);
    return line.find(plan.name) != line.npos || line.find(written) != line.npos;
}

std::set<int> lastYearsBeforePlans(const std::vector<std::string>& lines)
{
    std::set<int> years;
    for (const FiveYearPlan& plan : kPlans) {
        if (std::ranges::any_of(lines, [&](const std::string& line) { return isNamed(plan, line); }))
            years.insert(plan.lastYearBefore);
    }
    return years;
}

/// Of the last plan that is named: a table of goals often has how the plan before was fulfilled.
std::optional<int> lastYearBeforePlan(const std::vector<std::string>& lines)
{
    const std::set<int> years = lastYearsBeforePlans(lines);
    return years.empty() ? std::nullopt : std::optional(*years.rbegin());
}

bool isYearAlone(const ColumnHeading& heading)
{
    return heading.names.empty() && heading.period && heading.period->isWholeYear();
}

constexpr int kYearsOfPlan = 5;
constexpr std::string_view kPlanWord = "规划";

/// Whether anything stands in the name but words of plans, of which one at least says that it is aimed at.
bool isNothingButAim(std::string name)
{
    constexpr std::array<std::string_view, 13> kAims{"目标", "规划", "计划", "预期", "远景",   "展望", "任务",
                                                     "达到", "力争", "到",   "至",   "target", "goal"};
    constexpr std::array<std::string_view, 21> kAround{"年度", "本年", "全年", "主要", "发展", "指标", "预计",
                                                       "实现", "左右", "时期", "期",   "末",   "底",   "值",
                                                       "数",   "年",   "的",   "by",   "s",    "“",    "”"};
    // "目标值 / 下限": a bound of what is aimed at.
    const bool isBound = boundIn(name) != domain::Comparator::Unstated;
    name = withoutBound(name);
    const auto takeOut = [&](std::string_view word) {
        bool isThere = false;
        for (std::size_t at = name.find(word); at != std::string::npos; at = name.find(word)) {
            name.erase(at, word.size());
            isThere = true;
        }
        return isThere;
    };
    bool isAim = false;
    for (const std::string_view word : kAims)
        isAim = takeOut(word) || isAim;
    for (const std::string_view word : kAround)
        takeOut(word);
    return isAim && name.find_first_not_of(isBound ? "()[]\"' /" : "()[]\"' ") == std::string::npos;
}

/// "“十四五”末": the last year of the plan, and what else the name says. Absent: none is named.
std::optional<std::pair<int, std::string>> endOfPlan(const std::string& name)
{
    for (const FiveYearPlan& plan : kPlans) {
        if (const std::size_t at = name.find(plan.name); at != std::string::npos)
            return std::pair(plan.lastYearBefore + kYearsOfPlan,
                             name.substr(0, at) + name.substr(at + plan.name.size()));
    }
    return std::nullopt;
}

/// Whether a later year has words beside it that are not understood, and no column of its own.
bool isFollowedByUnknown(int year, const std::vector<ColumnHeading>& columns)
{
    const auto laterYear = [year](const ColumnHeading& heading) {
        const bool isYear = heading.period && heading.period->isWholeYear() && *heading.period->lastYear() > year;
        return isYear ? heading.period->lastYear() : std::nullopt;
    };
    return std::ranges::any_of(columns, [&](const ColumnHeading& heading) {
        const std::optional<int> later = laterYear(heading);
        return later && !heading.names.empty() && std::ranges::none_of(columns, [&](const ColumnHeading& other) {
                   return isYearAlone(other) && other.period->lastYear() == later;
               });
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

bool namesPlan(const std::vector<std::string>& lines)
{
    return lastYearBeforePlan(lines).has_value();
}

bool isTitledTargets(const std::vector<std::string>& lines)
{
    const std::string title = foldedName(join(lines, "/"));
    return measureIn(title) == kMeasureOfTargets && titleStance(lines) == Stance::Aimed;
}

std::optional<domain::Period> titledAim(const std::vector<std::string>& lines,
                                        const std::optional<domain::Period>& period)
{
    const auto wholeYear = [](int year) {
        return domain::Period::parse(std::to_string(year));
    };
    const bool isOfYears = period && (period->isWholeYear() || *period->firstYear() < *period->lastYear());
    const bool isSum = saysSumOfYears(lines) && (!period || !period->isWholeYear());
    if ((period && !isOfYears) || isSum)
        return std::nullopt;
    const std::set<int> before = lastYearsBeforePlans(lines);
    if (before.empty())
        return period ? wholeYear(*period->lastYear()) : std::nullopt;
    const int end = *before.rbegin() + kYearsOfPlan;
    if (!period)
        return before.size() == 1 ? wholeYear(end) : std::nullopt;
    return *period->lastYear() > end ? std::nullopt : wholeYear(*period->lastYear());
}

bool areTargetsByTitle(const std::vector<std::string>& lines, const std::vector<ColumnHeading>& columns)
{
    const std::string title = foldedName(join(lines, "/"));
    const Stance stance = titleStance(lines);
    if (stance == Stance::Reached || stance == Stance::Unsure || saysCounted(title))
        return false;
    std::vector<int> years;
    for (const ColumnHeading& heading : columns) {
        if (isYearAlone(heading))
            years.push_back(*heading.period->lastYear());
    }
    const auto isOfPlan = [&](const ColumnHeading& heading) {
        const std::optional<int> before = lastYearBeforePlan(lines);
        return before && heading.names.empty() && heading.period && heading.period->firstYear() == *before + 1 &&
               heading.period->lastYear() == *before + kYearsOfPlan;
    };
    // Of the years of a plan together nothing can be kept, but they are aimed at.
    const bool isTitled = isTitledTargets(lines);
    if (years.empty())
        return (isTitled || title.find(kPlanWord) != title.npos) && std::ranges::any_of(columns, isOfPlan);
    const auto hasYear = [&](auto fits) {
        return std::ranges::any_of(years, fits);
    };
    if (isTitled)
        return true;
    if (const std::optional<int> before = lastYearBeforePlan(lines)) {
        const int end = *before + kYearsOfPlan;
        return hasYear([&](int year) { return year == end; }) &&
               !hasYear([&](int year) { return year > *before && year < end; });
    }
    return title.find(kPlanWord) != title.npos && hasYear([](int year) { return year > thisYear(); });
}

bool saysHowItBinds(std::string_view text)
{
    return text == "预期性" || text == "约束性";
}

std::optional<int> aimedYear(const ColumnHeading& heading)
{
    if (heading.names.empty())
        return std::nullopt;
    const std::string name = heading.key();
    if (!heading.period) {
        const auto plan = endOfPlan(name);
        const bool isEnd = plan && (plan->second.find("末") != std::string::npos || isNothingButAim(plan->second));
        return isEnd && isNothingButAim(plan->second + "目标") ? std::optional(plan->first) : std::nullopt;
    }
    return heading.period->isWholeYear() && isNothingButAim(name) ? heading.period->lastYear() : std::nullopt;
}

bool isCalledTarget(const ColumnHeading& heading)
{
    constexpr std::array<std::string_view, 4> kWords{"目标", "远景", "target", "goal"};
    return aimedYear(heading) && std::ranges::any_of(heading.names, [&](const std::string& name) {
               return std::ranges::any_of(kWords, [&](std::string_view word) { return name.find(word) != name.npos; });
           });
}

bool saysAimAlone(const ColumnHeading& heading)
{
    return !heading.names.empty() && isNothingButAim(heading.key());
}

namespace {

/// Whether a year up to the one that the title names is of targets; absent: the title does not tell.
std::optional<PlanYear> planYearByTitle(int year, const TableHead& head, const std::vector<ColumnHeading>& columns)
{
    const std::optional<domain::Period> title = titlePeriod(head.lines);
    if (!title || !title->isWholeYear() || year > *title->lastYear())
        return std::nullopt;
    // "“十四五”规划和2035年远景目标": of both.
    const std::optional<int> beforePlan = lastYearBeforePlan(head.lines);
    if (beforePlan && *title->lastYear() > *beforePlan + kYearsOfPlan)
        return std::nullopt;
    if (year == *title->lastYear())
        return PlanYear::Target;
    const auto earlier = std::ranges::count_if(columns, [&](const ColumnHeading& heading) {
        return isYearAlone(heading) && *heading.period->lastYear() < *title->lastYear();
    });
    return earlier == 1 ? PlanYear::Before : PlanYear::Unsure;
}

/// A year within a plan beside its last may be how far one had come; of several, each has a target of its own.
PlanYear yearOfPlan(int year, int before, const std::vector<ColumnHeading>& columns)
{
    const auto within = std::ranges::count_if(columns, [&](const ColumnHeading& heading) {
        const std::optional<int> each = isYearAlone(heading) ? heading.period->lastYear() : std::nullopt;
        return each && *each > before && *each < before + kYearsOfPlan;
    });
    return within == 1 && year < before + kYearsOfPlan ? PlanYear::Unsure : PlanYear::Target;
}

} // namespace

PlanYear planYear(int year, const TableHead& head, const std::vector<ColumnHeading>& columns)
{
    if (std::ranges::any_of(columns, [](const ColumnHeading& each) { return aimedYear(each).has_value(); }))
        return PlanYear::Before;
    if (const std::optional<PlanYear> byTitle = planYearByTitle(year, head, columns))
        return *byTitle;
    if (const std::optional<int> before = lastYearBeforePlan(head.lines))
        return year > *before ? yearOfPlan(year, *before, columns) : PlanYear::Before;
    if (isFollowedByUnknown(year, columns))
        return PlanYear::Unsure;
    const bool isPlan =
        std::ranges::any_of(head.lines, [](const std::string& line) { return line.find(kPlanWord) != line.npos; });
    if (!saysHowAllBind(columns) && !isPlan)
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
