// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

/// The cells of the row that is being read. Its room is used again for the next one, which costs as much as a row has
/// cells, however far to the right they stand.
class RowBuffer {
public:
    void begin(int number, bool isHidden = false);
    /// Of this row and those after it, from column `first` to `last`, counted from 0.
    /// Those beyond what a sheet can have are none.
    void hideColumns(std::size_t first, std::size_t last);
    /// `column` from 0. Of a cell without text nothing is kept, so that it is empty; of two in one place the first.
    /// The same cell stands in as many columns as `count`.
    void set(std::size_t column, CellKind kind, std::string_view text, double number = 0.0, std::size_t count = 1);
    /// The same for a text that stays where it is while the row is used.
    void setLasting(std::size_t column, CellKind kind, std::string_view text, double number = 0.0);
    /// The row so far, up to its last cell; valid until the next call of any other member.
    [[nodiscard]] SheetRow row();
    [[nodiscard]] bool isEmpty() const { return m_used.empty(); }

private:
    struct OwnText {
        std::size_t column = 0;
        std::size_t count = 1;
        std::size_t offset = 0;
    };

    [[nodiscard]] bool isHidden(std::size_t column) const
    {
        return m_isHidden || (column < m_hiddenColumns.size() && m_hiddenColumns[column]);
    }
    [[nodiscard]] bool isTaken(std::size_t column) const
    {
        return column < m_width && m_cells[column].kind != CellKind::Empty;
    }

    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_used; ///< columns of cells that are not empty
    std::vector<OwnText> m_ownTexts; ///< cells whose text stands in m_text, which moves as it grows
    std::string m_text;
    std::size_t m_width = 0;
    std::vector<bool> m_hiddenColumns;
    int m_number = 0;
    bool m_isHidden = false;
};

} // namespace wm::ingest
