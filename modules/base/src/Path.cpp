// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"

#include "wm/base/Platform.h"
#include "wm/base/WriteError.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace wm {

namespace {

/// Below the limit by as much as file names that are put together later may add.
constexpr std::size_t kLongPath = 180;
constexpr std::u8string_view kUnlimited = u8"\\\\?\\", kUnlimitedShare = u8"\\\\?\\UNC\\", kShare = u8"\\\\";

/// Windows takes such a path to the letter, so it is put in order first.
std::filesystem::path unlimited(std::filesystem::path path)
{
    std::u8string name = path.make_preferred().u8string();
    if (name.starts_with(kShare))
        return name.replace(0, kShare.size(), kUnlimitedShare);
    name = path.lexically_normal().make_preferred().u8string();
    return name.insert(0, kUnlimited);
}

std::string bytesOf(std::u8string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

std::filesystem::path pathFromUtf8(std::string_view text)
{
    std::filesystem::path path(std::u8string(text.begin(), text.end()));
    if (!kIsWindows || text.size() <= kLongPath || text.starts_with("\\\\?\\"))
        return path;
    const bool isShare = text.starts_with("\\\\") || text.starts_with("//");
    return isShare || path.is_absolute() ? unlimited(std::move(path)) : path;
}

std::string utf8FromPath(const std::filesystem::path& path)
{
    std::u8string name = path.u8string();
    if (kIsWindows && name.starts_with(kUnlimitedShare))
        name.replace(0, kUnlimitedShare.size(), kShare);
    else if (kIsWindows && name.starts_with(kUnlimited))
        name.erase(0, kUnlimited.size());
    // Not generic_u8string(): that of mingw-w64 loses a slash of "//server/share".
    if (kIsWindows)
        std::ranges::replace(name, u8'\\', u8'/');
    return bytesOf(name);
}

std::string systemNameOf(const std::filesystem::path& path)
{
    return bytesOf(path.u8string());
}

std::filesystem::path plainPath(const std::filesystem::path& path)
{
    const std::string text = utf8FromPath(path);
    return std::filesystem::path(std::u8string(text.begin(), text.end())).lexically_normal();
}

std::filesystem::path wayInto(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    std::filesystem::path way = plainPath(file).lexically_relative(plainPath(folder));
    const bool isBelow = !way.empty() && !way.has_root_path() && *way.begin() != ".." && *way.begin() != ".";
    return isBelow ? way : std::filesystem::path();
}

std::string endingOf(const std::filesystem::path& file)
{
    std::string ending = utf8FromPath(file.extension());
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return ending;
}

Result<std::string> readFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return fail(ErrorCode::NotFound, "no such file: " + utf8FromPath(path));
    std::ifstream input(path, std::ios::binary);
    std::ostringstream bytes;
    if (input.peek() != std::ifstream::traits_type::eof())
        bytes << input.rdbuf();
    if (!input.good() && !input.eof())
        return fail(ErrorCode::IoFailed, "cannot read " + utf8FromPath(path));
    return std::move(bytes).str();
}

PartFile::PartFile(std::filesystem::path target)
    : m_target(std::move(target))
    , m_path(m_target)
{
    m_path.replace_extension();
    m_path += ".part";
    m_path += m_target.extension();
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored); // of an attempt that was cut off
}

PartFile::~PartFile()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

Result<void> PartFile::putInPlace()
{
    std::error_code code;
    std::filesystem::rename(m_path, m_target, code);
    if (code)
        return fail(ErrorCode::IoFailed, "cannot write " + utf8FromPath(m_target) + ": " + code.message());
    return {};
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    PartFile part(path);
    {
        std::ofstream output(part.path(), std::ios::binary | std::ios::trunc);
        output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        output.flush();
        if (!output)
            return tl::make_unexpected(writeError(path));
    }
    return part.putInPlace();
}

} // namespace wm
