// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wm::launcher {

[[nodiscard]] std::wstring toWide(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::wstring_view wide);

/// The absolute path in the form that may be longer than 260 characters; also of a network folder (UNC).
[[nodiscard]] std::wstring longPath(const std::wstring& path);

} // namespace wm::launcher
