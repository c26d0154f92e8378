// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileBytes.h"

#include "TextEncodings.h"

#include "wm/base/Path.h"
#include "wm/base/Platform.h"

#include <algorithm>
#include <utility>

namespace wm::ingest {

FileBytes::FileBytes(std::ifstream input, std::string name, std::uintmax_t size, std::uintmax_t read)
    : m_input(std::move(input))
    , m_name(std::move(name))
    , m_size(size)
    , m_read(read)
{
}

Result<FileBytes> FileBytes::open(const std::filesystem::path& file, std::size_t skipped)
{
    const std::string name = utf8FromPath(file);
    std::error_code code;
    const std::filesystem::file_status status = std::filesystem::status(file, code);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorCode::NotFound, "no such file: " + name);
    if (status.type() == std::filesystem::file_type::directory)
        return fail(ErrorCode::InvalidArgument, "found a folder, expected a file: " + name);
    const std::uintmax_t size = std::filesystem::file_size(file, code);
    std::ifstream input(file, std::ios::binary);
    if (code || !input || !input.seekg(static_cast<std::streamoff>(skipped)))
        return fail(ErrorCode::IoFailed,
                    "cannot open " + name + ": no permission to read it, or another program has it for itself alone");
    return FileBytes(std::move(input), name, size, skipped);
}

Result<std::size_t> FileBytes::read(std::span<char> place)
{
    m_input.read(place.data(), static_cast<std::streamsize>(place.size()));
    if (m_input.bad())
        return fail(ErrorCode::IoFailed, "cannot read " + m_name);
    const auto count = static_cast<std::size_t>(m_input.gcount());
    m_read += count;
    return count;
}

Result<std::size_t> FileBytes::readUtf16(std::span<char> place, const std::string& encoding)
{
    // Two bytes become three at most, and four become four.
    std::string wide = std::exchange(m_half, {});
    const std::size_t kept = wide.size();
    wide.resize(place.size() / 3 * 2);
    WM_TRY(const std::size_t count, read(std::span(wide).subspan(kept)));
    wide.resize(kept + count);
    if (count > 0) {
        const std::size_t whole = wholeUtf16(wide, encoding == kUtf16Big);
        m_half = wide.substr(whole);
        wide.resize(whole);
    }
    const std::string text = utf8FromEncoding(wide, encoding).value_or("");
    std::ranges::copy(text, place.begin());
    // A lone half of a character is no end yet.
    return text.empty() && count > 0 ? readUtf16(place, encoding) : Result<std::size_t>(text.size());
}

Result<void> FileBytes::readAt(std::uint64_t offset, std::span<char> place)
{
    m_input.clear();
    m_input.seekg(static_cast<std::streamoff>(offset));
    if (!m_input.read(place.data(), static_cast<std::streamsize>(place.size())))
        return fail(ErrorCode::IoFailed, "cannot read " + std::to_string(place.size()) + " bytes at " +
                                             std::to_string(offset) + " of " + m_name);
    return {};
}

double FileBytes::shareRead() const
{
    return m_size == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_size));
}

Result<std::string> firstBytes(const std::filesystem::path& file, std::size_t most)
{
    WM_TRY(FileBytes bytes, FileBytes::open(file));
    std::string start(static_cast<std::size_t>(std::min<std::uintmax_t>(bytes.size(), most)), '\0');
    WM_TRY(const std::size_t count, bytes.read(start));
    start.resize(count);
    return start;
}

} // namespace wm::ingest
