// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SheetBooks.h"

#include <array>
#include <bit>
#include <cstdint>
#include <numeric>

/// Workbooks of Excel 97-2003 made in a test, record by record, and the compound files that they stand in.
namespace wm::ingest::test {

/// A number of so many bytes, the lowest first.
inline std::string lowFirst(std::uint64_t value, std::size_t length)
{
    std::string bytes;
    for (std::size_t i = 0; i < length; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
    return bytes;
}

inline std::string two(std::uint64_t value)
{
    return lowFirst(value, 2);
}

inline std::string four(std::uint64_t value)
{
    return lowFirst(value, 4);
}

inline std::string eight(double value)
{
    return lowFirst(std::bit_cast<std::uint64_t>(value), 8);
}

inline std::string record(unsigned type, const std::string& data = {})
{
    return two(type) + two(data.size()) + data;
}

inline std::string utf16(std::u16string_view text)
{
    std::string bytes;
    for (const char16_t unit : text)
        bytes += two(unit);
    return bytes;
}

/// A text with its length in so many bytes, and one byte for each character or two.
inline std::string narrowText(const std::string& text, std::size_t lengthBytes = 2)
{
    return lowFirst(text.size(), lengthBytes) + '\0' + text;
}

inline std::string wideText(std::u16string_view text, std::size_t lengthBytes = 2)
{
    return lowFirst(text.size(), lengthBytes) + '\1' + utf16(text);
}

/// The row and column of a cell, from 0, and its style.
struct CellPlace {
    unsigned row = 0;
    unsigned column = 0;
    unsigned style = 0;
};

inline std::string placeBytes(const CellPlace& at)
{
    return two(at.row) + two(at.column) + two(at.style);
}

inline std::string numberRecord(const CellPlace& at, double value)
{
    return record(0x0203, placeBytes(at) + eight(value));
}

inline std::string rkRecord(const CellPlace& at, std::uint32_t bits)
{
    return record(0x027E, placeBytes(at) + four(bits));
}

inline std::string sharedRecord(const CellPlace& at, std::uint32_t index)
{
    return record(0x00FD, placeBytes(at) + four(index));
}

inline std::string labelRecord(const CellPlace& at, const std::string& text)
{
    return record(0x0204, placeBytes(at) + text);
}

/// `value`: the eight bytes of what was calculated.
inline std::string formulaRecord(const CellPlace& at, const std::string& value, unsigned flags = 0)
{
    return record(0x0006, placeBytes(at) + value + two(flags) + four(0) + two(3) + "\x1E\x01" + '\0');
}

/// What was calculated, where it is no number: 0 a text, 1 a boolean, 2 an error, 3 an empty text.
inline std::string calculated(unsigned kind, unsigned value = 0)
{
    return two(kind) + two(value) + two(0) + two(0xFFFF);
}

/// First and last row, first and last column, from 0.
inline std::string mergesRecord(const std::vector<std::array<unsigned, 4>>& areas)
{
    std::string data = two(areas.size());
    for (const auto& area : areas) {
        for (const unsigned number : area)
            data += two(number);
    }
    return record(0x00E5, data);
}

/// An object of that type lying on a sheet.
inline std::string objectRecord(unsigned type)
{
    return record(0x005D, two(0x15) + two(18) + two(type) + std::string(16, '\0') + four(0));
}

inline std::string beginRecord(unsigned type, unsigned version = 0x0600)
{
    return record(0x0809, two(version) + two(type) + two(0x0DBB) + two(1996) + four(0) + four(6));
}

inline std::string endRecord()
{
    return record(0x000A);
}

inline std::string styleRecord(unsigned format)
{
    return record(0x00E0, two(0) + two(format) + std::string(16, '\0'));
}

/// A font that writes superscript, or as usual.
inline std::string fontRecord(bool isRaised)
{
    return record(0x0031,
                  two(220) + two(0) + two(0x7FFF) + two(400) + two(isRaised ? 1 : 0) + four(0) + narrowText("A", 1));
}

/// A text of one byte a character, with the units from which it is in another font, and their numbers.
inline std::string richText(const std::string& text, const std::vector<std::pair<unsigned, unsigned>>& fonts)
{
    std::string bytes = two(text.size()) + '\x08' + two(fonts.size()) + text;
    for (const auto& [unit, font] : fonts)
        bytes += two(unit) + two(font);
    return bytes;
}

inline std::string formatRecord(unsigned id, const std::string& text)
{
    return record(0x041E, two(id) + text);
}

/// Shared texts that fit into a record.
inline std::string sharedTexts(const std::vector<std::string>& texts)
{
    return record(0x00FC,
                  four(texts.size()) + four(texts.size()) + std::accumulate(texts.begin(), texts.end(), std::string()));
}

struct XlsSheetPart {
    std::string name;    ///< with its length in one byte
    std::string records; ///< between its first and its last one
    unsigned state = 0;  ///< 1: hidden, 2: very hidden
    unsigned type = 0;   ///< 1: macros, 2: a chart
};

/// The stream of a workbook. `globals`: records between its first one and those of the sheets.
inline std::string xlsStream(const std::vector<XlsSheetPart>& sheets, const std::string& globals = styleRecord(0),
                             const std::string& afterSheets = {}, unsigned version = 0x0600)
{
    std::string start = beginRecord(0x05, version) + globals;
    std::size_t offset = start.size() + afterSheets.size() + endRecord().size();
    for (const XlsSheetPart& sheet : sheets)
        offset += record(0, four(0) + two(0) + sheet.name).size();
    std::string bodies;
    for (const XlsSheetPart& sheet : sheets) {
        start += record(0x0085,
                        four(offset + bodies.size()) + lowFirst(sheet.state, 1) + lowFirst(sheet.type, 1) + sheet.name);
        bodies += beginRecord(sheet.type == 2 ? 0x20 : 0x10, version) + sheet.records + endRecord();
    }
    return start + afterSheets + endRecord() + bodies;
}

/// The stream of a workbook of one sheet, called 表1.
inline std::string oneSheet(const std::string& records, const std::string& globals = styleRecord(0))
{
    return xlsStream({{wideText(u"表1", 1), records}}, globals);
}

/// How a compound file keeps its streams.
struct CompoundShape {
    unsigned sectorBits = 9;
    bool isScattered = false; ///< the sectors of each chain stand in the file from the last to the first
};

/// Streams below a root, small ones where small ones stand.
class CompoundWriter {
public:
    explicit CompoundWriter(const CompoundShape& shape)
        : m_shape(shape)
        , m_sectorSize(std::size_t{1} << shape.sectorBits)
    {
    }

    [[nodiscard]] std::string write(const Parts& streams)
    {
        std::string entries;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            const auto& [name, bytes] = streams[i];
            const bool isSmall = bytes.size() < 4096;
            const std::uint32_t first = isSmall ? addSmall(bytes) : addChain(bytes);
            entries += entry(name, 2, i + 1 < streams.size() ? static_cast<std::uint32_t>(i + 2) : kNone, kNone, first,
                             bytes.size());
        }
        const std::uint32_t smallFirst = m_small.empty() ? kEnd : addChain(m_small);
        const std::uint32_t smallTable = m_small.empty() ? kEnd : addChain(m_smallTable, '\xFF');
        const std::uint32_t directory =
            addChain(entry("Root Entry", 5, kNone, streams.empty() ? kNone : 1, smallFirst, m_small.size()) + entries);
        return withTables(directory, smallTable);
    }

private:
    static constexpr std::uint32_t kEnd = 0xFFFFFFFE;
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    static std::string entry(const std::string& name, unsigned type, std::uint32_t right, std::uint32_t child,
                             std::uint32_t first, std::uint64_t size)
    {
        std::string bytes;
        for (const char c : name)
            bytes += two(static_cast<unsigned char>(c));
        bytes.resize(64);
        return bytes + two(name.size() * 2 + 2) + lowFirst(type, 1) + '\1' + four(kNone) + four(right) + four(child) +
               std::string(36, '\0') + four(first) + lowFirst(size, 8);
    }

    /// The number of its first sector.
    std::uint32_t addChain(const std::string& bytes, char padding = '\0')
    {
        const std::size_t count = (bytes.size() + m_sectorSize - 1) / m_sectorSize;
        const std::size_t start = m_sectors.size();
        const auto numberOf = [&](std::size_t i) {
            return static_cast<std::uint32_t>(m_shape.isScattered ? start + count - 1 - i : start + i);
        };
        m_sectors.resize(start + count);
        m_next.resize(start + count, kEnd);
        for (std::size_t i = 0; i < count; ++i) {
            std::string sector = bytes.substr(i * m_sectorSize, m_sectorSize);
            sector.resize(m_sectorSize, padding);
            m_sectors[numberOf(i)] = std::move(sector);
            if (i + 1 < count)
                m_next[numberOf(i)] = numberOf(i + 1);
        }
        return count == 0 ? kEnd : numberOf(0);
    }

    std::uint32_t addSmall(const std::string& bytes)
    {
        const std::size_t count = (bytes.size() + 63) / 64;
        const auto start = static_cast<std::uint32_t>(m_small.size() / 64);
        for (std::size_t i = 0; i < count; ++i)
            m_smallTable += four(i + 1 < count ? start + i + 1 : kEnd);
        m_small += bytes;
        m_small.resize((start + count) * 64);
        return count == 0 ? kEnd : start;
    }

    /// The table of what sector follows which, the list of its sectors, and the header.
    std::string withTables(std::uint32_t directory, std::uint32_t smallTable)
    {
        constexpr std::size_t kInHeader = 109;
        const std::size_t each = m_sectorSize / 4;
        const std::size_t data = m_sectors.size();
        std::size_t tables = 1;
        std::size_t lists = 0;
        while (tables * each < data + tables + lists) {
            ++tables;
            lists = tables > kInHeader ? (tables - kInHeader + each - 2) / (each - 1) : 0;
        }
        std::string table;
        for (const std::uint32_t next : m_next)
            table += four(next);
        for (std::size_t i = 0; i < tables; ++i)
            table += four(0xFFFFFFFD);
        for (std::size_t i = 0; i < lists; ++i)
            table += four(0xFFFFFFFC);
        table.resize(tables * m_sectorSize, '\xFF');
        std::string inHeader;
        std::string list;
        for (std::size_t i = 0; i < tables; ++i) {
            (i < kInHeader ? inHeader : list) += four(data + i);
            if (i >= kInHeader && (i - kInHeader + 1) % (each - 1) == 0 && i + 1 < tables)
                list += four(data + tables + (i - kInHeader + 1) / (each - 1));
        }
        inHeader.resize(kInHeader * 4, '\xFF');
        list.resize(lists * m_sectorSize, '\xFF');
        std::string file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(16, '\0') + two(0x3E) +
                           two(m_shape.sectorBits == 9 ? 3 : 4) + two(0xFFFE) + two(m_shape.sectorBits) + two(6) +
                           std::string(6, '\0') + four(0) + four(tables) + four(directory) + four(0) + four(4096) +
                           four(smallTable) + four(1) + four(lists > 0 ? data + tables : kEnd) + four(lists) + inHeader;
        file.resize(m_sectorSize);
        for (const std::string& sector : m_sectors)
            file += sector;
        return file + table + list;
    }

    CompoundShape m_shape;
    std::size_t m_sectorSize;
    std::vector<std::string> m_sectors;
    std::vector<std::uint32_t> m_next;
    std::string m_small;
    std::string m_smallTable;
};

inline std::string compoundFile(const Parts& streams, const CompoundShape& shape = {})
{
    return CompoundWriter(shape).write(streams);
}

} // namespace wm::ingest::test
