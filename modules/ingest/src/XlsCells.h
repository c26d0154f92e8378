// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffText.h"
#include "CellAddress.h"
#include "RowBuffer.h"
#include "WorkbookShared.h"

#include <optional>

namespace wm::ingest {

/// The row, from 1, of a record that is one cell or several; none for other records and for cells that are empty.
[[nodiscard]] std::optional<int> rowOfCells(const BiffRecord& record);

/// Whether a record tells more of the cells before it.
[[nodiscard]] bool goesOnWithCells(BiffType type);

/// Cells of records.
class XlsCells {
public:
    /// All must outlive this.
    XlsCells(const WorkbookShared& shared, const BiffTextForm& form, BiffRecords& records, RowBuffer& row);

    /// A record that was just read of `records`, of whatever kind. Errors: ParseFailed, naming the cell; those of
    /// BiffRecords.
    [[nodiscard]] Result<void> take(const BiffRecord& record);
    /// Before a row is told.
    void endRow();

private:
    [[nodiscard]] Result<void> takeCells(const BiffRecord& record);
    [[nodiscard]] Result<void> setNumber(double value, std::size_t style);
    [[nodiscard]] Result<void> setSharedText(std::string_view data);
    [[nodiscard]] Result<void> setText(std::string_view data);
    [[nodiscard]] Result<void> setMany(std::string_view data);
    [[nodiscard]] Result<void> setFormula(std::string_view data);
    /// Null: the workbook has no styles.
    [[nodiscard]] Result<const NumberFormat*> formatOf(std::size_t style) const;
    void set(CellKind kind, std::string_view text);
    [[nodiscard]] std::size_t column() const { return static_cast<std::size_t>(m_at.column) - 1; }

    const WorkbookShared& m_shared;
    const BiffTextForm& m_form;
    BiffRecords& m_records;
    RowBuffer& m_row;
    CellAddress m_at{0, 0};
    bool m_awaitsText = false; ///< of the formula in m_at, which follows in a record of its own
};

} // namespace wm::ingest
