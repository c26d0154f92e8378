// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What differs between systems and no library evens out. Everything of the kind is here and in PlatformWindows.cpp and
/// PlatformOther.cpp; the launcher of the Windows program is apart (app/windows/launcher).
namespace wm {

#ifdef _WIN32
inline constexpr bool kIsWindows = true;
#else
inline constexpr bool kIsWindows = false;
#endif

/// From now on stdout and stderr carry bytes as they are written, and a terminal takes them as UTF-8.
void prepareStandardStreams();

/// The name of the account that runs the program, UTF-8; empty where the system does not say.
[[nodiscard]] std::string systemUserName();

/// A text of that encoding in UTF-8; what is no character there becomes U+FFFD. Absent when the system does not know
/// the encoding. `encoding`: "GB18030", "BIG5", "UTF-16LE", "UTF-16BE", "ISO-8859-1", or a code page of Windows
/// ("CP936"). GBK is read as GB18030, which has all of it. At most 1 GiB.
[[nodiscard]] std::optional<std::string> utf8FromEncoding(std::string_view bytes, const std::string& encoding);

/// Shows on the program's button in the taskbar how far the work of a window is: 0 to 1; none: no work. `window` is its
/// handle. Does nothing where there is no such button. Thread: the one of the window.
void showTaskbarProgress(std::uintptr_t window, std::optional<double> share);

/// Whether the user has set the system's programs to dark; none: this system does not say.
[[nodiscard]] std::optional<bool> systemPrefersDark();
/// Whether the system shows everything in high contrast, and if so, whether on a dark ground; none: it does not, or
/// this system does not say.
[[nodiscard]] std::optional<bool> systemContrastIsDark();
/// Whether a native message (a MSG* of Windows) says that the user may have changed one of these.
[[nodiscard]] bool saysColoursChanged(const void* nativeMessage);
/// Makes the frame that the system draws around a window dark or light. `window` is its handle.
void setFrameDark(std::uintptr_t window, bool isDark);

} // namespace wm
