// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileBytes.h"

#include <memory>
#include <string_view>
#include <vector>

namespace wm::ingest {

/// Bytes that stand in one piece in a file.
struct FileExtent {
    std::uint64_t start = 0; ///< of its first byte in the stream
    std::uint64_t place = 0; ///< of the same in the file
};

/// A stream of a compound file, of which no more than a window is in memory.
class CompoundStream {
public:
    /// Of pieces in their order, each up to the next one and the last to the end. One without any is empty.
    CompoundStream(std::shared_ptr<FileBytes> file, std::vector<FileExtent> extents, std::uint64_t size);
    /// Of bytes that are in memory.
    explicit CompoundStream(std::string bytes);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Bytes from `offset` on, valid until the next call. Errors: ParseFailed for what is not within the stream;
    /// IoFailed.
    [[nodiscard]] Result<std::string_view> bytes(std::uint64_t offset, std::size_t length);

private:
    [[nodiscard]] Result<void> fillWindow(std::uint64_t offset, std::size_t length);

    std::shared_ptr<FileBytes> m_file;
    std::vector<FileExtent> m_extents;
    std::uint64_t m_size = 0;
    std::string m_window;
    std::uint64_t m_windowStart = 0;
};

} // namespace wm::ingest
