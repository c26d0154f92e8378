// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wm {

/// What is wrong with a row. The words in the user's language come from module wording.
enum class IssueKind {
    MissingFile,       ///< found: the path
    UnreadableText,    ///< broken UTF-8; found: the bytes in hex
    MissingColumn,     ///< expected: the column's name
    UnexpectedColumn,  ///< found: the column's name
    WrongFieldCount,   ///< found, expected: numbers of fields
    BadQuoting,        ///< a quoted field that is not closed, or text after its end
    EmptyField,        ///< a value is required
    NotANumber,        ///< expected: what kind of number
    OutOfBounds,       ///< expected: the indicator's natural range
    UnknownCode,       ///< expected: the vocabulary or table that has no such code
    DuplicateId,       ///< expected: where the id stands already
    UnitConflict,      ///< expected: the indicator's unit
    RegionConflict,    ///< code and name of one row mean two regions; found: the one, expected: the other
    NotAbove,          ///< the region above one is not above it; found: its code
    StatusConflict,    ///< the value and its status contradict each other
    BadDate,           ///< expected: the forms that are read
    UnclearPlace,      ///< of several rows, headings or tables; found: what stands there; expected: where it should
    TooLong,           ///< a text; found, expected: numbers of characters
    Contradiction,     ///< two values for the same; found: this one; expected: the other ("12.5 (C17)")
    UnlikeRepetition,  ///< two rows of one record that differ; found: this one; expected: the other ("planned (17)")
    PasswordProtected, ///< a file that only its password opens
    WrongFormat,       ///< found: what the file is; expected: the formats that are read
    IsWorkspace,       ///< a workspace where a table is expected
    CodeTaken,         ///< a code that another row has; expected: its table
    StillNeeded,       ///< a row that others refer to; found: how many; expected: their table
};

/// A finding about one row of a file. Issues are collected: one bad row does not hide the next.
struct Issue {
    IssueKind kind;
    std::string document; ///< file name or path, UTF-8
    int line = 0;         ///< 1-based line where the row starts; 0: the whole file
    std::string column;   ///< header of the column; empty: the whole row
    std::string found;    ///< as it stands in the file, possibly shortened
    std::string expected;

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace wm
