// SPDX-License-Identifier: GPL-3.0-or-later
#include "SummaryTables.h"

#include "wm/presentation/NumberText.h"

#include <cmath>
#include <span>

namespace wm::cli {

using domain::Verdict;
using presentation::OverviewGroup;
using presentation::OverviewSpec;
using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableRow;
using presentation::TableSpec;
using presentation::VerdictCounts;
using presentation::Words;

namespace {

std::size_t indexOf(Verdict verdict)
{
    return static_cast<std::size_t>(verdict);
}

TableCell textCell(std::string text, std::string machineText = {})
{
    return {.text = std::move(text), .number = {}, .verdict = {}, .machineText = std::move(machineText)};
}

TableCell countCell(int count)
{
    return {.text = presentation::numberText(count), .number = count, .verdict = {}, .machineText = {}};
}

TableColumn countColumn(Verdict verdict, const Words& words)
{
    return {std::string(domain::toText(verdict)), words.verdicts[indexOf(verdict)], TableColumn::Kind::Number};
}

TableCell scoreCell(std::optional<double> score)
{
    return score ? TableCell{presentation::numberText(std::round(*score * 100.0) / 100.0), score, {}, {}} : TableCell{};
}

TableCell statusCell(std::optional<Verdict> status, const Words& words)
{
    return status ? textCell(words.verdicts[indexOf(*status)], std::string(domain::toText(*status))) : TableCell{};
}

TableSpec verdictTable(const OverviewSpec& overview, const Words& words)
{
    TableSpec table;
    table.title = overview.title;
    table.emptyText = overview.emptyText;
    table.columns = {{"verdict", words.verdict, TableColumn::Kind::Verdict},
                     {"count", words.count, TableColumn::Kind::Number}};
    for (const Verdict verdict : domain::kVerdicts) {
        if (const int count = overview.counts[indexOf(verdict)]; count > 0)
            table.rows.push_back({0, {textCell(words.verdicts[indexOf(verdict)]), countCell(count)}});
    }
    if (overview.total > 0)
        table.rows.push_back({0, {textCell(words.total), countCell(overview.total)}});
    return table;
}

TableSpec groupTable(std::span<const OverviewGroup> groups, const std::string& heading, const OverviewSpec& overview,
                     const Words& words)
{
    TableSpec table;
    table.columns = {{"name", heading, TableColumn::Kind::Text},
                     {"total", words.total, TableColumn::Kind::Number},
                     {"mean_score", words.phrase("column.score"), TableColumn::Kind::Number},
                     {"status", words.verdict, TableColumn::Kind::Text}};
    std::vector<Verdict> shown;
    for (const Verdict verdict : domain::kVerdicts) {
        if (overview.counts[indexOf(verdict)] > 0) {
            shown.push_back(verdict);
            table.columns.push_back(countColumn(verdict, words));
        }
    }
    for (const OverviewGroup& group : groups) {
        TableRow row{0,
                     {textCell(group.name), countCell(group.total), scoreCell(group.meanScore),
                      statusCell(group.status, words)}};
        for (const Verdict verdict : shown)
            row.cells.push_back(countCell(group.counts[indexOf(verdict)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableRow machineRow(const char* group, const OverviewGroup& values, const Words& words)
{
    TableRow row{0,
                 {textCell(group), textCell(values.key), textCell(values.name), countCell(values.total),
                  scoreCell(values.meanScore), statusCell(values.status, words)}};
    for (const int count : values.counts)
        row.cells.push_back(countCell(count));
    return row;
}

} // namespace

std::vector<TableSpec> summaryTables(const OverviewSpec& overview, const Words& words)
{
    std::vector<TableSpec> tables{verdictTable(overview, words)};
    if (!overview.themes.empty())
        tables.push_back(groupTable(overview.themes, words.theme, overview, words));
    if (overview.regions.size() > 1)
        tables.push_back(groupTable(overview.regions, words.region, overview, words));
    if (!overview.horizons.empty())
        tables.push_back(groupTable(overview.horizons, words.horizon, overview, words));
    return tables;
}

TableSpec machineSummary(const OverviewSpec& overview, const Words& words)
{
    TableSpec table;
    table.columns = {{"group", {}, TableColumn::Kind::Text},
                     {"key", words.code, TableColumn::Kind::Text},
                     {"name", words.name, TableColumn::Kind::Text},
                     {"total", words.total, TableColumn::Kind::Number},
                     {"mean_score", words.phrase("column.score"), TableColumn::Kind::Number},
                     {"status", words.verdict, TableColumn::Kind::Text}};
    for (const Verdict verdict : domain::kVerdicts)
        table.columns.push_back(countColumn(verdict, words));
    const OverviewGroup all{{}, overview.title, overview.counts, overview.total, overview.meanScore, overview.status};
    table.rows.push_back(machineRow("all", all, words));
    for (const OverviewGroup& theme : overview.themes)
        table.rows.push_back(machineRow("theme", theme, words));
    for (const OverviewGroup& horizon : overview.horizons)
        table.rows.push_back(machineRow("horizon", horizon, words));
    for (const OverviewGroup& region : overview.regions)
        table.rows.push_back(machineRow("region", region, words));
    return table;
}

} // namespace wm::cli
