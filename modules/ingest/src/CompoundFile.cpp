// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompoundFile.h"

#include "LittleEndian.h"
#include "Utf16Text.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

namespace {

using Sector = std::uint32_t;

constexpr std::string_view kCompoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t kHeaderLength = 512;
constexpr std::uint64_t kMostFileBytes = std::uint64_t{1} << 31U;
constexpr Sector kLastSector = 0xFFFFFFFA; ///< what is above is no sector: the end of a chain, a free one
constexpr std::size_t kEntryBytes = 4;
constexpr std::size_t kHeaderTable = 76; ///< where the header starts to tell the sectors of the table
constexpr std::uint64_t kSmallStream = 4096;
constexpr std::uint64_t kSmallSector = 64;

constexpr std::uint64_t kDirectoryEntry = 128;
constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;
/// Streams and storages; one with ten thousand embedded objects has as many.
constexpr std::size_t kMostEntries = 100'000;
constexpr char kStreamType = 2;

Error broken(const std::string& why)
{
    return {ErrorCode::ParseFailed, "the compound file is damaged: " + why};
}

std::string lowerAscii(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// One entry of the directory.
struct DirectoryEntry {
    explicit DirectoryEntry(std::string_view bytes)
        : type(bytes[66])
        , left(littleEndian32(bytes, 68))
        , right(littleEndian32(bytes, 72))
        , child(littleEndian32(bytes, 76))
        , first(littleEndian32(bytes, 116))
        , size(littleEndian(bytes, 120, 8))
    {
        constexpr std::size_t kLongestName = 64;
        const std::size_t withEnd = std::min<std::size_t>(littleEndian16(bytes, 64), kLongestName);
        name = lowerAscii(utf8FromUtf16(bytes.substr(0, withEnd < 2 ? 0 : withEnd - 2)));
    }

    std::string name;
    char type;
    std::uint32_t left, right, child; ///< numbers of entries
    Sector first;
    std::uint64_t size;
};

} // namespace

CompoundFile::CompoundFile(FileBytes file)
    : m_fileSize(file.size())
{
    m_file = std::make_shared<FileBytes>(std::move(file));
}

Result<CompoundFile> CompoundFile::open(const std::filesystem::path& path)
{
    WM_TRY(FileBytes file, FileBytes::open(path));
    CompoundFile compound(std::move(file));
    WM_CHECK(compound.readHeader());
    return compound;
}

Result<void> CompoundFile::readHeader()
{
    if (m_fileSize < kHeaderLength)
        return tl::make_unexpected(broken("it has " + std::to_string(m_fileSize) + " bytes, its header has 512"));
    if (m_fileSize > kMostFileBytes)
        return fail(ErrorCode::ParseFailed, "the file has " + std::to_string(m_fileSize) + " bytes, allowed are " +
                                                std::to_string(kMostFileBytes));
    std::string header(kHeaderLength, '\0');
    WM_CHECK(m_file->readAt(0, header));
    if (!header.starts_with(kCompoundSignature))
        return fail(ErrorCode::ParseFailed, "not a compound file: it does not start as one");
    const unsigned sectorBits = littleEndian16(header, 30);
    if (sectorBits != 9 && sectorBits != 12)
        return tl::make_unexpected(
            broken("found sectors of 2^" + std::to_string(sectorBits) + " bytes, expected 512 or 4096"));
    if (littleEndian16(header, 32) != 6 || littleEndian32(header, 56) != kSmallStream)
        return tl::make_unexpected(broken("found small streams up to " + std::to_string(littleEndian32(header, 56)) +
                                          " bytes in sectors of 2^" + std::to_string(littleEndian16(header, 32)) +
                                          ", expected 4096 and 6"));
    m_sectorSize = std::uint64_t{1} << sectorBits;
    m_sectorCount = static_cast<Sector>(
        m_fileSize <= m_sectorSize ? 0 : (m_fileSize - m_sectorSize + m_sectorSize - 1) / m_sectorSize);
    m_firstOfSmallTable = littleEndian32(header, 60);
    WM_CHECK(readTable(header));
    return readDirectory(littleEndian32(header, 48));
}

std::uint64_t CompoundFile::placeOf(Sector sector) const
{
    return (std::uint64_t{sector} + 1) * m_sectorSize; // the header takes the room of one
}

Result<std::string> CompoundFile::sectorBytes(Sector sector, const std::string& what) const
{
    if (sector >= m_sectorCount)
        return tl::make_unexpected(broken(what + " is in sector " + std::to_string(sector) + ", the file has " +
                                          std::to_string(m_sectorCount)));
    std::string bytes(static_cast<std::size_t>(m_sectorSize), '\0');
    const std::uint64_t inFile = std::min(m_sectorSize, m_fileSize - placeOf(sector));
    WM_CHECK(m_file->readAt(placeOf(sector), std::span(bytes).first(static_cast<std::size_t>(inFile))));
    return bytes;
}

Result<void> CompoundFile::addToTable(Sector sector)
{
    WM_TRY(const std::string bytes, sectorBytes(sector, "a part of the allocation table"));
    for (std::size_t at = 0; at < bytes.size() && m_next.size() < m_sectorCount; at += kEntryBytes)
        m_next.push_back(littleEndian32(bytes, at));
    return {};
}

Result<void> CompoundFile::readTable(std::string_view header)
{
    // No more than what tells of the sectors that are there, whatever the header says of its length: this ends every
    // loop below.
    m_next.reserve(m_sectorCount);
    const auto isComplete = [this] {
        return m_next.size() >= m_sectorCount;
    };
    for (std::size_t at = kHeaderTable; at < kHeaderLength && !isComplete(); at += kEntryBytes) {
        if (const Sector sector = littleEndian32(header, at); sector < kLastSector)
            WM_CHECK(addToTable(sector));
    }
    Sector list = littleEndian32(header, 68);
    for (Sector lists = 0; list < kLastSector && !isComplete(); ++lists) {
        if (lists == m_sectorCount)
            return tl::make_unexpected(broken("the list of the allocation table comes back to itself"));
        WM_TRY(const std::string bytes, sectorBytes(list, "the list of the allocation table"));
        const std::size_t last = bytes.size() - kEntryBytes;
        for (std::size_t at = 0; at < last && !isComplete(); at += kEntryBytes) {
            if (const Sector sector = littleEndian32(bytes, at); sector < kLastSector)
                WM_CHECK(addToTable(sector));
        }
        list = littleEndian32(bytes, last);
    }
    return {};
}

Result<CompoundStream> CompoundFile::chain(Sector first, std::optional<std::uint64_t> size,
                                           const std::string& what) const
{
    const auto failAt = [&](Sector sector, const std::string& why) {
        return tl::make_unexpected(broken(what + ": sector " + std::to_string(sector) + " " + why));
    };
    std::vector<bool> isVisited(m_sectorCount);
    std::vector<FileExtent> extents;
    std::uint64_t length = 0;
    std::uint64_t nextPlace = 0;
    for (Sector sector = first; sector < kLastSector && (!size || length < *size); sector = m_next[sector]) {
        if (sector >= m_sectorCount)
            return failAt(sector, "is outside of the file, which has " + std::to_string(m_sectorCount));
        if (sector >= m_next.size())
            return failAt(sector, "is not in the allocation table, which has " + std::to_string(m_next.size()));
        if (isVisited[sector])
            return failAt(sector, "stands twice in its chain");
        isVisited[sector] = true;
        if (extents.empty() || placeOf(sector) != nextPlace)
            extents.push_back({length, placeOf(sector)});
        nextPlace = placeOf(sector) + m_sectorSize;
        length += m_sectorSize;
    }
    // The last sector of the file need not be whole.
    const std::uint64_t missing = nextPlace > m_fileSize ? nextPlace - m_fileSize : 0;
    const std::uint64_t present = length - missing;
    if (size && *size > present)
        return tl::make_unexpected(broken(what + ": expected " + std::to_string(*size) + " bytes, its sectors have " +
                                          std::to_string(present)));
    return CompoundStream(m_file, std::move(extents), size.value_or(present));
}

Result<void> CompoundFile::readDirectory(Sector first)
{
    WM_TRY(CompoundStream directory, chain(first, std::nullopt, "the directory"));
    const std::uint64_t count = directory.size() / kDirectoryEntry;
    const auto entryAt = [&](std::uint32_t number) -> Result<DirectoryEntry> {
        if (number >= count)
            return tl::make_unexpected(broken("the directory has " + std::to_string(count) + " entries, one leads to " +
                                              std::to_string(number)));
        WM_TRY(const std::string_view bytes, directory.bytes(number * kDirectoryEntry, kDirectoryEntry));
        return DirectoryEntry(bytes);
    };
    WM_TRY(const DirectoryEntry root, entryAt(0));
    m_small = {root.name, root.first, root.size};
    // A tree of neighbours; what embedded documents have is below other entries.
    std::vector<bool> isVisited(static_cast<std::size_t>(count));
    std::vector<std::uint32_t> open{root.child};
    for (std::size_t seen = 0; !open.empty();) {
        const std::uint32_t number = open.back();
        open.pop_back();
        if (number == kNoEntry)
            continue;
        WM_TRY(DirectoryEntry entry, entryAt(number));
        if (isVisited[number])
            return tl::make_unexpected(broken("entry " + std::to_string(number) + " stands twice in the directory"));
        isVisited[number] = true;
        if (++seen > kMostEntries)
            return tl::make_unexpected(broken("the directory has more than " + std::to_string(kMostEntries)));
        if (entry.type == kStreamType)
            m_entries.push_back({std::move(entry.name), entry.first, entry.size});
        open.push_back(entry.right);
        open.push_back(entry.left);
    }
    return {};
}

const CompoundFile::Entry* CompoundFile::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_entries, lowerAscii(std::string(name)), &Entry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

Result<CompoundStream> CompoundFile::stream(std::string_view name) const
{
    const Entry* const entry = find(name);
    if (!entry)
        return fail(ErrorCode::ParseFailed, "the compound file has no stream " + std::string(name));
    // The upper half is only used in files of sectors of 4 KiB; in others some programs leave it as it was.
    Entry sized = *entry;
    sized.size &= m_sectorSize == kHeaderLength ? 0xFFFFFFFFU : ~std::uint64_t{0};
    if (sized.size > m_fileSize)
        return tl::make_unexpected(broken("stream " + std::string(name) + " has " + std::to_string(sized.size) +
                                          " bytes, the file " + std::to_string(m_fileSize)));
    if (sized.size < kSmallStream)
        return smallStream(sized);
    return chain(sized.first, sized.size, "stream " + std::string(name));
}

Result<CompoundStream> CompoundFile::smallStream(const Entry& entry) const
{
    const std::string what = "stream " + entry.name;
    std::string bytes;
    if (entry.size > 0) {
        WM_TRY(CompoundStream table, chain(m_firstOfSmallTable, std::nullopt, "the table of small sectors"));
        WM_TRY(CompoundStream sectors, chain(m_small.first, std::nullopt, "the small sectors"));
        std::vector<Sector> visited;
        Sector sector = entry.first;
        for (std::uint64_t rest = entry.size; rest > 0;) {
            if (sector >= kLastSector)
                return tl::make_unexpected(broken(what + ": expected " + std::to_string(entry.size) +
                                                  " bytes, its small sectors have " + std::to_string(bytes.size())));
            if (std::ranges::find(visited, sector) != visited.end())
                return tl::make_unexpected(
                    broken(what + ": small sector " + std::to_string(sector) + " stands twice in its chain"));
            visited.push_back(sector);
            const auto count = static_cast<std::size_t>(std::min(rest, kSmallSector));
            const auto part = sectors.bytes(sector * kSmallSector, count);
            if (!part)
                return tl::make_unexpected(
                    withContext(part.error(), what + ": small sector " + std::to_string(sector)));
            bytes += *part;
            rest -= count;
            if (rest == 0)
                break;
            const auto next = table.bytes(std::uint64_t{sector} * kEntryBytes, kEntryBytes);
            if (!next)
                return tl::make_unexpected(
                    withContext(next.error(), what + ": small sector " + std::to_string(sector)));
            sector = littleEndian32(*next, 0);
        }
    }
    return CompoundStream(std::move(bytes));
}

} // namespace wm::ingest
