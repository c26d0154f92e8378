// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetRecords.h"

namespace wm::ingest {

SheetRecords::SheetRecords(BiffRecords& records)
    : m_records(records)
{
}

Result<void> SheetRecords::begin()
{
    WM_TRY(const BiffRecord record, m_records.next());
    if (record.type != BiffType::Begin)
        return fail(ErrorCode::ParseFailed, "expected a sheet, found " + nameOfRecord(record.type, record.offset));
    return {};
}

Result<std::optional<BiffRecord>> SheetRecords::next()
{
    for (std::uint64_t depth = 0;;) {
        WM_TRY(const BiffRecord record, m_records.next());
        if (record.type == BiffType::Begin) {
            ++depth;
        } else if (record.type == BiffType::End) {
            if (depth == 0)
                return std::optional<BiffRecord>();
            --depth;
        } else if (depth == 0) {
            return std::optional(record);
        }
    }
}

} // namespace wm::ingest
