// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryRows.h"

#include <algorithm>
#include <ranges>

namespace wm::workspace {

presentation::TableSpec historyTable(const Snapshot& snapshot, const History& history,
                                     const std::vector<HistoryEntry>& entries, const presentation::Words& words,
                                     const LocalTime& localTime)
{
    const HistoryRows rows(snapshot, words, localTime);
    std::map<domain::ChangeId, const domain::Change*> changes;
    for (const domain::Change& change : history.changes)
        changes.emplace(change.id, &change);
    presentation::TableSpec table;
    table.columns = rows.listColumns();
    std::int64_t place = 0;
    for (const HistoryEntry& each : entries) {
        ++place;
        const auto change = changes.find(each.entry.change);
        if (change != changes.end())
            table.rows.push_back(rows.listRow(place, each, *change->second));
    }
    if (table.rows.empty())
        table.emptyText = words.phrase("history.none");
    return table;
}

presentation::TableSpec changesTable(const Snapshot& snapshot, const History& history, const FoundHistory& found,
                                     const presentation::Words& words, const LocalTime& localTime)
{
    const HistoryRows rows(snapshot, words, localTime);
    presentation::TableSpec table;
    table.columns = rows.changeColumns();
    // Most files have none, and a column for nothing costs room.
    if (!history.versions.empty())
        table.columns.push_back(rows.versionColumn());
    for (const domain::Change& change : history.changes | std::views::reverse) {
        if (!found.changes.contains(change.id))
            continue;
        const auto touched = history.touched.find(change.id);
        table.rows.push_back(
            rows.changeRow(change, touched == history.touched.end() ? std::vector<TouchedRows>() : touched->second));
        if (!history.versions.empty())
            table.rows.back().cells.push_back(rows.versions(change.id, history.versions));
    }
    return table;
}

HistorySubject subjectOf(const HistoryEntry& each)
{
    const auto number = [&](const char* field) {
        const auto found = each.row.find(field);
        const auto* const value = found == each.row.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
        return value ? *value : 0;
    };
    HistorySubject subject;
    if (each.entry.table == "target")
        subject.target = {each.entry.row};
    if (each.entry.table == "indicator")
        subject.indicator = {each.entry.row};
    else
        subject.indicator = {number("indicator_id")};
    const auto region = each.row.find("region_code");
    if (region != each.row.end() && std::holds_alternative<std::string>(region->second))
        subject.region = {std::get<std::string>(region->second)};
    return subject;
}

} // namespace wm::workspace
