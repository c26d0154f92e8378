#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Windows program of ours under Wine, with the DLLs of the sysroot.
#
#   wine.sh [--display] PROGRAM.exe [ARG ...]
#
# A packed program, told by the list of files that it comes with, gets no DLLs but its own.
# Without --display nothing is shown: Qt paints off screen. With it the window opens on DISPLAY, or on an Xvfb of its own
# when there is none. Two Wine prefixes, because the first program of a prefix decides whether there is a display.
# WM_WINE_TIMEOUT: seconds that the program may take (300). WINEPATH: folders of more DLLs, as Wine writes them.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
cache=${WAYMARK_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/waymark-windows}
sysroot=${WAYMARK_SYSROOT:-$cache/sysroot}
kind=plain
if [ "${1:-}" = --display ]; then
    kind=display
    shift
fi
if ! command -v wine >/dev/null; then
    echo "wine.sh: Wine is not installed (Debian: wine wine64 xvfb xauth)" >&2
    exit 127
fi

export WINEPREFIX="$cache/wine-$kind" WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
export WINEDLLOVERRIDES="winemenubuilder.exe=d;mscoree=d;mshtml=d"
export FONTCONFIG_FILE="$here/wine/fonts.conf"
# Wine takes the names of files from the locale's character set.
export LC_ALL=C.UTF-8
[ "$kind" = display ] || unset DISPLAY WAYLAND_DISPLAY

server=/usr/lib/wine/wineserver64
[ -x "$server" ] || server=wineserver

dos_path() { printf 'Z:%s' "${1//\//\\}"; }

path=${WINEPATH:-}
if [ ! -f "$(dirname -- "$1")/share/waymark/files.txt" ]; then
    path+=${path:+;}$(dos_path "$sysroot/bin")
    for library in libstdc++-6.dll libwinpthread-1.dll; do
        path+=";$(dos_path "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=$library)")")"
    done
fi
export WINEPATH=$path

# Wine does not pass QT_* variables on; those in the registry reach the program.
set_variable() { timeout 60 wine reg add 'HKCU\Environment' /v "$1" /d "$2" /f; }

make_prefix() {
    timeout 120 wine wineboot -i
    # Qt asks for Windows 10, Wine shows Windows 7.
    timeout 60 wine winecfg -v win10
    timeout 60 wine regedit /S "$(dos_path "$here/wine/fonts.reg")"
    set_variable QT_FORCE_STDERR_LOGGING 1
    if [ "$kind" = plain ]; then
        set_variable QT_QPA_PLATFORM offscreen
        # Qt's off-screen platform knows no fonts of the system.
        mkdir -p "$cache/fonts"
        ln -sf /usr/share/fonts/truetype/dejavu/*.ttf /usr/share/fonts/opentype/noto/NotoSansCJK-*.ttc "$cache/fonts/"
        set_variable QT_QPA_FONTDIR "$(dos_path "$cache/fonts")"
    fi
    touch "$WINEPREFIX/.ready"
}

if [ "$kind" = display ] && [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a -s "-screen 0 1600x1000x24" "$0" --display "$@"
fi
mkdir -p "$WINEPREFIX"
# Tests start side by side; one of them makes the prefix.
(
    flock 9
    exec </dev/null >>"$cache/wine-$kind.log" 2>&1
    # Wine's server goes after three idle seconds, and a program started in that moment cannot connect.
    "$server" -p60 9>&- || true
    [ -f "$WINEPREFIX/.ready" ] || make_prefix 9>&-
) 9>"$cache/wine-$kind.lock"

# Services that Wine starts along the way keep the output open until the last program has ended: they get files, so that
# whoever reads ours does not wait for them.
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
# Wine takes no "./".
[ ! -f "$1" ] || set -- "$(realpath "$1")" "${@:2}"
# Once in some thousand times Wine fails to start a program at all: then nothing was said, and it is tried again. From 124
# on the code is that of timeout.
for ((attempt = 0; attempt < 3; ++attempt)); do
    code=0
    timeout --kill-after=10 "${WM_WINE_TIMEOUT:-300}" wine "$@" >"$output/out" 2>"$output/err" || code=$?
    if [ "$code" = 0 ] || [ "$code" -ge 124 ] || [ -s "$output/out" ] || [ -s "$output/err" ]; then
        break
    fi
done
cat "$output/err" >&2
cat "$output/out"
exit "$code"
