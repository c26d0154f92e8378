// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// A member as the directory of its archive tells of it, which need not be true.
struct ZipEntry {
    std::string name; ///< with '/' between folders
    std::uint64_t packedSize = 0;
    std::uint64_t unpackedSize = 0;
    bool isEncrypted = false;
};

/// What a zip archive says that it has: GDAL tells neither packed sizes nor what is encrypted.
class ZipDirectory {
public:
    /// Errors: NotFound, IoFailed, ParseFailed for a file that is no zip archive or was cut off.
    [[nodiscard]] static Result<ZipDirectory> read(const std::filesystem::path& archive);

    [[nodiscard]] const std::filesystem::path& archive() const { return m_archive; }
    /// By its name, else by its name in whatever case, as the parts of an OOXML package are named. Null: none.
    [[nodiscard]] const ZipEntry* find(std::string_view name) const;

private:
    /// Errors: ParseFailed.
    [[nodiscard]] Result<void> addEntries(std::string_view directory, std::uint64_t fileSize);

    std::filesystem::path m_archive;
    std::vector<ZipEntry> m_entries;
    std::map<std::string, std::size_t, std::less<>> m_byFoldedName; ///< the first of each name
    std::map<std::string, std::size_t, std::less<>> m_byName;
};

} // namespace wm::ingest
