// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffRecords.h"

#include <optional>

namespace wm::ingest {

/// The records of a sheet without those of the charts that lie on it, which have cells of their own.
class SheetRecords {
public:
    /// `records` stands within the sheet, or at its first record, and must outlive this.
    explicit SheetRecords(BiffRecords& records);

    /// Errors: those of BiffRecords, and ParseFailed unless a sheet begins there.
    [[nodiscard]] Result<void> begin();
    /// Empty at the end of the sheet. Errors: those of BiffRecords.
    [[nodiscard]] Result<std::optional<BiffRecord>> next();
    [[nodiscard]] BiffRecords& records() { return m_records; }

private:
    BiffRecords& m_records;
};

} // namespace wm::ingest
