// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TextForm.h"

#include "RecordScanner.h"
#include "TextEncodings.h"

#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <algorithm>
#include <array>
#include <map>

namespace wm::ingest {

namespace {

struct Mark {
    std::string_view bytes;
    const char* encoding;
};

using namespace std::string_view_literals;

constexpr std::array kMarks{Mark{"\xEF\xBB\xBF"sv, kUtf8}, Mark{"\xFF\xFE"sv, kUtf16Little},
                            Mark{"\xFE\xFF"sv, kUtf16Big}, Mark{"\x84\x31\x95\x33"sv, kGb18030}};

/// UTF-16 without a mark: what is ASCII, at least the separators and ends of lines, has a zero on one side, and always
/// the same one. Absent: it is something else.
std::optional<std::string> utf16WithoutMark(std::string_view start)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0' ? 1U : 0U;
    if (zeros[0] == zeros[1])
        return std::nullopt;
    const std::size_t more = zeros[0] > zeros[1] ? 0 : 1;
    constexpr std::size_t kFewest = 50; // of a thousand: a separator or an end of a line now and then
    if (zeros[1 - more] * 20 > zeros[more] || zeros[more] * 2000 < start.size() * kFewest)
        return std::nullopt;
    return more == 0 ? kUtf16Big : kUtf16Little;
}

/// Zeros, or more than one in a hundred of what is no character of any line.
bool isNoText(std::string_view text)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    return text.find('\0') != std::string_view::npos ||
           static_cast<std::size_t>(std::ranges::count_if(text, isControl)) * 100 > text.size();
}

/// Up to the last end of a line, unless that leaves nothing: characters and records are then whole.
std::string_view wholeLines(std::string_view start, bool isWhole)
{
    const std::size_t end = isWhole ? std::string_view::npos : start.find_last_of("\n\r");
    return end == std::string_view::npos ? start : start.substr(0, end + 1);
}

/// How many of the first records have the same number of fields, above one, as most of them.
std::size_t agreement(std::string_view text, const RecordForm& form)
{
    constexpr int kRecords = 100;
    RecordScanner scanner(bytesOf(text), form);
    TextRecord record;
    std::map<std::size_t, std::size_t> counts;
    for (int i = 0; i < kRecords && scanner.next(record).value_or(false); ++i)
        ++counts[record.isBadlyQuoted ? 0 : record.fields.size()];
    counts.erase(0);
    counts.erase(1);
    const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    return most == counts.end() ? 0 : most->second;
}

char likeliestSeparator(std::string_view text, RecordForm form)
{
    constexpr std::array kSeparators{',', '\t', ';', '|'};
    const auto agreementOf = [&](char separator) {
        form.separator = separator;
        return agreement(text, form);
    };
    return *std::ranges::max_element(kSeparators, {}, agreementOf); // the first of equals
}

/// "sep=;" and the end of its line.
std::optional<char> declaredSeparator(std::string_view text)
{
    constexpr std::string_view kDeclared = "sep=";
    const std::size_t at = kDeclared.size();
    const bool isDeclared =
        text.size() > at + 1 && text.starts_with(kDeclared) && (text[at + 1] == '\n' || text[at + 1] == '\r');
    return isDeclared ? std::optional(text[at]) : std::nullopt;
}

/// By most of the lines beyond ASCII: one line of another encoding, pasted into a text, makes no other text of the
/// rest. In UTF-8 a line of GB 18030 is hardly ever whole, and the other way round most are.
const char* byteEncodingOf(std::string_view text)
{
    if (!firstBrokenByte(text))
        return kUtf8;
    std::size_t whole = 0, broken = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\n\r"), text.size() - 1) + 1;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end);
        if (!isAscii(line))
            ++(firstBrokenByte(line) ? broken : whole);
    }
    return whole > broken ? kUtf8 : kGb18030;
}

} // namespace

std::optional<TextForm> detectTextForm(std::string_view start, bool isWhole, const TextFormWishes& wishes)
{
    TextForm form;
    const auto* const mark =
        std::ranges::find_if(kMarks, [&](const Mark& known) { return start.starts_with(known.bytes); });
    if (mark != kMarks.end()) {
        form.skippedBytes = mark->bytes.size();
        start.remove_prefix(form.skippedBytes);
    }
    std::optional<std::string> found =
        mark != kMarks.end() ? std::optional<std::string>(mark->encoding) : utf16WithoutMark(start);
    if (!found && !wishes.encoding && isNoText(start))
        return std::nullopt;
    const bool isOpen = !found && !wishes.encoding && isAscii(start);
    form.encoding = wishes.encoding ? *wishes.encoding
                    : found         ? *std::move(found)
                                    : byteEncodingOf(wholeLines(start, isWhole));
    form.isEncodingOpen = isOpen;

    const std::string converted =
        isUtf16(form.encoding) ? utf8FromEncoding(start, form.encoding).value_or("") : std::string();
    const std::string_view text = wholeLines(isUtf16(form.encoding) ? std::string_view(converted) : start, isWhole);
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
        form.lineEnd = '\r';
    const std::optional<char> declared = declaredSeparator(text);
    if (declared) {
        const std::size_t end = text.find(form.lineEnd);
        form.skippedBytes += (end == std::string_view::npos ? text.size() : end + 1) * (isUtf16(form.encoding) ? 2 : 1);
    }
    const RecordForm records{',', form.lineEnd, hasDoubleBytes(form.encoding), false};
    form.separator = wishes.separator ? *wishes.separator : declared ? *declared : likeliestSeparator(text, records);
    return form;
}

} // namespace wm::ingest
