# SPDX-License-Identifier: GPL-3.0-or-later
# Windows x86-64 from Debian: mingw-w64 with posix threads, and the sysroot that sysroot.sh made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10)

if(NOT WAYMARK_SYSROOT)
    if(DEFINED ENV{WAYMARK_SYSROOT})
        set(sysroot "$ENV{WAYMARK_SYSROOT}")
    elseif(DEFINED ENV{WAYMARK_WINDOWS_CACHE})
        set(sysroot "$ENV{WAYMARK_WINDOWS_CACHE}/sysroot")
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(sysroot "$ENV{XDG_CACHE_HOME}/waymark-windows/sysroot")
    else()
        set(sysroot "$ENV{HOME}/.cache/waymark-windows/sysroot")
    endif()
    set(WAYMARK_SYSROOT "${sysroot}" CACHE PATH "What app/windows/sysroot.sh made")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WAYMARK_SYSROOT)

set(CMAKE_C_COMPILER /usr/bin/x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/x86_64-w64-mingw32-windres)
set(CMAKE_AR /usr/bin/x86_64-w64-mingw32-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/x86_64-w64-mingw32-gcc-ranlib-posix CACHE FILEPATH "")

set(CMAKE_FIND_ROOT_PATH "${WAYMARK_SYSROOT}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# The host's .pc files must not leak in, and the sysroot has none that could be moved.
set(ENV{PKG_CONFIG_LIBDIR} "${WAYMARK_SYSROOT}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")

# moc, rcc and lrelease are the host's, which are of the same Qt version.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
