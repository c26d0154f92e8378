// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

/// How a text file of values is written.
struct TextForm {
    std::string encoding = "UTF-8"; ///< as utf8FromEncoding() has them
    /// Nothing but ASCII was seen: the first other character decides between UTF-8 and GB18030.
    bool isEncodingOpen = false;
    char separator = ',';
    char lineEnd = '\n';          ///< with a '\r' before it or not; '\r' for files of old Macs
    std::size_t skippedBytes = 0; ///< a byte-order mark, and the line "sep=;" that spreadsheets read and hide
    bool operator==(const TextForm&) const = default;
};

/// What the user says of a file; what is absent is found out.
struct TextFormWishes {
    std::optional<std::string> encoding = {};
    std::optional<char> separator = {};
};

/// `start`: the first bytes of the file, at best a mebibyte; `isWhole`: all of them. A text that is UTF-8 throughout is
/// taken for UTF-8, and any other for GB18030, which Chinese spreadsheets write. The separator is the one of ',', tab,
/// ';' and '|' that parts most lines into equally many fields. Absent: it is no text (it has bytes that no text has).
[[nodiscard]] std::optional<TextForm> detectTextForm(std::string_view start, bool isWhole,
                                                     const TextFormWishes& wishes = {});

} // namespace wm::ingest
