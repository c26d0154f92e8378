// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/CsvTable.h"

#include "Excerpt.h"

#include "wm/base/Utf8.h"

namespace wm::ingest {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Splits bytes into records; knows nothing of headers.
class Scanner {
public:
    explicit Scanner(std::string_view bytes)
        : m_bytes(bytes)
    {
        if (m_bytes.starts_with(kByteOrderMark))
            m_bytes.remove_prefix(kByteOrderMark.size());
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    /// The next record; false when its quoting is broken: its last field is then not to be trusted, and the next record
    /// starts on the next line, as an unclosed quotation mark would take all the lines below it along.
    bool readRecord(CsvRow& row)
    {
        row = {m_line, {}};
        const std::size_t start = m_at;
        for (;;) {
            row.fields.emplace_back();
            const bool isGood = current() == '"' ? readQuoted(row.fields.back()) : readPlain(row.fields.back());
            if (!isGood) {
                m_at = start;
                m_line = row.line;
                skipLine();
                return false;
            }
            if (current() != ',')
                break;
            ++m_at;
        }
        endLine();
        return true;
    }

private:
    [[nodiscard]] char current() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\n'; }
    [[nodiscard]] bool atLineEnd() const
    {
        return current() == '\n' || (current() == '\r' && (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] == '\n'));
    }

    bool readPlain(std::string& field)
    {
        while (!atLineEnd() && current() != ',') {
            if (current() == '"')
                return false;
            field += m_bytes[m_at++];
        }
        return true;
    }

    bool readQuoted(std::string& field)
    {
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c != '"') {
                m_line += c == '\n' ? 1 : 0;
                field += c;
            } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                field += '"';
                ++m_at;
            } else {
                ++m_at;
                return current() == ',' || atLineEnd();
            }
        }
        return false;
    }

    void endLine()
    {
        m_at += current() == '\r' ? 2U : 1U;
        ++m_line;
    }

    void skipLine()
    {
        while (m_at < m_bytes.size() && m_bytes[m_at] != '\n')
            ++m_at;
        endLine();
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_line = 1;
};

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
    Scanner scanner(bytes);
    CsvRow row;
    bool isHeader = true;
    while (!scanner.atEnd()) {
        if (!scanner.readRecord(row)) {
            addBadlyQuoted(std::move(row), reading);
            if (isHeader)
                return reading; // without the names of the columns no row can be read
        } else if (isHeader) {
            checkEncoding(row, reading);
            reading.table.header = std::move(row.fields);
        } else if (!isEmptyLine(row)) {
            addRow(std::move(row), reading);
        }
        isHeader = false;
    }
    return reading;
}

} // namespace wm::ingest
