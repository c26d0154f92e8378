// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

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

/// Shows on the program's button in the taskbar how far the work of a window is: 0 to 1; none: no work. `window` is its
/// handle. Does nothing where there is no such button. Thread: the one of the window.
void showTaskbarProgress(std::uintptr_t window, std::optional<double> share);

} // namespace wm
