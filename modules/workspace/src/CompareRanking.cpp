// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareFigures.h"
#include "Scope.h"
#include "TargetDistance.h"
#include "TargetText.h"

#include "wm/base/Text.h"
#include "wm/presentation/NumberText.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wm::workspace {

using domain::RegionCode;
using presentation::CompareOrder;
using presentation::filledIn;
using presentation::RankingRow;
using presentation::RankingSpec;
using presentation::Words;

namespace {

/// What a ranking by gap or completion goes by for a region.
const domain::Target* rankedTarget(const CompareValues& values, const RegionCode& region)
{
    const auto found = values.targets.find(region);
    return found == values.targets.end() ? nullptr : found->second;
}

/// Why a region has no place in the ranking; none for one that has.
std::optional<std::string> whyUnranked(const CompareScope& scope, const CompareValues& values, const RegionCode& region)
{
    const domain::Series* series = values.seriesOf(region);
    const CompareOrder order = scope.options.order;
    if (order != CompareOrder::Completion && (!series || !comparedValue(scope, *series)))
        return missingText(scope, values, region);
    if (order == CompareOrder::Value)
        return std::nullopt;
    const domain::Target* target = rankedTarget(values, region);
    if (!target)
        return scope.words.noTarget;
    if (!target->value)
        return wantedText(scope.snapshot, *target, scope.words);
    if (order == CompareOrder::Completion && !scope.snapshot.assessment(*target).completionShare)
        return verdictWord(scope.snapshot.assessment(*target).verdict, scope.words);
    const bool hasNoShare = order == CompareOrder::Gap && !hasShare(*target) &&
                            distanceMeasure(scope.snapshot, *values.indicator) == DistanceMeasure::Share;
    return hasNoShare ? std::optional(scope.words.targetIsZero) : std::nullopt;
}

/// Value, target and verdict in lines, as far as they are there.
std::string linesOf(const CompareScope& scope, const CompareValues& values, const RegionCode& region,
                    const std::optional<domain::YearValue>& value)
{
    std::string lines;
    if (value)
        lines += "\n" +
                 filledIn(scope.words.pointLabel, std::to_string(value->year),
                          observedText(scope.snapshot, *values.indicator, value->value, value->qualifier, scope.words));
    if (const domain::Target* target = rankedTarget(values, region)) {
        lines += "\n" + targetLine(scope.snapshot, *target, scope.words);
        lines += "\n" + verdictWord(scope.snapshot.assessment(*target).verdict, scope.words);
    }
    return lines;
}

RankingRow rowOf(const CompareScope& scope, const CompareValues& values, const RegionCode& region)
{
    const domain::Indicator& indicator = *values.indicator;
    const domain::Series* series = values.seriesOf(region);
    const domain::Target* target = rankedTarget(values, region);
    std::optional<domain::YearValue> value = series ? comparedValue(scope, *series) : std::nullopt;
    RankingRow row;
    row.mark = markOf(scope, region, indicator);
    if (target && scope.options.order != CompareOrder::Value) {
        row.mark.target = target->id;
        row.verdict = scope.snapshot.assessment(*target).verdict;
    }
    if (scope.options.order == CompareOrder::Completion) {
        const AssessedTarget& assessment = scope.snapshot.assessment(*target);
        value = assessment.judged;
        row.value = *assessment.completionShare * 100.0;
        row.valueText = presentation::percentText(*assessment.completionShare);
    } else if (scope.options.order == CompareOrder::Gap) {
        const DistanceMeasure measure = distanceMeasure(scope.snapshot, indicator);
        row.value = distanceTo(*target, value->value, measure);
        row.valueText = distanceText(row.value, {}, scope.words.language);
    } else {
        row.value = value->value;
        row.qualifier = value->qualifier;
        row.valueText = comparedText(scope, *value);
    }
    row.year = value ? value->year : 0;
    row.mark.readOut = row.mark.label + linesOf(scope, values, region, value);
    return row;
}

/// How early a row comes: the less, the earlier.
double placeOf(const CompareScope& scope, const domain::Indicator& indicator, double value)
{
    const CompareOrder order = scope.options.order;
    if (order == CompareOrder::Completion || indicator.direction == domain::Direction::Increase)
        return -value;
    if (indicator.direction == domain::Direction::Decrease)
        return value;
    return order == CompareOrder::Gap ? std::abs(value) : -value;
}

void rankRows(const CompareScope& scope, const domain::Indicator& indicator, std::vector<RankingRow>& rows)
{
    const auto place = [&](const RankingRow& row) {
        return placeOf(scope, indicator, row.value);
    };
    std::ranges::stable_sort(rows, {}, place);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isTied = i > 0 && place(rows[i]) == place(rows[i - 1]);
        rows[i].rank = isTied ? rows[i - 1].rank : static_cast<int>(i) + 1;
    }
    const std::string count = std::to_string(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isShared =
            (i > 0 && rows[i - 1].rank == rows[i].rank) || (i + 1 < rows.size() && rows[i + 1].rank == rows[i].rank);
        const std::string rank = std::to_string(rows[i].rank);
        rows[i].rankText = isShared ? filledIn(scope.words.phrase("compare.tied"), rank) : rank;
        rows[i].mark.readOut += "\n" + filledIn(scope.words.phrase("compare.rank"), rows[i].rankText, count);
    }
}

std::string firstPart(const CompareScope& scope, const domain::Indicator& indicator)
{
    using domain::Direction;
    const Words& words = scope.words;
    if (scope.options.order == CompareOrder::Completion)
        return words.phrase("compare.first.completion");
    if (scope.options.order == CompareOrder::Gap)
        return words.phrase(indicator.direction == Direction::Maintain ? "compare.first.nearest"
                                                                       : "compare.first.beyond");
    if (indicator.direction == Direction::Maintain)
        return words.phrase("compare.first.neither");
    return words.phrase(indicator.direction == Direction::Increase ? "compare.first.highest" : "compare.first.lowest");
}

/// The one number that all regions are to reach.
void addReference(const CompareScope& scope, const CompareValues& values, RankingSpec& ranking)
{
    const domain::Target* common = nullptr;
    for (const auto& [region, target] : values.targets) {
        const bool isSame = !common || (target->value == common->value && target->year == common->year);
        if (!target->value || target->upperValue || !isSame)
            return;
        common = target;
    }
    // That of one region among many is not what the others are to reach.
    if (!common || values.targets.size() < ranking.rows.size())
        return;
    ranking.reference = *common->value;
    ranking.referenceText = targetLine(scope.snapshot, *common, scope.words);
}

void describeBars(const CompareScope& scope, const CompareValues& values, RankingSpec& ranking)
{
    const Words& words = scope.words;
    const domain::Indicator& indicator = *values.indicator;
    switch (scope.options.order) {
    case CompareOrder::Completion:
        ranking.valueTitle = words.progress;
        ranking.unit = "%";
        return;
    case CompareOrder::Gap:
        ranking.valueTitle = words.phrase("compare.gap_to_target");
        ranking.unit = distanceUnit(scope.snapshot, indicator, distanceMeasure(scope.snapshot, indicator), words)
                           .in(words.language);
        return;
    case CompareOrder::Value:
        break;
    }
    ranking.valueTitle = words.value;
    ranking.unit = unitOf(scope.snapshot, indicator).in(words.language);
}

/// Which targets a ranking by gap or completion goes by.
void addTargetNote(const CompareScope& scope, const RankingSpec& ranking, presentation::CompareHead& head)
{
    std::set<int> years;
    for (const RankingRow& row : ranking.rows) {
        const domain::Target* target = scope.snapshot.findTarget(row.mark.target);
        if (target && target->year)
            years.insert(*target->year);
    }
    if (years.empty())
        return;
    std::vector<std::string> names;
    for (const int year : years)
        names.push_back(std::to_string(year));
    head.notes.push_back(filledIn(scope.words.phrase("compare.target_years"), join(names, scope.words.listSeparator)));
}

/// What the lengths of the bars mean.
std::string barsPart(const CompareScope& scope, const RankingSpec& ranking)
{
    if (scope.options.order == CompareOrder::Gap)
        return filledIn(scope.words.pointLabel, ranking.valueTitle, ranking.unit);
    return ranking.unit.empty() ? std::string() : filledIn(scope.words.unitLabel, ranking.unit);
}

} // namespace

presentation::CompareSpec rankingOf(const CompareScope& scope, const CompareValues& values)
{
    const domain::Indicator& indicator = *values.indicator;
    presentation::CompareSpec spec;
    RankingSpec ranking;
    bool hasQualified = false;
    for (const RegionCode& region : values.regions) {
        if (whyUnranked(scope, values, region))
            continue;
        ranking.rows.push_back(rowOf(scope, values, region));
        const domain::Series* series = values.seriesOf(region);
        const auto value = series ? comparedValue(scope, *series) : std::nullopt;
        hasQualified = hasQualified || (value && value->qualifier != domain::Comparator::Unstated);
    }
    rankRows(scope, indicator, ranking.rows);
    describeBars(scope, values, ranking);
    if (scope.options.order == CompareOrder::Value)
        addReference(scope, values, ranking);
    else
        addTargetNote(scope, ranking, spec.head);
    const bool isCompletion = scope.options.order == CompareOrder::Completion;
    setTitle(
        indicator.name.in(scope.words.language),
        {isCompletion ? ranking.valueTitle : yearPart(scope), barsPart(scope, ranking), firstPart(scope, indicator)},
        spec.head);
    addGaps(
        scope, values, [&](const RegionCode& region) { return whyUnranked(scope, values, region); }, spec.head);
    addValueNotes(scope, values, hasQualified,
                  scope.options.takesLatest || isCompletion ? std::nullopt : scope.options.year, spec.head);
    if (ranking.rows.empty())
        spec.head.emptyText = scope.words.phrase("compare.empty.ranking");
    spec.figure = std::move(ranking);
    return spec;
}

} // namespace wm::workspace
