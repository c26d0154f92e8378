// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/MergeFilling.h"

#include <string>
#include <vector>

namespace wm::ingest {

/// A row that stays when the next one is read.
class KeptRow {
public:
    explicit KeptRow(const FilledRow& row);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    /// Beyond its last cell: an empty one.
    [[nodiscard]] FilledCell at(std::size_t column) const;
    /// Its cells as they were given; `place` holds them.
    [[nodiscard]] FilledRow view(std::vector<FilledCell>& place) const;

private:
    struct KeptCell {
        CellKind kind;
        std::string text;
        double number;
        bool isHidden;
        bool isFilled;
        bool isOverRows;
        bool isOverColumns;
    };
    int m_number;
    std::vector<KeptCell> m_cells;
};

} // namespace wm::ingest
