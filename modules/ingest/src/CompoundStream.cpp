// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompoundStream.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

namespace {

constexpr std::uint64_t kWindow = std::uint64_t{1} << 17U;

} // namespace

CompoundStream::CompoundStream(std::shared_ptr<FileBytes> file, std::vector<FileExtent> extents, std::uint64_t size)
    : m_file(std::move(file))
    , m_extents(std::move(extents))
    , m_size(m_extents.empty() ? 0 : size)
{
}

CompoundStream::CompoundStream(std::string bytes)
    : m_size(bytes.size())
    , m_window(std::move(bytes))
{
}

Result<std::string_view> CompoundStream::bytes(std::uint64_t offset, std::size_t length)
{
    if (offset > m_size || length > m_size - offset)
        return fail(ErrorCode::ParseFailed, "found " + std::to_string(length) + " bytes at " + std::to_string(offset) +
                                                ", the stream ends at " + std::to_string(m_size));
    const bool isInWindow = offset >= m_windowStart && offset + length <= m_windowStart + m_window.size();
    if (!isInWindow)
        WM_CHECK(fillWindow(offset, length));
    return std::string_view(m_window).substr(static_cast<std::size_t>(offset - m_windowStart), length);
}

Result<void> CompoundStream::fillWindow(std::uint64_t offset, std::size_t length)
{
    const std::uint64_t wanted = std::min(m_size - offset, std::max<std::uint64_t>(length, kWindow));
    m_windowStart = offset;
    m_window.resize(static_cast<std::size_t>(wanted));
    std::span<char> rest(m_window);
    auto extent = std::prev(std::ranges::upper_bound(m_extents, offset, {}, &FileExtent::start));
    while (!rest.empty()) {
        const std::uint64_t at = offset - extent->start;
        const auto next = std::next(extent);
        const std::uint64_t end = next == m_extents.end() ? m_size : next->start;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(rest.size(), end - offset));
        if (Result<void> read = m_file->readAt(extent->place + at, rest.first(count)); !read) {
            m_window.clear(); // what it has now is of no place
            return read;
        }
        rest = rest.subspan(count);
        offset += count;
        extent = next;
    }
    return {};
}

} // namespace wm::ingest
