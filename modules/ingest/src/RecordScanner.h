// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// What is written between two ends of lines; the fields are valid until the next record is read.
struct TextRecord {
    int line = 0; ///< 1-based, where it starts
    std::vector<std::string_view> fields;
    /// A quoted field is not closed, or goes on after its end: the last field is not to be trusted, and the next record
    /// starts on the next line, as an unclosed quotation mark would take all the lines below it along.
    bool isBadlyQuoted = false;
};

struct RecordForm {
    char separator = ',';
    char lineEnd = '\n'; ///< with a '\r' before it or not; '\r' for files of old Macs
    /// Characters of two or four bytes as in GB18030 and Big5, whose second byte may look like a separator.
    bool hasDoubleBytes = false;
    /// RFC 4180: a quotation mark inside a field that does not begin with one is an error. Else it is a part of it, as
    /// spreadsheets have it.
    bool isStrict = true;

    bool operator==(const RecordForm&) const = default;
};

/// The longest record that is read.
inline constexpr std::size_t kMostRecordBytes = std::size_t{1} << 26;

/// Fills the place with the next bytes and says how many there were: 0 at the end.
using ReadBytes = std::function<Result<std::size_t>(std::span<char>)>;

/// The bytes of a text that is there already, which must outlive it.
[[nodiscard]] ReadBytes bytesOf(std::string_view text);

/// Splits text into records, without keeping more than one of them and a block.
class RecordScanner {
public:
    RecordScanner(ReadBytes read, const RecordForm& form);

    /// False at the end. Errors: those of reading; ParseFailed, naming the line, for one of more than kMostRecordBytes.
    [[nodiscard]] Result<bool> next(TextRecord& record);
    [[nodiscard]] int line() const { return m_line; } ///< of what is read next, or could not be read

private:
    enum class Kind : char { Plain, Separator, LineEnd, Return, Quote, Lead };
    struct Field {
        std::size_t begin = 0; ///< in the record, or among the unescaped texts
        std::size_t length = 0;
        bool isUnescaped = false;
    };

    [[nodiscard]] Result<bool> fill(); ///< true: there is a byte at m_at
    [[nodiscard]] Result<bool> hasByte() { return m_at < m_end ? Result<bool>(true) : fill(); }
    [[nodiscard]] Kind kindAt() const { return m_kinds[static_cast<unsigned char>(m_buffer[m_at])]; }
    [[nodiscard]] Result<bool> atLineEnd(); ///< also at the end of the text
    [[nodiscard]] Result<bool> readPlain();
    [[nodiscard]] Result<bool> readQuoted();
    [[nodiscard]] Result<bool> readFields();
    [[nodiscard]] Result<void> endLine();
    [[nodiscard]] Result<void> skipLine();
    void tell(TextRecord& record) const;

    ReadBytes m_read;
    char m_lineEnd;
    bool m_isStrict;
    std::array<Kind, 256> m_kinds{};
    std::vector<char> m_buffer;
    std::size_t m_begin = 0, m_at = 0, m_end = 0; ///< of the record, of what is looked at, of what was read
    bool m_isAtEnd = false;
    int m_line = 1;
    std::vector<Field> m_fields;
    std::string m_unescaped;
};

} // namespace wm::ingest
