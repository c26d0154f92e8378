// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipDirectory.h"

#include "LittleEndian.h"

#include "wm/base/Path.h"

#include <algorithm>
#include <fstream>

namespace wm::ingest {

namespace {

// Signatures and lengths of the records, from the end of an archive to its members (APPNOTE.TXT 4.3).
constexpr std::string_view kEndRecord = "PK\x05\x06";
constexpr std::size_t kEndRecordLength = 22;
constexpr std::size_t kLongestComment = 0xFFFF;
constexpr std::string_view kZip64Locator = "PK\x06\x07";
constexpr std::size_t kZip64LocatorLength = 20;
constexpr std::string_view kZip64EndRecord = "PK\x06\x06";
constexpr std::size_t kZip64EndRecordLength = 56;
constexpr std::string_view kEntryRecord = "PK\x01\x02";
constexpr std::size_t kEntryRecordLength = 46;
constexpr std::uint64_t kSeeZip64 = 0xFFFFFFFF;
constexpr std::uint64_t kLargestDirectory = 256U << 20U;

std::string withoutCase(std::string_view name)
{
    std::string folded(name);
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return folded;
}

Result<std::string> bytesAt(std::ifstream& file, std::uint64_t offset, std::uint64_t length)
{
    std::string bytes(static_cast<std::size_t>(length), '\0');
    file.seekg(static_cast<std::streamoff>(offset));
    if (!file.read(bytes.data(), static_cast<std::streamsize>(length)))
        return fail(ErrorCode::IoFailed, "cannot read " + std::to_string(length) + " bytes of the archive");
    return bytes;
}

struct DirectoryPlace {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

/// Counted back from the record at its end, since another file may stand before the archive.
Result<DirectoryPlace> placeBefore(std::uint64_t end, std::uint64_t size)
{
    if (size > end)
        return fail(ErrorCode::ParseFailed, "the zip archive's directory is cut off");
    if (size > kLargestDirectory)
        return fail(ErrorCode::ParseFailed, "the zip archive's directory has " + std::to_string(size) +
                                                " bytes, allowed are " + std::to_string(kLargestDirectory));
    return DirectoryPlace{end - size, size};
}

Result<DirectoryPlace> findDirectory(std::ifstream& file, std::uint64_t fileSize)
{
    const std::uint64_t tailSize =
        std::min<std::uint64_t>(fileSize, kLongestComment + kEndRecordLength + kZip64LocatorLength);
    WM_TRY(const std::string tail, bytesAt(file, fileSize - tailSize, tailSize));
    const std::size_t at = tail.rfind(kEndRecord);
    if (at == std::string::npos || tail.size() - at < kEndRecordLength)
        return fail(ErrorCode::ParseFailed, "not a zip archive, or one that is cut off: it has no directory");
    const std::uint64_t end = fileSize - tailSize + at;
    const std::uint64_t size = littleEndian(tail, at + 12, 4);
    const bool isZip64 =
        at >= kZip64LocatorLength && std::string_view(tail).substr(at - kZip64LocatorLength).starts_with(kZip64Locator);
    if (!isZip64)
        return placeBefore(end, size);
    const std::uint64_t recordAt = littleEndian(tail, at - kZip64LocatorLength + 8, 8);
    if (recordAt > fileSize || fileSize - recordAt < kZip64EndRecordLength)
        return fail(ErrorCode::ParseFailed, "the zip archive's directory is cut off");
    WM_TRY(const std::string record, bytesAt(file, recordAt, kZip64EndRecordLength));
    if (!record.starts_with(kZip64EndRecord))
        return fail(ErrorCode::ParseFailed, "the zip archive's directory is not where its end says");
    return placeBefore(recordAt, littleEndian(record, 40, 8));
}

/// Sizes beyond 4 GiB stand in a field of their own, those that do not fit only, in this order.
void takeZip64Sizes(std::string_view extra, ZipEntry& entry)
{
    while (extra.size() >= 4) {
        const std::size_t length = static_cast<std::size_t>(littleEndian(extra, 2, 2));
        if (littleEndian(extra, 0, 2) == 1) {
            std::size_t at = 4;
            for (std::uint64_t* const size : {&entry.unpackedSize, &entry.packedSize}) {
                if (*size != kSeeZip64)
                    continue;
                *size = littleEndian(extra, at, 8);
                at += 8;
            }
            return;
        }
        extra.remove_prefix(std::min(extra.size(), 4 + length));
    }
}

} // namespace

Result<ZipDirectory> ZipDirectory::read(const std::filesystem::path& archive)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(archive, failed))
        return fail(ErrorCode::NotFound, "there is no file " + utf8FromPath(archive));
    std::ifstream file(archive, std::ios::binary);
    const std::uintmax_t size = std::filesystem::file_size(archive, failed);
    if (!file || failed)
        return fail(ErrorCode::IoFailed, "cannot open " + utf8FromPath(archive));
    WM_TRY(const DirectoryPlace place, findDirectory(file, size));
    WM_TRY(const std::string bytes, bytesAt(file, place.offset, place.size));
    ZipDirectory directory;
    directory.m_archive = archive;
    WM_CHECK(directory.addEntries(bytes, size));
    return directory;
}

Result<void> ZipDirectory::addEntries(std::string_view directory, std::uint64_t fileSize)
{
    while (directory.size() >= kEntryRecordLength && directory.starts_with(kEntryRecord)) {
        const std::size_t nameLength = static_cast<std::size_t>(littleEndian(directory, 28, 2));
        const std::size_t extraLength = static_cast<std::size_t>(littleEndian(directory, 30, 2));
        const std::size_t length =
            kEntryRecordLength + nameLength + extraLength + static_cast<std::size_t>(littleEndian(directory, 32, 2));
        if (length > directory.size())
            break;
        ZipEntry entry;
        entry.name = directory.substr(kEntryRecordLength, nameLength);
        std::ranges::replace(entry.name, '\\', '/');
        entry.isEncrypted = (littleEndian(directory, 8, 2) & 1U) != 0;
        entry.packedSize = littleEndian(directory, 20, 4);
        entry.unpackedSize = littleEndian(directory, 24, 4);
        takeZip64Sizes(directory.substr(kEntryRecordLength + nameLength, extraLength), entry);
        entry.packedSize = std::min(entry.packedSize, fileSize); // a larger one would excuse any unpacked size
        m_byName.try_emplace(entry.name, m_entries.size());
        m_byFoldedName.try_emplace(withoutCase(entry.name), m_entries.size());
        m_entries.push_back(std::move(entry));
        directory.remove_prefix(length);
    }
    if (!directory.empty() && !directory.starts_with("PK\x05\x05")) // a signature of the directory may follow
        return fail(ErrorCode::ParseFailed,
                    "the zip archive's directory is broken after " + std::to_string(m_entries.size()) + " members");
    return {};
}

const ZipEntry* ZipDirectory::find(std::string_view name) const
{
    if (const auto found = m_byName.find(name); found != m_byName.end())
        return &m_entries[found->second];
    const auto found = m_byFoldedName.find(withoutCase(name));
    return found == m_byFoldedName.end() ? nullptr : &m_entries[found->second];
}

} // namespace wm::ingest
