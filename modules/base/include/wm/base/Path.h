// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace wm {

/// Paths cross module borders as std::filesystem::path; text that leaves the program is always UTF-8, on Windows too.
/// There a long absolute path gets the form that has no limit of 260 characters (\\?\C:\...), which needs no
/// administrator to switch anything on; utf8FromPath() gives the form that people know.
[[nodiscard]] std::filesystem::path pathFromUtf8(std::string_view text);
[[nodiscard]] std::string utf8FromPath(const std::filesystem::path& path);

/// For libraries that pass a name on to the system as it is: the path in the system's own form, in UTF-8.
[[nodiscard]] std::string systemNameOf(const std::filesystem::path& path);

/// In normal form and as people know it: two paths are compared in this form.
[[nodiscard]] std::filesystem::path plainPath(const std::filesystem::path& path);

/// The way from an absolute folder to a file in it or in a folder of it; empty for whatever lies elsewhere, and for the
/// folder itself. By the names alone: nothing is looked at, no link is followed.
[[nodiscard]] std::filesystem::path wayInto(const std::filesystem::path& folder, const std::filesystem::path& file);

/// The bytes of a whole file.
/// Errors: NotFound when there is no such file, IoFailed when it cannot be read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// Writes the bytes beside the target first and renames, so that the target is either the old or the new file.
/// Errors: IoFailed; then the target is as it was.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace wm
