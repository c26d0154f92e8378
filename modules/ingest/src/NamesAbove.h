// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableColumns.h"

#include "wm/ingest/MergeFilling.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace wm::ingest {

/// Names that a table writes once, for the rows below too, as tables without merged cells do: "赣州市" beside 2019 and
/// nothing beside 2020. The columns of names are outer and inner ones from the left. A blank one means the name above
/// only where the row names something in a column further right that has not been named so below the same name before,
/// since else its own name may as well be lost. Nothing is taken from or across a total, a row without values, rows
/// that are left out, or another table.
class NamesAbove {
public:
    /// Begins a table. Does nothing in one with several columns of regions, which are tables side by side.
    void start(const TableColumns& columns);
    /// Below this, nothing above counts.
    void interrupt();
    /// Looks at the next row.
    void take(const FilledRow& row);

    /// What the row that was taken last says in that column, or the one above for it.
    [[nodiscard]] std::string_view textIn(const FilledRow& row, int column) const;
    /// How many cells of names were taken from above, of all rows.
    [[nodiscard]] std::int64_t cellsFilled() const { return m_cellsFilled; }

private:
    [[nodiscard]] bool hasValues(const FilledRow& row) const;
    [[nodiscard]] bool mayBeFilled(const FilledRow& row);
    [[nodiscard]] std::size_t keyAbove() const;
    [[nodiscard]] std::size_t keyOf(const FilledRow& row) const;
    void keep(const FilledRow& row);

    TableColumns m_columns;
    std::vector<int> m_names;               ///< columns, from the left; none: nothing is filled
    std::vector<std::string> m_above;       ///< what each means in the row before; empty: nothing
    std::string m_unit, m_kind;             ///< the unit and the kind of value of the row before
    std::unordered_set<std::size_t> m_seen; ///< names in full since the outermost one, as their hash
    std::size_t m_filled = 0;               ///< so many outer names of the row are from above
    bool m_isUnitFilled = false;            ///< and where it says no unit and kind of value, so are these
    int m_row = 0;
    std::int64_t m_cellsFilled = 0;
};

} // namespace wm::ingest
