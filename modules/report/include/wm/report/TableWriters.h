// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/TableSpec.h"

#include <iosfwd>
#include <vector>

/// Tables as files and as text. Output is UTF-8 whatever the locale; bytes that are not UTF-8 become U+FFFD. Writers
/// report nothing themselves: a stream that could not take the bytes has failed afterwards.
namespace wm::report {

struct CsvOptions {
    bool byteOrderMark = false; ///< Excel and WPS take a file without it for the system's code page
    bool crlf = false;          ///< line ends as RFC 4180 writes them; else LF
    /// Puts an apostrophe before texts that a spreadsheet would run as a formula (= + - @, tab, CR). Numbers stay as
    /// they are.
    bool guardFormulas = false;
};

/// What Excel and WPS open rightly by a double click.
inline constexpr CsvOptions kSpreadsheetCsv{.byteOrderMark = true, .crlf = true, .guardFormulas = true};

/// RFC 4180: the columns' keys, then one record a row. Codes instead of words, numbers at full precision, missing is
/// empty.
void writeCsv(const presentation::TableSpec& table, std::ostream& output, CsvOptions options = {});

/// The same row by row, for tables that are too long to be held.
class CsvRows {
public:
    /// Writes the heading. The stream outlives it.
    CsvRows(std::ostream& output, std::vector<presentation::TableColumn> columns, CsvOptions options = {});
    /// With a cell for each column.
    void add(const presentation::TableRow& row);

private:
    void write(const std::vector<std::string>& fields);

    std::ostream& m_output;
    std::vector<presentation::TableColumn> m_columns;
    CsvOptions m_options;
    std::vector<std::string> m_fields; ///< of the row that is written
};

/// An array with one object a row, members named by the columns' keys. Codes instead of words, numbers at full
/// precision, missing is null.
void writeJson(const presentation::TableSpec& table, std::ostream& output);

/// Aligned for a terminal, words as people read them; numbers to the right, Chinese characters two columns wide.
/// Control characters become blanks, so that no text can steer the terminal.
void writeText(const presentation::TableSpec& table, std::ostream& output);

} // namespace wm::report
