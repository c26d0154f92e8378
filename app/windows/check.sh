#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Uses the packed Windows program as a user would, under Wine: unpack, command line, window, damage, install, upgrade,
# uninstall. What package.sh made is taken from build/windows/package.
#
#   check.sh LINUX-CLI [FOLDER]      FOLDER keeps what was written, the window's picture among it
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
project=$(cd -- "$here/../.." && pwd)
cache=${WAYMARK_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/waymark-windows}
linux_cli=$1
out=${2:-$(mktemp -d)}
package=$project/build/windows/package
wine=$here/wine.sh
user="$cache/wine-plain/drive_c/users/张 伟"
most_megabytes=80

say() { printf '%s\n' "$*" >&2; }
die() {
    say "check.sh: $*"
    exit 1
}

# expect CODE COMMAND ...: stdout and stderr go to $out/last.
expect() {
    local wanted=$1 code=0
    shift
    "$@" >"$out/last" 2>&1 || code=$?
    if [ "$code" != "$wanted" ]; then
        cat "$out/last" >&2
        die "exit code $code instead of $wanted: $*"
    fi
}

registry() { "$wine" reg query "$1" "${@:2}" 2>/dev/null | tr -d '\r'; }

zip=$(ls "$package"/waymark-*-win64-portable.zip)
setup=$(ls "$package"/waymark-*-win64-setup.exe)
[ "$(du -m "$zip" | cut -f1)" -le "$most_megabytes" ] || die "$zip is larger than $most_megabytes MB"

say "portable program, in a folder with Chinese and a space"
place="$out/规划 看板"
mkdir -p "$place"
rm -rf "${place:?}"/*
unzip -q "$zip" -d "$place"
program=$(echo "$place"/waymark-*)
expect 0 "$wine" "$program/waymark-cli.exe" summary --region 360700
[ -f "$program/data/waymark-catalogue.gpkg" ] || die "the portable program does not keep its workspace beside itself"
"$here/parity.sh" "$linux_cli" "$program/waymark-cli.exe" "$out/parity" >&2 || die "the outputs differ, see $out/parity"

say "window"
expect 0 "$wine" "$program/waymark.exe" --exit-after-paint
[ -f "$program/data/settings/Waymark/Waymark.ini" ] || die "the portable program does not keep its settings beside itself"
if command -v xvfb-run >/dev/null; then
    (cd "$program" && expect 0 env WM_WINE_TIMEOUT=90 "$wine" --display "$program/waymark.exe" --lang zh --screenshot window.png)
    mv "$program/window.png" "$out/window.png"
    # An empty window of this size compresses to a few kilobytes.
    [ "$(stat -c %s "$out/window.png")" -gt 100000 ] || die "the window is all but empty: $out/window.png"
else
    say "  not on a screen: Xvfb is not installed"
fi

say "workspace of a newer version"
cp "$program/data/waymark-catalogue.gpkg" "$out/newer.gpkg"
python3 -c 'import sqlite3, sys
file = sqlite3.connect(sys.argv[1])
file.execute("INSERT INTO schema_migration (number, name, fingerprint) VALUES (99, ?, ?)", ("later", "later"))
file.commit()' "$out/newer.gpkg"
expect 1 "$wine" "$program/waymark-cli.exe" --lang en --workspace "$out/newer.gpkg" summary
grep -q "newer version" "$out/last" || die "the command line does not say why"
expect 6 "$wine" "$program/waymark.exe" --lang en --workspace "$out/newer.gpkg" --exit-after-paint
grep -q "newer version" "$program/data/waymark.log" || die "the log does not say why"

say "damaged"
export WAYMARK_NO_DIALOGS=1
mv "$program/bin/libexpat-1.dll" "$out/"
for each in waymark-cli.exe waymark.exe; do
    expect 5 "$wine" "$program/$each" --version
done
mv "$out/libexpat-1.dll" "$program/bin/"
truncate -s 100 "$program/share/waymark/catalogue/targets.csv"
expect 5 "$wine" "$program/waymark-cli.exe" summary
grep -q targets.csv "$out/last" || die "the damaged file is not named"
cp "$project/data/catalogue/targets.csv" "$program/share/waymark/catalogue/"
rm -r "$program/data"
echo "not a folder" >"$program/data"
expect 4 "$wine" "$program/waymark.exe" --exit-after-paint
unset WAYMARK_NO_DIALOGS

say "install, upgrade, uninstall, as a user with a Chinese name"
shell='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
declare -A known=([Local AppData]=Local [AppData]=Roaming
    [Programs]='Roaming\Microsoft\Windows\Start Menu\Programs')
forget_user() {
    local name
    for name in "${!known[@]}"; do
        "$wine" reg delete "$shell" /v "$name" /f >/dev/null 2>&1 || true
    done
}
trap forget_user EXIT
rm -rf "$user"
for name in "${!known[@]}"; do
    "$wine" reg add "$shell" /v "$name" /t REG_EXPAND_SZ /d "C:\\users\\张 伟\\AppData\\${known[$name]}" /f >/dev/null
done
installed="$user/AppData/Local/Programs/Waymark"
own="$user/AppData/Local/Waymark/Waymark/waymark-catalogue.gpkg"
"$wine" reg add 'HKCU\Software\Classes\.gpkg' /ve /d Another.Program /f >/dev/null
expect 0 "$wine" "$setup" /S
expect 0 "$wine" "$installed/waymark-cli.exe" summary
[ -f "$own" ] || die "the installed program does not keep its workspace in the user's folder"
expect 0 "$wine" "$installed/waymark.exe" --exit-after-paint
registry 'HKCU\Software\Classes\.gpkg\OpenWithProgids' | grep -q Waymark.Workspace || die "workspaces are not associated"
registry 'HKCU\Software\Classes\.gpkg' /ve | grep -q Another.Program || die "another program's association was taken"
[ -n "$(find "$user/AppData/Roaming/Microsoft/Windows/Start Menu" -name '*.lnk' -path '*Programs*' -newer "$setup")" ] ||
    die "there is nothing in the start menu"
# What an earlier version had and this one has no more, and what is the user's.
echo mine >"$installed/notes.txt"
expect 0 "$wine" "$setup" /S
expect 0 "$wine" "$installed/waymark-cli.exe" --version
expect 0 "$wine" "$installed/uninstall.exe" /S
# The uninstaller goes on as a copy of itself, since it removes itself too.
for ((second = 0; second < 30; ++second)); do
    [ -e "$installed/uninstall.exe" ] || break
    sleep 1
done
[ ! -e "$installed/waymark.exe" ] && [ ! -e "$installed/bin" ] && [ ! -e "$installed/share" ] || die "the program is still there"
[ -f "$installed/notes.txt" ] || die "a file of the user's was removed with the program"
[ -f "$own" ] || die "the user's workspace was removed with the program"
! registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Waymark' || die "the program is still listed"
! registry 'HKCU\Software\Classes\Waymark.Workspace' || die "the association is still there"
registry 'HKCU\Software\Classes\.gpkg' /ve | grep -q Another.Program || die "another program's association was removed"
rm -rf "$user"
say "The Windows program works under Wine; what it wrote is in $out"
