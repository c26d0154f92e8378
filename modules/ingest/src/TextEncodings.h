// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace wm::ingest {

inline constexpr const char* kUtf8 = "UTF-8";
inline constexpr const char* kUtf16Little = "UTF-16LE";
inline constexpr const char* kUtf16Big = "UTF-16BE";
inline constexpr const char* kGb18030 = "GB18030";

[[nodiscard]] inline bool isUtf16(std::string_view encoding)
{
    return encoding == kUtf16Little || encoding == kUtf16Big;
}

/// Whether second bytes of characters may look like separators: the encodings of East Asia.
[[nodiscard]] inline bool hasDoubleBytes(std::string_view encoding)
{
    return encoding.starts_with("GB") || encoding.starts_with("CP9") || encoding == "BIG5";
}

/// Whether all bytes are below 128.
[[nodiscard]] bool isAscii(std::string_view text);

/// How many of the bytes are whole characters of UTF-16: the last one may be cut in the middle.
[[nodiscard]] std::size_t wholeUtf16(std::string_view bytes, bool isBigEnd);

} // namespace wm::ingest
