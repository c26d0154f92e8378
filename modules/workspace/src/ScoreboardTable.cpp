// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cells.h"

#include "wm/workspace/Views.h"

namespace wm::workspace {

namespace {

using Kind = presentation::TableColumn::Kind;
using presentation::ScoreboardCell;
using presentation::TableCell;
using presentation::Words;

TableCell headCell(const presentation::ScoreboardHead& head)
{
    return namedCell(head.name, head.key.value_or("all"));
}

TableCell statusCell(const std::optional<domain::Verdict>& status, const Words& words)
{
    if (!status)
        return {};
    return {words.verdicts[static_cast<std::size_t>(*status)], {}, status, std::string(toText(*status))};
}

presentation::TableRow rowOf(const ScoreboardCell& cell, TableCell theme, TableCell region, TableCell horizon,
                             const Words& words)
{
    presentation::TableRow row;
    row.cells = {std::move(theme), std::move(region), std::move(horizon), statusCell(cell.status, words),
                 numberCell(cell.total)};
    for (const int count : cell.counts)
        row.cells.push_back(numberCell(count));
    return row;
}

} // namespace

presentation::TableSpec scoreboardTable(const presentation::ScoreboardSpec& spec, const Words& words)
{
    presentation::TableSpec table;
    table.columns = {{"theme", words.theme, Kind::Text},
                     {"region", words.region, Kind::Text},
                     {"horizon", words.horizon, Kind::Text},
                     {"verdict", words.verdict, Kind::Verdict},
                     {"total", words.total, Kind::Number}};
    for (const domain::Verdict verdict : domain::kVerdicts)
        table.columns.push_back(
            {std::string(toText(verdict)), words.verdicts[static_cast<std::size_t>(verdict)], Kind::Number});
    for (std::size_t row = 0; row < spec.rows.size(); ++row) {
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            for (std::size_t horizon = 0; horizon < spec.horizons.size(); ++horizon) {
                const ScoreboardCell& cell = spec.cell(row, column, horizon);
                if (cell.total == 0)
                    continue;
                const presentation::ScoreboardHorizon& years = spec.horizons[horizon];
                table.rows.push_back(rowOf(cell, headCell(spec.rows[row]), headCell(spec.columns[column]),
                                           namedCell(years.name, years.year ? std::to_string(*years.year) : "other"),
                                           words));
                table.rows.back().id = static_cast<std::int64_t>(table.rows.size());
            }
        }
    }
    if (table.rows.empty())
        table.emptyText = spec.emptyText;
    return table;
}

} // namespace wm::workspace
