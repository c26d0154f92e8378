// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordProposal.h"

#include "HeadingRoles.h"
#include "MeasureWords.h"
#include "PlanYears.h"
#include "TableColumns.h"
#include "TableTitle.h"
#include "TargetBound.h"
#include "TargetHeading.h"
#include "TargetTerm.h"

#include "wm/ingest/RecordImport.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

namespace wm::ingest {

namespace {

using domain::RecordKind;

struct TellingHeading {
    RecordKind kind;
    std::string_view heading; ///< folded
};
/// Headings that only tables of that kind have, those first that are more telling.
constexpr std::array kTelling{
    TellingHeading{RecordKind::Target, "target_id"},
    TellingHeading{RecordKind::Target, "目标代码"},
    TellingHeading{RecordKind::Facility, "facility_id"},
    TellingHeading{RecordKind::Facility, "设施代码"},
    TellingHeading{RecordKind::Corridor, "corridor_id"},
    TellingHeading{RecordKind::Corridor, "通道代码"},
    TellingHeading{RecordKind::Target, "target code"},
    TellingHeading{RecordKind::Facility, "facility code"},
    TellingHeading{RecordKind::Corridor, "corridor code"},
    TellingHeading{RecordKind::Task, "task code"},
    TellingHeading{RecordKind::Task, "task_id"},
    TellingHeading{RecordKind::Task, "任务代码"},
    TellingHeading{RecordKind::Target, "目标值"},
    TellingHeading{RecordKind::Target, "规划目标"},
    TellingHeading{RecordKind::Target, "规划值"},
    TellingHeading{RecordKind::Target, "目标"},
    TellingHeading{RecordKind::Target, "目标年"},
    TellingHeading{RecordKind::Target, "目标年份"},
    TellingHeading{RecordKind::Target, "target_year"},
    TellingHeading{RecordKind::Target, "target year"},
    TellingHeading{RecordKind::Target, "target"},
    TellingHeading{RecordKind::Facility, "设施名称"},
    TellingHeading{RecordKind::Facility, "设施"},
    TellingHeading{RecordKind::Facility, "facility"},
    TellingHeading{RecordKind::Corridor, "通道"},
    TellingHeading{RecordKind::Task, "task_zh"},
    TellingHeading{RecordKind::Task, "任务"},
    TellingHeading{RecordKind::Task, "工作任务"},
    TellingHeading{RecordKind::Task, "重点任务"},
    TellingHeading{RecordKind::Task, "主要任务"},
    TellingHeading{RecordKind::Task, "task"},
    TellingHeading{RecordKind::Indicator, "direction"},
    TellingHeading{RecordKind::Indicator, "指标方向"},
    TellingHeading{RecordKind::Indicator, "lower_bound"},
    TellingHeading{RecordKind::Document, "title_zh"},
    TellingHeading{RecordKind::Document, "文号"},
    TellingHeading{RecordKind::Document, "issued_on"},
    TellingHeading{RecordKind::Document, "发文日期"},
    TellingHeading{RecordKind::Document, "印发日期"},
    TellingHeading{RecordKind::Region, "parent_code"},
    TellingHeading{RecordKind::Region, "上级代码"},
    TellingHeading{RecordKind::Region, "上级地区"},
    TellingHeading{RecordKind::Region, "行政级别"},
    TellingHeading{RecordKind::Region, "region above"},
    TellingHeading{RecordKind::Indicator, "下限"},
    TellingHeading{RecordKind::Indicator, "lower bound"},
    TellingHeading{RecordKind::Document, "document number"},
};

bool hasHeading(const TableContent& table, std::string_view key)
{
    return std::ranges::any_of(table.columns, [&](const ColumnContent& column) { return column.heading.key() == key; });
}

/// "目标值下限", "最高目标": a bound of the targets whose years something else says.
std::optional<std::string_view> boundSaid(const ColumnHeading& heading)
{
    const domain::Comparator bound = boundIn(heading.key());
    if (bound == domain::Comparator::Unstated || !saysAimAlone(heading) ||
        fieldOfHeading(RecordKind::Target, withoutBound(heading.key())) != "value")
        return std::nullopt;
    return isLeast(bound) ? "value" : "value_upper";
}

/// By the whole heading, else by the lowest of several ("坐标 / 经度"), and without what stands in brackets behind it
/// ("经度(°E)").
std::optional<std::string_view> fieldSaid(RecordKind kind, const ColumnHeading& heading)
{
    if (const auto field = fieldOfHeading(kind, heading.key()))
        return field;
    if (const auto bound = kind == RecordKind::Target ? boundSaid(heading) : std::nullopt)
        return bound;
    if (heading.names.empty() || heading.period)
        return std::nullopt;
    const std::string& lowest = heading.names.back();
    if (const auto field = heading.names.size() > 1 ? fieldOfHeading(kind, lowest) : std::nullopt)
        return field;
    const std::size_t bracket = lowest.find('(');
    return bracket == std::string::npos ? std::nullopt : fieldOfHeading(kind, lowest.substr(0, bracket));
}

bool hasField(RecordKind kind, const TableContent& table, std::string_view field)
{
    return std::ranges::any_of(table.columns,
                               [&](const ColumnContent& column) { return fieldSaid(kind, column.heading) == field; });
}

/// Names with their kinds or states in regions, and nothing that could be observed.
bool hasFacilities(const TableContent& table)
{
    const auto has = [&](std::string_view field) {
        return hasField(RecordKind::Facility, table, field);
    };
    const bool hasIndicators = std::ranges::any_of(
        table.columns, [](const ColumnContent& each) { return each.heading.period || each.isMostly(each.indicators); });
    const bool isPlaced = has("region_code") || has("place_zh");
    const bool isListed = (has("kind") && (isPlaced || has("status"))) || (has("status") && isPlaced);
    return has("name_zh") && !hasIndicators && ((has("lon") && has("lat")) || isListed);
}

/// "基期2020年", "Baseline 2020": what the targets start from, whatever else was reached before them.
bool isBaselineOf(const ColumnHeading& heading)
{
    const std::string key = heading.key();
    return heading.period && (key == "基期" || fieldOfHeading(RecordKind::Target, key) == "baseline_value");
}

/// "2015年完成 | 2020年完成 | 2025年目标": which amounts are of before the targets, and which of them is the last.
class AmountsBefore {
public:
    explicit AmountsBefore(const TableContent& table)
    {
        for (const ColumnContent& each : table.columns) {
            if (const std::optional<int> aimed = aimedYear(each.heading))
                m_firstAim = std::min(m_firstAim.value_or(*aimed), *aimed);
            m_hasBaseline = m_hasBaseline || fieldSaid(RecordKind::Target, each.heading) == "baseline_value" ||
                            isBaselineOf(each.heading);
        }
        for (const ColumnContent& each : table.columns) {
            if (has(each.heading))
                m_last = std::max(m_last, *each.heading.period->lastYear());
        }
    }

    [[nodiscard]] bool has(const ColumnHeading& heading) const
    {
        const bool isYear = heading.period && heading.period->isWholeYear();
        return isYear && m_firstAim && *heading.period->lastYear() < *m_firstAim && saysAmount(heading.key());
    }
    [[nodiscard]] bool isLast(const ColumnHeading& heading) const
    {
        return !m_hasBaseline && has(heading) && *heading.period->lastYear() == m_last;
    }

private:
    std::optional<int> m_firstAim;
    int m_last = 0;
    bool m_hasBaseline = false;
};

bool namesIndicator(const ColumnContent& column, const ImportVocabulary& vocabulary)
{
    const std::vector<std::string> names = targetHeading(column.heading).indicator;
    return !names.empty() && !vocabulary.indicators.find(names).empty();
}

/// "城镇化率 / 目标": whether the heading of an indicator says that it is aimed at.
bool isAimedIndicator(const ColumnContent& column, const ImportVocabulary& vocabulary)
{
    const TargetHeading heading = targetHeading(column.heading);
    return namesIndicator(column, vocabulary) && !heading.isReached && saysAimAlone(heading.rest);
}

/// "地区 | 城镇化率 | 床位数": regions down, and indicators across.
bool hasIndicatorsAcross(const TableContent& table, const ImportVocabulary& vocabulary)
{
    const auto hasRegions = [](const ColumnContent& each) {
        return each.isMostly(each.regions) || roleSaid(each.heading.key()) == domain::ColumnRole::Region;
    };
    return std::ranges::any_of(table.columns, hasRegions) &&
           std::ranges::any_of(table.columns, [&](const auto& each) { return namesIndicator(each, vocabulary); }) &&
           std::ranges::none_of(table.columns, [](const auto& each) { return each.isMostly(each.indicators); });
}

bool namesRegion(const ColumnContent& column, const domain::RegionCode& about, const ImportVocabulary& vocabulary)
{
    return regionOf(targetHeading(column.heading).indicator, {}, vocabulary, about).has_value();
}

/// "指标 | 单位 | 章贡区 | 南康区": indicators down, and regions across.
bool hasRegionsAcross(const TableContent& table, const domain::RegionCode& about, const ImportVocabulary& vocabulary)
{
    const auto hasRegions = [](const ColumnContent& each) {
        return each.isMostly(each.regions) && !each.isMostly(each.numbers);
    };
    const auto isRegion = [&](const ColumnContent& each) {
        return each.isMostly(each.numbers) && namesRegion(each, about, vocabulary);
    };
    return std::ranges::any_of(table.columns, [](const auto& each) { return each.isMostly(each.indicators); }) &&
           std::ranges::any_of(table.columns, isRegion) && std::ranges::none_of(table.columns, hasRegions);
}

/// What heads the columns of a table of targets.
struct Across {
    bool areIndicators = false, areRegions = false;
    domain::RegionCode about; ///< the region of the table, or none

    [[nodiscard]] bool isAny() const { return areIndicators || areRegions; }
};

Across acrossIn(const TableContent& table, const ImportVocabulary& vocabulary)
{
    const domain::RegionCode about = readTitle(table.lines, vocabulary).region;
    return {hasIndicatorsAcross(table, vocabulary), hasRegionsAcross(table, about, vocabulary), about};
}

/// What of targets only the title says: of those with indicators or regions across that they are, and of which year all
/// are whose heading says none. When the columns are known.
void completeTargets(const TableContent& table, const Across& across, domain::ImportRecipe& recipe)
{
    if (across.isAny() && isTitledTargets(table.lines))
        recipe.titleMeasure = kMeasureOfTargets;
    const auto isWithoutYear = [&](const ColumnContent& each) {
        const auto rule = std::ranges::find(recipe.columns, each.heading.key(), &domain::ColumnRule::heading);
        const bool hasValues =
            rule != recipe.columns.end() && (rule->role == domain::ColumnRole::Value || rule->field == "value");
        return hasValues && !each.heading.period;
    };
    const auto aim = titledAim(table.lines, titlePeriod(table.lines));
    if (aim && std::ranges::any_of(table.columns, isWithoutYear))
        recipe.period = aim->text();
}

/// "领域", "类别": headings of many meanings, the layer of facilities where the words below are layers.
bool mayHeadLayers(std::string_view key)
{
    constexpr std::array<std::string_view, 6> kHeadings{"领域", "行业", "类别", "theme", "sector", "category"};
    return std::ranges::find(kHeadings, key) != kHeadings.end();
}

/// What the heading says, or the words below it where these say something else.
std::optional<std::string_view> fieldOf(RecordKind kind, const ColumnContent& column, const TableContent& table,
                                        const AmountsBefore& before)
{
    const std::string key = column.heading.key();
    // 约束性 is a property that targets have no field for; the roles of targets are other words.
    if (kind == RecordKind::Target && column.isMostly(column.bindings))
        return "note";
    if (kind == RecordKind::Target && isBaselineOf(column.heading))
        return "baseline_value";
    // "2020年实际" beside targets for later years is what they start from.
    if (kind == RecordKind::Target && before.has(column.heading))
        return before.isLast(column.heading) ? std::optional<std::string_view>("baseline_value") : std::nullopt;
    if (kind == RecordKind::Facility && mayHeadLayers(key) && column.isMostly(column.layers) &&
        !hasField(kind, table, "layer"))
        return "layer";
    // Beside those who lead, those who are responsible as well.
    const bool hasLead = hasHeading(table, "牵头单位") || hasHeading(table, "牵头部门");
    if (kind == RecordKind::Task && key == "责任单位" && hasLead)
        return "support_agencies_zh";
    return fieldSaid(kind, column.heading);
}

/// Adds a rule for what the column is, if it is anything that no other column is.
void addRule(RecordKind kind, const ColumnContent& column, const TableContent& table,
             const ImportVocabulary& vocabulary, const Across& across, const AmountsBefore& before,
             std::set<std::string_view>& used, domain::ImportRecipe& recipe)
{
    const std::string key = column.heading.key();
    const bool isYear = column.heading.names.empty() && column.heading.period;
    if (across.isAny() && targetHeading(column.heading).isReached)
        return;
    const bool isRepeated =
        std::ranges::find(recipe.columns, key, &domain::ColumnRule::heading) != recipe.columns.end();
    if (isYear || isRepeated)
        return;
    if ((across.areIndicators && namesIndicator(column, vocabulary)) ||
        (across.areRegions && namesRegion(column, across.about, vocabulary))) {
        recipe.columns.push_back({key, domain::ColumnRole::Value});
        return;
    }
    std::optional<std::string_view> field = fieldOf(kind, column, table, before);
    // "2025年目标值" and "2035年目标值" are as good as the years alone.
    if (kind == RecordKind::Target && ((field == "value" && column.heading.period) || aimedYear(column.heading))) {
        recipe.columns.push_back({key, domain::ColumnRole::Value});
        return;
    }
    // Of an indicator that is not known too, or it would be passed over instead of asked for.
    const bool isCounted = roleSaid(key) == domain::ColumnRole::Ignored;
    // "经开区 / 目标": its lowest heading is no field of all, where it stands below several.
    const bool isOfSome = across.areRegions && column.heading.names.size() > 1 && field == "value";
    if (across.isAny() && (!field || isOfSome) && !isCounted && column.isMostly(column.numbers)) {
        recipe.columns.push_back({key, domain::ColumnRole::Value});
        return;
    }
    const auto isFree = [&](std::string_view wanted) {
        return domain::fieldPlace(kind, wanted) && !used.contains(wanted);
    };
    if (!field && column.isMostly(column.regions) && isFree("region_code"))
        field = "region_code";
    if (!field && column.isMostly(column.indicators) && isFree("indicator_id") && kind == RecordKind::Target)
        field = "indicator_id";
    if (!field && column.isMostly(column.documents) && isFree("doc_id"))
        field = "doc_id";
    if (field && used.insert(*field).second)
        recipe.columns.push_back({key, domain::ColumnRole::Field, std::string(*field)});
}

} // namespace

std::optional<RecordKind> recordsIn(const TableContent& table, const ImportVocabulary& vocabulary)
{
    for (const TellingHeading& telling : kTelling) {
        if (hasHeading(table, telling.heading))
            return telling.kind;
    }
    const auto isCalledSo = [](const ColumnContent& each) {
        return isCalledTarget(each.heading) || isAimedOverYears(each.heading) || boundSaid(each.heading);
    };
    if (std::ranges::any_of(table.columns, isCalledSo))
        return RecordKind::Target;
    std::vector<ColumnHeading> headings;
    std::ranges::transform(table.columns, std::back_inserter(headings), &ColumnContent::heading);
    const bool hasIndicators =
        std::ranges::any_of(table.columns, [](const ColumnContent& each) { return each.isMostly(each.indicators); });
    const bool isOfOne = readTitle(table.lines, vocabulary).indicator != nullptr;
    if ((hasIndicators || isOfOne) && areTargetsByTitle(table.lines, headings))
        return RecordKind::Target;
    // "目标分解表", or "城镇化率 / 目标": what each region is to reach.
    const bool isAimed = std::ranges::any_of(
        table.columns, [&](const ColumnContent& each) { return isAimedIndicator(each, vocabulary); });
    const bool mayBeAimed = isAimed && titleStance(table.lines) != Stance::Reached;
    const Across across = acrossIn(table, vocabulary);
    if ((across.areIndicators && mayBeAimed) || (across.isAny() && isTitledTargets(table.lines)))
        return RecordKind::Target;
    // "2025年 | 2030年 | 属性": what a plan expects or demands has not been observed.
    if (std::ranges::any_of(table.columns, [](const ColumnContent& each) { return each.isMostly(each.bindings); }))
        return RecordKind::Target;
    return hasFacilities(table) ? std::optional(RecordKind::Facility) : std::nullopt;
}

domain::ImportRecipe proposeRecords(RecordKind kind, const TableContent& table, const ImportVocabulary& vocabulary)
{
    domain::ImportRecipe recipe;
    recipe.records = kind;
    completeFromTitle(table, vocabulary, recipe);
    const Across across = kind == RecordKind::Target ? acrossIn(table, vocabulary) : Across();
    const AmountsBefore before(table);
    std::set<std::string_view> used;
    // What is said by name before what only looks like it.
    for (const bool isNamed : {true, false}) {
        for (const ColumnContent& column : table.columns) {
            if (fieldSaid(kind, column.heading).has_value() == isNamed)
                addRule(kind, column, table, vocabulary, across, before, used, recipe);
        }
    }
    if (kind == RecordKind::Target)
        completeTargets(table, across, recipe);
    return recipe;
}

} // namespace wm::ingest
