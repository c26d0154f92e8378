// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/WriteError.h"

#include "wm/base/Path.h"

#include <cstdint>
#include <string>
#include <system_error>

namespace wm {

namespace {

/// What is written goes out in blocks: the last one that did not fit may have left some room.
constexpr std::uintmax_t kNoRoom = std::uintmax_t{1} << 20;

std::string_view reasonIn(const std::filesystem::path& folder)
{
    std::error_code code;
    if (!std::filesystem::is_directory(folder, code))
        return "no such folder";
    const std::filesystem::space_info space = std::filesystem::space(folder, code);
    return !code && space.available < kNoRoom ? "the disk is full" : "";
}

} // namespace

Error writeError(const std::filesystem::path& file, std::string_view otherwise)
{
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const std::string_view found = reasonIn(folder);
    const std::string reason(found.empty() ? otherwise : found);
    return {ErrorCode::IoFailed, "cannot write " + utf8FromPath(file) + (reason.empty() ? "" : ": " + reason)};
}

} // namespace wm
