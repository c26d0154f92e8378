// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Judgement.h"
#include "Scope.h"
#include "TargetText.h"

#include "wm/workspace/Views.h"

namespace wm::workspace {

namespace {

using assess::Assessment;
using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::Words;

TableCell shareCell(std::optional<double> share)
{
    return share ? TableCell{precisePercentText(*share), share, {}, {}} : TableCell{};
}

TableCell measureCell(std::optional<double> value)
{
    return value ? TableCell{shortNumber(*value), value, {}, {}} : TableCell{};
}

TableCell reasonCell(const Assessment& assessment, const Words& words)
{
    if (assessment.reason == assess::Reason::None)
        return {};
    const std::string code(toText(assessment.reason));
    return namedCell(words.phrase("reason." + code), code);
}

presentation::TableRow rowOf(const Snapshot& snapshot, const domain::Target& target, const Words& words)
{
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    const Assessment assessment = judge(snapshot, target, profileFor(indicator, snapshot.assessmentOptions()));
    const auto value = [](const std::optional<domain::YearValue>& known) {
        return known ? numberCell(known->value) : TableCell{};
    };
    const auto year = [](const std::optional<domain::YearValue>& known) {
        return known ? yearCell(known->year) : TableCell{};
    };
    presentation::TableRow row;
    row.id = target.id.value;
    row.cells = {
        textCell(target.code),
        namedCell(indicator.name.in(words.language), indicator.code),
        namedCell(regionName(snapshot, target.region, words.language), target.region.text),
        target.year ? yearCell(*target.year) : TableCell{},
        {target.value ? wantedText(snapshot, target, words) : std::string(), target.value, {}, {}},
        {verdictWord(assessment.verdict, words), {}, assessment.verdict, std::string(toText(assessment.verdict))},
        textCell(std::string(assessment.profile)),
        value(assessment.baseline),
        year(assessment.baseline),
        value(assessment.judged),
        year(assessment.judged),
        shareCell(assessment.completionShare),
        shareCell(assessment.timeShare),
        measureCell(assessment.progressShare),
        shareCell(assessment.observedGrowth),
        shareCell(assessment.requiredGrowth),
        measureCell(assessment.growthRatio),
        shareCell(assessment.expectedShare),
        measureCell(assessment.currentStatus),
        measureCell(assessment.score),
        reasonCell(assessment, words),
        successorCell(snapshot, target, words),
    };
    return row;
}

} // namespace

presentation::TableSpec assessmentTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                        const Words& words)
{
    presentation::TableSpec table;
    table.title = standInNotice(snapshot, selection, words);
    table.columns = {
        {"target_id", words.code, Kind::Text},
        {"indicator", words.indicator, Kind::Text},
        {"region", words.region, Kind::Text},
        {"year", words.horizon, Kind::Number},
        {"value", words.targetValue, Kind::Number},
        {"verdict", words.verdict, Kind::Verdict},
        {"profile", words.phrase("column.profile"), Kind::Text},
        {"baseline_value", words.baseline, Kind::Number},
        {"baseline_year", words.phrase("column.baseline_year"), Kind::Number},
        {"judged_value", words.latestValue, Kind::Number},
        {"judged_year", words.latestYear, Kind::Number},
        {"completion", words.progress, Kind::Number},
        {"time_share", words.phrase("quantity.time_share"), Kind::Number},
        {"progress", "p", Kind::Number},
        {"observed_growth", words.phrase("quantity.observed_growth"), Kind::Number},
        {"required_growth", words.phrase("quantity.required_growth"), Kind::Number},
        {"growth_ratio", "R", Kind::Number},
        {"expected_share", "q", Kind::Number},
        {"current_status", "CS", Kind::Number},
        {"score", words.phrase("column.score"), Kind::Number},
        {"reason", words.phrase("column.reason"), Kind::Text},
        {"superseded_by", words.phrase("revision.superseded_heading"), Kind::Text},
    };
    for (const domain::Target* target : targetsInScope(snapshot, selection))
        table.rows.push_back(rowOf(snapshot, *target, words));
    if (table.rows.empty())
        table.emptyText = words.noTargets;
    return table;
}

} // namespace wm::workspace
