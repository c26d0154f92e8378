// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>

namespace wm::ingest {

/// The bytes of a file, one block after the other.
class FileBytes {
public:
    /// From byte `skipped` on. Errors: NotFound; InvalidArgument for a folder; IoFailed when it cannot be opened, for
    /// example since another program has it open for itself alone.
    [[nodiscard]] static Result<FileBytes> open(const std::filesystem::path& file, std::size_t skipped = 0);

    /// How many bytes were read, 0 at the end. Errors: IoFailed.
    [[nodiscard]] Result<std::size_t> read(std::span<char> place);
    /// The same of a text in UTF-16, as UTF-8. `place`: at least 12 bytes.
    [[nodiscard]] Result<std::size_t> readUtf16(std::span<char> place, const std::string& encoding);

    /// All of the place from byte `offset` on; where reading goes on then is open. Errors: IoFailed, also beyond the
    /// end.
    [[nodiscard]] Result<void> readAt(std::uint64_t offset, std::span<char> place);

    [[nodiscard]] std::uintmax_t size() const { return m_size; }
    [[nodiscard]] double shareRead() const; ///< 0 to 1

private:
    FileBytes(std::ifstream input, std::string name, std::uintmax_t size, std::uintmax_t read);

    std::ifstream m_input;
    std::string m_name;
    std::uintmax_t m_size;
    std::uintmax_t m_read;
    std::string m_half; ///< of a character of UTF-16 that is not whole yet
};

/// The first bytes of a file, at most so many. Errors: those of FileBytes.
[[nodiscard]] Result<std::string> firstBytes(const std::filesystem::path& file, std::size_t most);

} // namespace wm::ingest
