// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/presentation/TableSpec.h"
#include "wm/workspace/History.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wm::workspace {

/// What a history is narrowed to. What says nothing: all.
struct HistoryFilter {
    domain::ChangeId after;                 ///< later changes only
    std::optional<domain::ChangeId> change; ///< only this one
    std::optional<std::string> author;      ///< "": changes of whom nobody knows
    std::optional<domain::ChangeAct> act;
    std::string table; ///< "target", "observation", ...
    std::string since; ///< UTC, as domain::Change::madeAt: from then on
    std::string until; ///< UTC: up to, but not at that time
    /// Words, each of which stands somewhere in what people read of a field or an added row: the row's name, the
    /// field's title, before, after, who, reason or source. Without regard to case.
    std::string text;

    bool operator==(const HistoryFilter&) const = default;
};

/// Rows that were added together are told one by one up to so many; of more, where their change was chosen or a word is
/// looked for that it does not say itself; else they are one entry.
inline constexpr std::int64_t kMostRowsTogether = 1000;

/// What a filter found.
struct FoundHistory {
    std::vector<HistoryEntry> entries; ///< newest first, at most as many as were wanted
    /// With so many entries; a change without rows, as a merge of which nothing was taken, is one entry.
    std::map<domain::ChangeId, std::int64_t> changes;
    std::int64_t count = 0; ///< of entries, also those that were not wanted
};

/// Changes and fields of the workspace's file that the filter lets through; `history` is its own, later changes are
/// left out. The file is read in parts, so that others can write meanwhile. Blocks; any thread.
/// Errors: Cancelled, DatabaseFailed, ParseFailed.
[[nodiscard]] Result<FoundHistory> findHistory(const Snapshot& snapshot, const History& history,
                                               const HistoryFilter& filter, std::size_t most,
                                               const presentation::Words& words, const TaskContext& context);

/// One row a field, an added row or a change without rows, in the order of the entries: time, who, kind of change,
/// what, which, field, before, after, reason, source. `id` of a row is the place of its entry, from 1 on. `localTime`
/// makes the user's time of "2026-11-22T06:30:00Z".
using LocalTime = std::function<std::string(const std::string& utc)>;
[[nodiscard]] presentation::TableSpec historyTable(const Snapshot& snapshot, const History& history,
                                                   const std::vector<HistoryEntry>& entries,
                                                   const presentation::Words& words, const LocalTime& localTime);

/// One row a change that was found, newest first: time, who, kind of change, how many rows of what, number, source,
/// reason. `id` of a row is the change's.
[[nodiscard]] presentation::TableSpec changesTable(const Snapshot& snapshot, const History& history,
                                                   const FoundHistory& found, const presentation::Words& words,
                                                   const LocalTime& localTime);

enum class HistoryFormat { Csv, Xlsx };

/// By the ending: .csv or .xlsx; absent for another one.
[[nodiscard]] std::optional<HistoryFormat> historyFormatOf(const std::filesystem::path& file);

struct HistoryExport {
    HistoryFilter filter;
    HistoryFormat format = HistoryFormat::Csv;
    bool forSpreadsheets = false; ///< CSV as people read it, for Excel and WPS; else with codes and keys
};

/// Writes each field, added row and change without rows that the filter lets through as one row, newest first, with
/// local time and UTC, as findHistory() tells them. Gives their number. What is held does not grow with it but for
/// workbooks, which are packed in memory. The file is replaced by a whole one. Blocks; any thread. Errors: as
/// findHistory(), InvalidArgument for more rows than a workbook takes, IoFailed.
[[nodiscard]] Result<std::int64_t> exportHistory(const Snapshot& snapshot, const History& history,
                                                 const HistoryExport& request, const std::filesystem::path& file,
                                                 const presentation::Words& words, const LocalTime& localTime,
                                                 const TaskContext& context);

} // namespace wm::workspace
