// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsRows.h"

#include "LittleEndian.h"
#include "SheetRecords.h"
#include "XlsCells.h"

#include <algorithm>

namespace wm::ingest {

namespace {

constexpr std::size_t kXlsRows = 65'536;
/// Of records that are sorted at once.
constexpr std::uint64_t kBandBytes = std::uint64_t{16} << 20U;
/// 256 cells with the longest of texts have 17 MB.
constexpr std::uint64_t kMostRowBytes = std::uint64_t{32} << 20U;

/// Rows that are sorted at once, from 1, both within.
struct RowBand {
    int first = 1;
    int last = 1;
};

/// Goes through the records of a sheet's cells: `take` gets each with the row of its cell.
template <class Take>
Result<void> forEachCellRecord(CompoundStream& stream, std::uint64_t start, ReadingProgress& progress, Take take)
{
    BiffRecords records(stream, progress, start);
    SheetRecords sheet(records);
    WM_CHECK(sheet.begin());
    std::optional<int> row;
    for (;;) {
        WM_TRY(const std::optional<BiffRecord> record, sheet.next());
        if (!record)
            return {};
        const std::optional<int> ownRow = rowOfCells(*record);
        row = goesOnWithCells(record->type) ? row : ownRow;
        if (row)
            take(*row, *record);
    }
}

Result<std::vector<RowBand>> bandsOf(CompoundStream& stream, std::uint64_t start, ReadingProgress& progress)
{
    std::vector<std::uint64_t> sizes(kXlsRows + 1);
    WM_CHECK(forEachCellRecord(stream, start, progress, [&](int row, const BiffRecord& record) {
        sizes[static_cast<std::size_t>(row)] += record.data.size();
    }));
    std::vector<RowBand> bands;
    std::uint64_t bytes = 0;
    for (std::size_t row = 1; row < sizes.size(); ++row) {
        if (sizes[row] > kMostRowBytes)
            return fail(ErrorCode::ParseFailed, "row " + std::to_string(row) + ": its cells have " +
                                                    std::to_string(sizes[row]) + " bytes, allowed are " +
                                                    std::to_string(kMostRowBytes));
        const int number = static_cast<int>(row);
        if (bands.empty() || bytes + sizes[row] > kBandBytes) {
            bands.push_back({number, number});
            bytes = 0;
        }
        bands.back().last = number;
        bytes += sizes[row];
    }
    return bands;
}

/// Records of cells, sorted by rows and else as they came.
class SortedRecords {
public:
    void add(int row, const BiffRecord& record)
    {
        if (m_pieces.empty() || m_pieces.back().row != row)
            m_pieces.push_back({row, m_bytes.size(), 0});
        addRecordHead(m_bytes, record.type, record.data.size());
        m_bytes += record.data;
        m_pieces.back().length = m_bytes.size() - m_pieces.back().start;
    }

    /// As a stream of their own, that ends as sheets do.
    [[nodiscard]] CompoundStream stream()
    {
        std::ranges::stable_sort(m_pieces, {}, &Piece::row);
        std::string sorted;
        sorted.reserve(m_bytes.size());
        for (const Piece& piece : m_pieces)
            sorted.append(m_bytes, piece.start, piece.length);
        addRecordHead(sorted, BiffType::End, 0);
        m_bytes.clear();
        m_pieces.clear();
        return CompoundStream(std::move(sorted));
    }

private:
    struct Piece {
        int row = 0;
        std::size_t start = 0;
        std::size_t length = 0;
    };

    std::vector<Piece> m_pieces;
    std::string m_bytes;
};

/// `records` stands within a sheet.
Result<bool> tellRows(BiffRecords& records, const XlsRowReading& reading)
{
    SheetRecords sheet(records);
    RowBuffer row;
    for (const auto& [first, last] : reading.hidden.columns)
        row.hideColumns(first, last);
    XlsCells cells(reading.shared, reading.texts, records, row);
    constexpr int kAtEnd = -1;
    int number = 0;
    const auto endRow = [&]() -> Result<bool> {
        cells.endRow();
        return row.isEmpty() ? Result<bool>(true) : reading.take(row.row());
    };
    for (;;) {
        WM_TRY(const std::optional<BiffRecord> record, sheet.next());
        const int next = record ? rowOfCells(*record).value_or(number) : kAtEnd;
        if (next != number) {
            WM_TRY(const bool goesOn, endRow());
            if (!record || !goesOn)
                return goesOn;
            number = next;
            row.begin(number, reading.hidden.rows.contains(number));
        }
        WM_CHECK(cells.take(*record));
    }
}

} // namespace

Result<bool> forEachXlsRow(CompoundStream& stream, std::uint64_t start, const XlsRowReading& reading)
{
    BiffRecords records(stream, reading.progress, start);
    WM_CHECK(SheetRecords(records).begin());
    return tellRows(records, reading);
}

Result<bool> forEachUnorderedXlsRow(CompoundStream& stream, std::uint64_t start, const XlsRowReading& reading)
{
    WM_TRY(const std::vector<RowBand> bands, bandsOf(stream, start, reading.progress));
    for (const RowBand& band : bands) {
        SortedRecords sorted;
        WM_CHECK(forEachCellRecord(stream, start, reading.progress, [&](int row, const BiffRecord& record) {
            if (row >= band.first && row <= band.last)
                sorted.add(row, record);
        }));
        CompoundStream part = sorted.stream();
        BiffRecords records(part, reading.progress);
        WM_TRY(const bool goesOn, tellRows(records, reading));
        if (!goesOn)
            return false;
    }
    return true;
}

} // namespace wm::ingest
