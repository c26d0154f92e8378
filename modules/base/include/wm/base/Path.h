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

/// ".csv" of "a.CSV": in lower case.
[[nodiscard]] std::string endingOf(const std::filesystem::path& file);

/// The bytes of a whole file.
/// Errors: NotFound when there is no such file, IoFailed when it cannot be read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// A file in the making, beside the one whose place it is to take: its name ends like that of the target, since some
/// libraries go by it. So the target is either as it was or whole. What has not been put in place is removed.
class PartFile {
public:
    explicit PartFile(std::filesystem::path target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }
    /// Replaces the target. The file must be closed.
    /// Errors: IoFailed, with the target in the message; then the target is as it was.
    [[nodiscard]] Result<void> putInPlace();

private:
    std::filesystem::path m_target, m_path;
};

/// Writes the bytes beside the target first and renames, so that the target is either the old or the new file.
/// Errors: IoFailed; then the target is as it was.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace wm
