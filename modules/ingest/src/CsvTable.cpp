// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/CsvTable.h"

#include "Excerpt.h"
#include "RecordScanner.h"

#include "wm/base/Utf8.h"

#include <utility>

namespace wm::ingest {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

CsvRow rowOf(const TextRecord& record)
{
    return {record.line, {record.fields.begin(), record.fields.end()}};
}

bool isEmptyLine(const CsvRow& row)
{
    return row.fields.size() == 1 && row.fields.front().empty();
}

/// Issues about the encoding of a record; the column is named when the header has it.
void checkEncoding(const CsvRow& row, CsvReading& reading)
{
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        const auto broken = firstBrokenByte(row.fields[i]);
        if (!broken)
            continue;
        const std::string column = i < reading.table.header.size() ? reading.table.header[i] : std::string();
        reading.issues.push_back({IssueKind::UnreadableText, reading.table.document, row.line, column,
                                  hexText(std::string_view(row.fields[i]).substr(*broken)), "UTF-8"});
    }
}

/// What stands before the broken field can still be referred to.
void addBadlyQuoted(CsvRow row, CsvReading& reading)
{
    reading.issues.push_back(
        {IssueKind::BadQuoting, reading.table.document, row.line, {}, shortened(row.fields.back()), "\"...\""});
    row.fields.pop_back();
    reading.table.brokenRows.push_back(std::move(row));
}

void addRow(CsvRow row, CsvReading& reading)
{
    const std::size_t before = reading.issues.size();
    checkEncoding(row, reading);
    if (row.fields.size() != reading.table.header.size())
        reading.issues.push_back({IssueKind::WrongFieldCount,
                                  reading.table.document,
                                  row.line,
                                  {},
                                  std::to_string(row.fields.size()),
                                  std::to_string(reading.table.header.size())});
    auto& rows = reading.issues.size() == before ? reading.table.rows : reading.table.brokenRows;
    rows.push_back(std::move(row));
}

} // namespace

CsvReading readCsv(std::string_view bytes, std::string document)
{
    CsvReading reading;
    reading.table.document = std::move(document);
    bytes.remove_prefix(bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    RecordScanner scanner(bytesOf(bytes), {});
    TextRecord record;
    for (bool isHeader = true;; isHeader = false) {
        const Result<bool> hasRecord = scanner.next(record);
        if (!hasRecord) // in memory it can only be too long
            reading.issues.push_back({IssueKind::TooLong,
                                      reading.table.document,
                                      scanner.line(),
                                      {},
                                      "> " + std::to_string(kMostRecordBytes),
                                      std::to_string(kMostRecordBytes)});
        if (!hasRecord || !*hasRecord)
            return reading;
        CsvRow row = rowOf(record);
        if (record.isBadlyQuoted) {
            addBadlyQuoted(std::move(row), reading);
            if (isHeader)
                return reading; // without the names of the columns no row can be read
        } else if (isHeader) {
            checkEncoding(row, reading);
            reading.table.header = std::move(row.fields);
        } else if (!isEmptyLine(row)) {
            addRow(std::move(row), reading);
        }
    }
}

} // namespace wm::ingest
