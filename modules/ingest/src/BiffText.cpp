// SPDX-License-Identifier: GPL-3.0-or-later
#include "BiffText.h"

#include "LittleEndian.h"

#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm::ingest {

namespace {

// What a text has besides its characters, and in which width they are.
constexpr std::uint64_t kIsWide = 0x01;
constexpr std::uint64_t kHasPronunciation = 0x04;
constexpr std::uint64_t kHasFonts = 0x08;

/// Of texts before Unicode.
Result<std::string> readEncodedText(ContinuedData& data, std::size_t length, const std::string& encoding)
{
    std::string bytes;
    while (bytes.size() < length) {
        WM_TRY(const std::string_view part, data.some(length - bytes.size()));
        bytes += part;
    }
    return utf8FromEncoding(bytes, encoding).value_or(validUtf8(bytes));
}

} // namespace

ContinuedData::ContinuedData(BiffRecords& records, std::string_view data)
    : m_records(records)
    , m_rest(data)
{
}

Result<bool> ContinuedData::isAtEnd()
{
    if (!m_rest.empty())
        return false;
    WM_TRY(const BiffType next, m_records.nextType());
    return next != BiffType::Continue;
}

Result<void> ContinuedData::needData()
{
    while (m_rest.empty()) {
        WM_TRY(const bool isEnd, isAtEnd());
        if (isEnd)
            return fail(ErrorCode::ParseFailed, "expected more at byte " + std::to_string(m_records.offset()) +
                                                    ", found no record that goes on with it");
        WM_TRY(const BiffRecord record, m_records.next());
        m_rest = record.data;
    }
    return {};
}

Result<std::string_view> ContinuedData::some(std::size_t most)
{
    WM_CHECK(needData());
    const std::string_view part = m_rest.substr(0, most);
    m_rest.remove_prefix(part.size());
    return part;
}

Result<std::uint64_t> ContinuedData::number(std::size_t bytes)
{
    if (m_rest.size() >= bytes) {
        const std::uint64_t value = littleEndian(m_rest, 0, bytes);
        m_rest.remove_prefix(bytes);
        return value;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        WM_TRY(const std::string_view byte, some(1));
        value |= std::uint64_t{static_cast<unsigned char>(byte.front())} << (8 * i);
    }
    return value;
}

Result<void> ContinuedData::skip(std::uint64_t bytes)
{
    while (bytes > 0) {
        WM_TRY(const std::string_view part, some(static_cast<std::size_t>(std::min<std::uint64_t>(bytes, 0xFFFF))));
        bytes -= part.size();
    }
    return {};
}

Result<void> ContinuedData::addUnits(Utf16Text& text, std::size_t count, bool isWide)
{
    while (count > 0) {
        if (m_rest.empty()) {
            WM_TRY(const std::uint64_t flags, number(1));
            isWide = (flags & kIsWide) != 0;
        }
        WM_TRY(const std::string_view bytes, some(isWide ? count * 2 : count));
        if (isWide && bytes.size() % 2 != 0)
            return fail(ErrorCode::ParseFailed, "a character is cut before byte " + std::to_string(m_records.offset()));
        if (isWide)
            text.addUnits(bytes);
        else
            text.addLowBytes(bytes);
        count -= isWide ? bytes.size() / 2 : bytes.size();
    }
    return {};
}

Result<std::vector<FontChange>> readBiffText(ContinuedData& data, std::size_t lengthBytes, Utf16Text& text)
{
    WM_TRY(const std::uint64_t length, data.number(lengthBytes));
    WM_TRY(const std::uint64_t flags, data.number(1));
    std::uint64_t fonts = 0, pronunciation = 0;
    if ((flags & kHasFonts) != 0) {
        WM_TRY(fonts, data.number(2));
    }
    if ((flags & kHasPronunciation) != 0) {
        WM_TRY(pronunciation, data.number(4));
    }
    WM_CHECK(data.addUnits(text, static_cast<std::size_t>(length), (flags & kIsWide) != 0));
    std::vector<FontChange> changes;
    for (std::uint64_t i = 0; i < fonts; ++i) {
        WM_TRY(const std::uint64_t unit, data.number(2));
        WM_TRY(const std::uint64_t font, data.number(2));
        changes.push_back({static_cast<std::size_t>(unit), static_cast<std::size_t>(font)});
    }
    WM_CHECK(data.skip(pronunciation));
    return changes;
}

Result<std::string> readBiffText(ContinuedData& data, std::size_t lengthBytes, const BiffTextForm& form)
{
    if (!form.isUnicode) {
        WM_TRY(const std::uint64_t length, data.number(lengthBytes));
        return readEncodedText(data, static_cast<std::size_t>(length), form.encoding);
    }
    Utf16Text text;
    WM_CHECK(readBiffText(data, lengthBytes, text));
    return text.finish();
}

} // namespace wm::ingest
