// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

struct CsvRow {
    int line = 0; ///< 1-based line of the file on which the row starts
    std::vector<std::string> fields;
};

/// A file of comma-separated values with a header line. Every row has as many fields as the header.
struct CsvTable {
    std::string document;            ///< the file's name, for issues
    std::vector<std::string> header; ///< empty when the file is, or when the header line is badly quoted
    std::vector<CsvRow> rows;        ///< only the rows without an issue
    std::vector<CsvRow> brokenRows;  ///< with an issue; their fields may be fewer or more than the header's
};

struct CsvReading {
    CsvTable table;
    Issues issues; ///< BadQuoting, WrongFieldCount, UnreadableText; each with its line
};

/// Reads RFC 4180: quoted fields with commas, quotes and line breaks; LF or CRLF; with or without a byte-order mark.
/// Empty lines are skipped. Text must be UTF-8. A row with bad quoting ends with its line.
[[nodiscard]] CsvReading readCsv(std::string_view bytes, std::string document);

} // namespace wm::ingest
