// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompoundStream.h"
#include "ReadingProgress.h"

namespace wm::ingest {

/// Types of records of BIFF8, the form of workbooks in Excel 97-2003 ([MS-XLS] 2.3).
enum class BiffType : std::uint16_t {
    None = 0x0000, ///< left out
    Formula = 0x0006,
    End = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    CodePage = 0x0042,
    Object = 0x005D,
    ColumnLook = 0x007D,
    Sheet = 0x0085,
    MulRk = 0x00BD,
    RichString = 0x00D6,
    Style = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    LabelShared = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolOrError = 0x0205,
    String = 0x0207,
    RowLook = 0x0208,
    ArrayFormula = 0x0221,
    TableFormula = 0x0236,
    Rk = 0x027E,
    Format = 0x041E,
    SharedFormula = 0x04BC,
    Begin = 0x0809,
};

struct BiffRecord {
    BiffType type{}; ///< also those that are not in the list
    std::uint64_t offset = 0;
    std::string_view data; ///< valid until the next record is read
};

/// The records of a workbook's stream, one after the other.
class BiffRecords {
public:
    /// From byte `offset` on. Both must outlive this.
    BiffRecords(CompoundStream& stream, ReadingProgress& progress, std::uint64_t offset = 0);

    /// Errors: ParseFailed at the end of the stream and for a record that reaches beyond it; IoFailed; Cancelled.
    [[nodiscard]] Result<BiffRecord> next();
    /// The type of the next record; End at the end of the stream. Errors: IoFailed.
    [[nodiscard]] Result<BiffType> nextType();
    /// Whether what is left is too short for a record.
    [[nodiscard]] bool isAtEnd() const;
    /// Where the next record starts.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }

private:
    CompoundStream& m_stream;
    ReadingProgress& m_progress;
    std::uint64_t m_offset;
    std::size_t m_unreported = 0; ///< bytes
};

/// Type and length, which a record starts with. `length`: up to 65535.
void addRecordHead(std::string& bytes, BiffType type, std::size_t length);

/// "record 0x00FD at byte 1200", for messages.
[[nodiscard]] std::string nameOfRecord(BiffType type, std::uint64_t offset);

} // namespace wm::ingest
