// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/TableRows.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wm::ingest {

/// Whose a value is that stands in a merged area: of two regions that show one number together neither has it.
class SharedValues {
public:
    enum class Share {
        Own,       ///< of this row and column
        Again,     ///< the same value of the same row and heading as before it
        OfSeveral, ///< of several rows or headings together
    };

    /// A table: the columns from 0 (-1: none) that name its rows, and those of values.
    void start(const TableHead& head, std::vector<int> names, const std::set<int>& values);

    [[nodiscard]] Share of(const FilledRow& row, int column) const;

private:
    [[nodiscard]] Share ofRows(const FilledRow& row, const FilledCell& value) const;
    [[nodiscard]] Share ofColumns(const FilledRow& row, int column) const;

    std::vector<int> m_names;
    std::map<int, std::vector<std::string>> m_headings; ///< of values, by column
};

/// What is expected where a value is of several.
inline constexpr const char* kOwnValueExpected = "a value of its own; this cell is merged with others";

/// The same where another table stands beside the first.
inline constexpr const char* kOwnTableExpected = "a table of its own, not beside another one";

} // namespace wm::ingest
