#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_install.sh BUILD-FOLDER: installs into an empty folder and uses the program from there, as a package's user would.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
root="$folder/安装 位置"
cmake --install "$1" --prefix "$root" >/dev/null
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" WAYMARK_WORKSPACE=
# A target that only the installed catalogue has, to see that it is the one that is read.
sed -i '2s/^[^,]*/installed-here/' "$root/share/waymark/catalogue/targets.csv"
"$root/bin/waymark-cli" list targets --format csv --lang en >"$folder/targets.csv"
grep -q installed-here "$folder/targets.csv"
QT_QPA_PLATFORM=offscreen "$root/bin/waymark" --exit-after-paint
for file in applications/org.waymark.Waymark.desktop mime/packages/waymark.xml icons/hicolor/48x48/apps/waymark.png; do
    [ -s "$root/share/$file" ] || { echo "share/$file is not installed"; exit 1; }
done
