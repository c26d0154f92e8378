// SPDX-License-Identifier: GPL-3.0-or-later
#include "BiffRecords.h"

#include "LittleEndian.h"

namespace wm::ingest {

namespace {

constexpr std::size_t kRecordHead = 4; ///< type and length
constexpr std::size_t kReportedBytes = std::size_t{1} << 16U;

} // namespace

BiffRecords::BiffRecords(CompoundStream& stream, ReadingProgress& progress, std::uint64_t offset)
    : m_stream(stream)
    , m_progress(progress)
    , m_offset(offset)
{
}

Result<BiffRecord> BiffRecords::next()
{
    const auto head = m_stream.bytes(m_offset, kRecordHead);
    if (!head)
        return tl::make_unexpected(withContext(head.error(), "expected a record"));
    const auto type = static_cast<BiffType>(littleEndian16(*head, 0));
    const std::size_t length = littleEndian16(*head, 2);
    const auto data = m_stream.bytes(m_offset + kRecordHead, length);
    if (!data)
        return tl::make_unexpected(withContext(data.error(), nameOfRecord(type, m_offset)));
    const std::uint64_t offset = m_offset;
    m_offset += kRecordHead + length;
    m_unreported += kRecordHead + length;
    if (m_unreported >= kReportedBytes) {
        WM_CHECK(m_progress.add(m_unreported));
        m_unreported = 0;
    }
    return BiffRecord{type, offset, *data};
}

bool BiffRecords::isAtEnd() const
{
    return m_offset + kRecordHead > m_stream.size();
}

Result<BiffType> BiffRecords::nextType()
{
    if (isAtEnd())
        return BiffType::End;
    WM_TRY(const std::string_view head, m_stream.bytes(m_offset, kRecordHead));
    return static_cast<BiffType>(littleEndian16(head, 0));
}

void addRecordHead(std::string& bytes, BiffType type, std::size_t length)
{
    for (const std::size_t number : {static_cast<std::size_t>(type), length}) {
        bytes += static_cast<char>(number & 0xFFU);
        bytes += static_cast<char>(number >> 8U);
    }
}

std::string nameOfRecord(BiffType type, std::uint64_t offset)
{
    const auto number = static_cast<std::uint16_t>(type);
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text = "record 0x";
    for (unsigned shift = 16; shift > 0; shift -= 4)
        text += kDigits[(number >> (shift - 4)) & 0xFU];
    return text + " at byte " + std::to_string(offset);
}

} // namespace wm::ingest
