// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompoundStream.h"

#include <filesystem>
#include <optional>

namespace wm::ingest {

/// A file of the form in which Office 97-2003 kept its documents, and later versions keep those with a password:
/// streams in chains of sectors, like files in a file system ([MS-CFB], versions 3 and 4). Only its tables are read at
/// once; streams of embedded documents are not looked at.
class CompoundFile {
public:
    /// Errors: NotFound; InvalidArgument for a folder; IoFailed; ParseFailed, naming what is broken and where.
    [[nodiscard]] static Result<CompoundFile> open(const std::filesystem::path& path);

    /// Whether it has a stream of that name, in whatever case.
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    /// May be used after this. Errors: ParseFailed when there is no such stream, or it is not within the file;
    /// IoFailed.
    [[nodiscard]] Result<CompoundStream> stream(std::string_view name) const;

private:
    using Sector = std::uint32_t;
    struct Entry {
        std::string name; ///< in lower case
        Sector first = 0;
        std::uint64_t size = 0;
    };

    explicit CompoundFile(FileBytes file);

    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readTable(std::string_view header);
    [[nodiscard]] Result<void> addToTable(Sector sector);
    [[nodiscard]] Result<void> readDirectory(Sector first);
    [[nodiscard]] const Entry* find(std::string_view name) const;
    [[nodiscard]] std::uint64_t placeOf(Sector sector) const;
    /// Errors: ParseFailed for a sector that is not in the file, not even in part; IoFailed.
    [[nodiscard]] Result<std::string> sectorBytes(Sector sector, const std::string& what) const;
    /// Whatever is in a chain of sectors; of a size, if that is known. Errors: ParseFailed for a chain that leaves the
    /// file, comes back to itself, or ends before the size.
    [[nodiscard]] Result<CompoundStream> chain(Sector first, std::optional<std::uint64_t> size,
                                               const std::string& what) const;
    [[nodiscard]] Result<CompoundStream> smallStream(const Entry& entry) const;

    std::shared_ptr<FileBytes> m_file;
    std::uint64_t m_fileSize = 0;
    std::uint64_t m_sectorSize = 0;
    Sector m_sectorCount = 0;     ///< those that are in the file, the last maybe in part
    std::vector<Sector> m_next;   ///< of each sector the one behind it in its chain
    std::vector<Entry> m_entries; ///< streams that are in no storage
    Entry m_small;                ///< the stream that small ones stand in
    Sector m_firstOfSmallTable = 0;
};

} // namespace wm::ingest
