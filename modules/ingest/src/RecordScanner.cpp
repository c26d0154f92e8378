// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordScanner.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace wm::ingest {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18;
constexpr std::size_t kMostQuotedBytes = std::size_t{1} << 20; // far more than any cell holds

/// Of a character in the encodings of East Asia: 0 to 9 in those of four bytes, else above. Nothing of the form of a
/// table is, but for '|'.
bool isSecondByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return (code >= 0x40 && code != 0x7F) || (code >= '0' && code <= '9');
}

} // namespace

ReadBytes bytesOf(std::string_view text)
{
    return [rest = text](std::span<char> place) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(rest.size(), place.size());
        std::memcpy(place.data(), rest.data(), count);
        rest.remove_prefix(count);
        return count;
    };
}

RecordScanner::RecordScanner(ReadBytes read, const RecordForm& form)
    : m_read(std::move(read))
    , m_lineEnd(form.lineEnd)
    , m_isStrict(form.isStrict)
{
    constexpr std::size_t kFirstLead = 0x81, kLastLead = 0xFE;
    const auto set = [this](char byte, Kind kind) {
        m_kinds[static_cast<unsigned char>(byte)] = kind;
    };
    if (form.hasDoubleBytes)
        std::fill(m_kinds.begin() + kFirstLead, m_kinds.begin() + kLastLead + 1, Kind::Lead);
    set('\r', Kind::Return);
    set(form.separator, Kind::Separator);
    set('"', Kind::Quote);
    set(form.lineEnd, Kind::LineEnd);
}

Result<bool> RecordScanner::fill()
{
    if (m_isAtEnd)
        return false;
    if (m_end - m_begin > kMostRecordBytes)
        return fail(ErrorCode::ParseFailed, "line " + std::to_string(m_line) + ": found one of more than " +
                                                std::to_string(kMostRecordBytes) + " bytes");
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_at -= m_begin;
    m_end -= std::exchange(m_begin, 0);
    if (m_buffer.size() < m_end + kBlockBytes)
        m_buffer.resize(std::max(2 * m_buffer.size(), m_end + kBlockBytes));
    WM_TRY(const std::size_t count, m_read(std::span(m_buffer).subspan(m_end)));
    m_end += count;
    m_isAtEnd = count == 0;
    return m_at < m_end;
}

Result<bool> RecordScanner::atLineEnd()
{
    WM_TRY(const bool isThere, hasByte());
    if (!isThere || kindAt() == Kind::LineEnd)
        return true;
    if (kindAt() != Kind::Return)
        return false;
    // Before the end of a line it belongs to it, elsewhere to the field.
    ++m_at;
    WM_TRY(const bool isFollowed, hasByte());
    const bool isEnd = !isFollowed || kindAt() == Kind::LineEnd;
    --m_at;
    return isEnd;
}

Result<bool> RecordScanner::readPlain()
{
    const std::size_t begin = m_at - m_begin;
    for (;; ++m_at) {
        while (m_at < m_end && kindAt() == Kind::Plain)
            ++m_at;
        WM_TRY(const bool isThere, hasByte());
        if (!isThere)
            break;
        const Kind kind = kindAt();
        if (kind == Kind::Lead) {
            ++m_at;
            WM_TRY(const bool isFollowed, hasByte());
            if (!isFollowed || !isSecondByte(m_buffer[m_at]))
                --m_at; // a broken character does not take a separator or the end of the line along
        } else if (kind == Kind::Separator || kind == Kind::LineEnd) {
            break;
        } else if (kind == Kind::Return) {
            WM_TRY(const bool isEnd, atLineEnd());
            if (isEnd)
                break;
        } else if (kind == Kind::Quote && m_isStrict) {
            m_fields.push_back({begin, m_at - m_begin - begin, false});
            return false;
        }
    }
    m_fields.push_back({begin, m_at - m_begin - begin, false});
    return true;
}

Result<bool> RecordScanner::readQuoted()
{
    ++m_at;
    const std::size_t begin = m_at - m_begin;
    std::size_t pending = begin; // from where on nothing was unescaped yet; at `begin` there are no escapes so far
    const std::size_t unescaped = m_unescaped.size();
    const auto take = [&] {
        m_unescaped.append(m_buffer.data() + m_begin + pending, m_at - m_begin - pending);
    };
    const auto finish = [&] {
        if (pending == begin)
            return m_fields.push_back({begin, m_at - m_begin - begin, false});
        take();
        m_fields.push_back({unescaped, m_unescaped.size() - unescaped, true});
    };
    for (;; ++m_at) {
        WM_TRY(const bool isThere, hasByte());
        if (!isThere || m_at - m_begin - begin > kMostQuotedBytes) {
            finish();
            return false;
        }
        if (kindAt() == Kind::LineEnd) {
            ++m_line;
        } else if (kindAt() == Kind::Lead) {
            ++m_at;
            WM_TRY(const bool isFollowed, hasByte());
            if (!isFollowed || !isSecondByte(m_buffer[m_at]))
                --m_at;
        } else if (kindAt() == Kind::Quote) {
            ++m_at;
            WM_TRY(const bool isFollowed, hasByte());
            const bool isEscape = isFollowed && kindAt() == Kind::Quote;
            --m_at;
            if (!isEscape) {
                finish();
                ++m_at;
                WM_TRY(const bool isEnd, atLineEnd());
                return isEnd || kindAt() == Kind::Separator;
            }
            ++m_at; // of the two marks, the first is taken
            take();
            pending = m_at - m_begin + 1;
        }
    }
}

Result<bool> RecordScanner::readFields()
{
    for (;;) {
        WM_TRY(const bool isThere, hasByte());
        WM_TRY(const bool isGood, isThere&& kindAt() == Kind::Quote ? readQuoted() : readPlain());
        if (!isGood)
            return false;
        WM_TRY(const bool isMore, hasByte());
        if (!isMore || kindAt() != Kind::Separator)
            return true;
        ++m_at;
    }
}

Result<void> RecordScanner::endLine()
{
    WM_TRY(const bool isThere, hasByte());
    if (isThere && kindAt() == Kind::Return)
        ++m_at;
    WM_TRY(const bool isEnd, hasByte());
    m_at += isEnd ? 1 : 0;
    ++m_line;
    return {};
}

Result<void> RecordScanner::skipLine()
{
    for (;; m_at = m_end) {
        WM_TRY(const bool isThere, hasByte());
        if (!isThere)
            break;
        const void* const end = std::memchr(m_buffer.data() + m_at, m_lineEnd, m_end - m_at);
        if (end) {
            m_at = static_cast<std::size_t>(static_cast<const char*>(end) - m_buffer.data());
            break;
        }
    }
    return endLine();
}

void RecordScanner::tell(TextRecord& record) const
{
    record.fields.clear();
    for (const Field& field : m_fields) {
        const char* const base = field.isUnescaped ? m_unescaped.data() : m_buffer.data() + m_begin;
        record.fields.emplace_back(base + field.begin, field.length);
    }
}

Result<bool> RecordScanner::next(TextRecord& record)
{
    m_begin = m_at;
    WM_TRY(const bool isThere, hasByte());
    if (!isThere)
        return false;
    record.line = m_line;
    m_fields.clear();
    m_unescaped.clear();
    WM_TRY(const bool isGood, readFields());
    record.isBadlyQuoted = !isGood;
    if (isGood) {
        WM_CHECK(endLine());
    } else {
        m_at = m_begin;
        m_line = record.line;
        WM_CHECK(skipLine());
    }
    tell(record);
    return true;
}

} // namespace wm::ingest
