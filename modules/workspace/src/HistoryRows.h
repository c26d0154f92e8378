// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldText.h"

#include "wm/presentation/TableSpec.h"
#include "wm/workspace/FindHistory.h"

#include <string>
#include <vector>

namespace wm::workspace {

/// Entries of a history as rows of a table. What it is made with must outlive it.
class HistoryRows {
public:
    HistoryRows(const Snapshot& snapshot, const presentation::Words& words, const LocalTime& localTime);

    /// For a list on the screen.
    [[nodiscard]] std::vector<presentation::TableColumn> listColumns() const;
    [[nodiscard]] presentation::TableRow listRow(std::int64_t place, const HistoryEntry& each,
                                                 const domain::Change& change) const;
    /// For a file that is to stand alone: also with UTC and the row's code.
    [[nodiscard]] std::vector<presentation::TableColumn> fileColumns() const;
    [[nodiscard]] presentation::TableRow fileRow(const HistoryEntry& each, const domain::Change& change) const;
    /// For a list of changes.
    [[nodiscard]] std::vector<presentation::TableColumn> changeColumns() const;
    /// Of the names that states have, beside those.
    [[nodiscard]] presentation::TableColumn versionColumn() const;
    /// The names of the state after the change.
    [[nodiscard]] presentation::TableCell versions(domain::ChangeId change,
                                                   const std::vector<domain::NamedVersion>& versions) const;
    [[nodiscard]] presentation::TableRow changeRow(const domain::Change& change,
                                                   const std::vector<TouchedRows>& touched) const;

private:
    using Cell = presentation::TableCell;

    [[nodiscard]] presentation::TableColumn column(const char* key, bool isNumber = false) const;
    [[nodiscard]] Cell worded(const std::string& prefix, std::string_view code) const;
    [[nodiscard]] Cell source(const domain::ChangeNote& note) const;
    [[nodiscard]] Cell operation(const HistoryEntry& each) const;
    [[nodiscard]] Cell table(const HistoryEntry& each) const;
    [[nodiscard]] Cell field(const HistoryEntry& each) const;
    [[nodiscard]] Cell before(const HistoryEntry& each) const;
    [[nodiscard]] Cell after(const HistoryEntry& each) const;
    [[nodiscard]] Cell value(const HistoryEntry& each, const domain::FieldValue& value) const;
    [[nodiscard]] std::string subject(const HistoryEntry& each) const;
    [[nodiscard]] std::string touchedText(const std::vector<TouchedRows>& touched) const;

    FieldText m_text;
    const presentation::Words& m_words;
    const LocalTime& m_localTime;
};

} // namespace wm::workspace
