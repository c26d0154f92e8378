// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"
#include "Scope.h"

#include "wm/presentation/NumberText.h"
#include "wm/workspace/Views.h"

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::TableCell;
using presentation::Words;

/// The number sorts, the text says it with its condition; without a number the cell stays empty.
TableCell wantedCell(const Snapshot& snapshot, const domain::Target& target, const Words& words)
{
    return {target.value ? wantedText(snapshot, target, words) : std::string(), target.value, {}, {}};
}

TableCell judgedCell(const Snapshot& snapshot, const domain::Indicator& indicator, const AssessedTarget& assessment,
                     const Words& words)
{
    if (!assessment.judged)
        return {};
    const domain::YearValue& judged = *assessment.judged;
    return {observedText(snapshot, indicator, judged.value, judged.qualifier, words), judged.value, {}, {}};
}

TableCell completionCell(const std::optional<double>& share)
{
    return share ? TableCell{presentation::percentText(*share), share, {}, {}} : TableCell{};
}

/// One that was set anew is in no count of its verdict: people read that, machines the verdict.
TableCell verdictCell(const Snapshot& snapshot, const domain::Target& target, domain::Verdict verdict,
                      const Words& words)
{
    const std::string code(toText(verdict));
    return snapshot.successorOf(target) ? namedCell(words.phrase("revision.superseded"), code)
                                        : TableCell{verdictWord(verdict, words), {}, verdict, code};
}

presentation::TableRow rowOf(const Snapshot& snapshot, const domain::Target& target, const Words& words)
{
    const AssessedTarget& assessment = snapshot.assessment(target);
    const domain::Indicator& indicator = *snapshot.findIndicator(target.indicator);
    const domain::Language language = words.language;
    presentation::TableRow row;
    row.id = target.id.value;
    row.cells = {
        namedCell(indicator.name.in(language), indicator.code),
        namedCell(regionName(snapshot, target.region, language), target.region.text),
        namedCell(snapshot.termName("theme", indicator.theme, language), indicator.theme),
        target.year ? yearCell(*target.year) : TableCell{},
        textCell(std::string(toText(target.comparator))),
        wantedCell(snapshot, target, words),
        target.upperValue ? numberCell(*target.upperValue) : TableCell{},
        namedCell(unitOf(snapshot, indicator).in(language), indicator.unit),
        judgedCell(snapshot, indicator, assessment, words),
        assessment.judged ? yearCell(assessment.judged->year) : TableCell{},
        verdictCell(snapshot, target, assessment.verdict, words),
        completionCell(assessment.completionShare),
        documentCell(snapshot, target.document),
        textCell(target.section),
        successorCell(snapshot, target, words),
        textCell(target.filledIn ? target.filledIn->source : std::string()),
        textCell(target.filledIn ? target.filledIn->page : std::string()),
        textCell(target.code),
    };
    return row;
}

} // namespace

presentation::TableSpec targetTable(const Snapshot& snapshot, const presentation::Selection& selection,
                                    const Words& words)
{
    presentation::TableSpec table;
    table.title = standInNotice(snapshot, selection, words);
    table.columns = {
        {"indicator", words.indicator, Kind::Text},
        {"region", words.region, Kind::Text},
        {"theme", words.theme, Kind::Text},
        {"year", words.horizon, Kind::Number},
        {"comparator", words.comparator, Kind::Text},
        {"value", words.targetValue, Kind::Number},
        {"value_upper", words.upperValue, Kind::Number},
        {"unit", words.unit, Kind::Text},
        {"latest_value", words.latestValue, Kind::Number},
        {"latest_year", words.latestYear, Kind::Number},
        {"verdict", words.verdict, Kind::Verdict},
        {"completion", words.progress, Kind::Number},
        {"document", words.document, Kind::Text},
        {"section", words.section, Kind::Text},
        {"superseded_by", words.phrase("revision.superseded_heading"), Kind::Text},
        {"fill_source", words.phrase("filling.source_heading"), Kind::Text},
        {"fill_page", words.phrase("filling.page_heading"), Kind::Text},
        {"target_id", words.code, Kind::Text},
    };
    for (const domain::Target* target : targetsInScope(snapshot, selection))
        table.rows.push_back(rowOf(snapshot, *target, words));
    if (table.rows.empty())
        table.emptyText = words.noTargets;
    return table;
}

} // namespace wm::workspace
