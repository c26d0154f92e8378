// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Path.h"

#include <fstream>
#include <sstream>

namespace wm {

std::filesystem::path pathFromUtf8(std::string_view text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::string utf8FromPath(const std::filesystem::path& path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
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

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::filesystem::path part = path;
    part += ".part";
    std::error_code code;
    {
        std::ofstream output(part, std::ios::binary | std::ios::trunc);
        output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        output.flush();
        if (!output) {
            output.close();
            std::filesystem::remove(part, code);
            return fail(ErrorCode::IoFailed, "cannot write " + utf8FromPath(path));
        }
    }
    std::filesystem::rename(part, path, code);
    if (code) {
        const std::string reason = code.message();
        std::filesystem::remove(part, code);
        return fail(ErrorCode::IoFailed, "cannot write " + utf8FromPath(path) + ": " + reason);
    }
    return {};
}

} // namespace wm
