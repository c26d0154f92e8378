// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/OverviewSpec.h"

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// A row or a column: a theme or a region.
struct ScoreboardHead {
    std::optional<std::string> key; ///< theme code or region code; absent: all of them together
    std::string name;
};

/// A group of target years, the same ones in every cell.
struct ScoreboardHorizon {
    std::optional<int> year; ///< 2020, 2025, 2035; absent: other years, or none
    std::string name;
};

/// The targets of one theme, region and horizon.
struct ScoreboardCell {
    VerdictCounts counts{};
    int total = 0;
    std::optional<double> meanScore;       ///< as OverviewGroup::meanScore
    std::optional<domain::Verdict> status; ///< as OverviewGroup::status
    /// What stands for the cell: the status; without one, what is true of most. Absent: there is no target.
    std::optional<domain::Verdict> mark;
};

/// How the targets of all themes (rows), regions (columns) and horizons (side by side in a cell) stand. The first row
/// is all themes together, the first column all regions.
struct ScoreboardSpec {
    std::vector<ScoreboardHead> rows, columns;
    std::vector<ScoreboardHorizon> horizons;
    std::vector<ScoreboardCell> cells; ///< row by row, in a row column by column, in a column horizon by horizon
    std::string emptyText;             ///< said when there is no target

    [[nodiscard]] const ScoreboardCell& cell(std::size_t row, std::size_t column, std::size_t horizon) const
    {
        assert(row < rows.size() && column < columns.size() && horizon < horizons.size());
        return cells[(row * columns.size() + column) * horizons.size() + horizon];
    }
};

} // namespace wm::presentation
