#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# startup.sh BUILD-FOLDER: CPU time (user + system) of building the catalogue workspace and of the window from process
# start to its first painted picture. Median of nine runs each; the first run, which fills the disk cache, is left out.
set -euo pipefail
build=$1
runs=9
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data"

# cpu_seconds COMMAND ...: user + system time
cpu_seconds() {
    local TIMEFORMAT='%U %S' times
    times=$( { time "$@" >"$folder/out" 2>&1; } 2>&1 ) || { cat "$folder/out" >&2; return 1; }
    awk '{printf "%.3f\n", $1 + $2}' <<<"$times"
}

# median_of BAR NAME COMMAND ...
median_of() {
    local bar=$1 name=$2 i median
    shift 2
    cpu_seconds "$@" >/dev/null
    median=$(for ((i = 0; i < runs; ++i)); do cpu_seconds "$@"; done | sort -n | sed -n "$(((runs + 1) / 2))p")
    printf '| %-46s | %6s s | %5s s | %5s |\n' "$name" "$median" "$bar" "$(awk -v m="$median" -v b="$bar" 'BEGIN{printf "%.2f", m / b}')"
}

file="$folder/catalogue.gpkg"
printf '| %-46s | %8s | %7s | %5s |\n' "CPU time, median of $runs" measured bar ratio
printf '| --- | ---: | ---: | ---: |\n'
median_of 1.5 "init: catalogue to workspace" "$build/app/cli/waymark-cli" init -o "$file" --force
window=("$build/app/window/waymark" --workspace "$file" --exit-after-paint)
QT_QPA_PLATFORM=offscreen median_of 1.0 "window: start to painted, offscreen" "${window[@]}"
if command -v Xvfb >/dev/null; then
    # Only the program is measured: the virtual screen is there before. It picks a free number and writes it down.
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
    screen=$!
    trap 'kill "$screen" 2>/dev/null; rm -rf "$folder"' EXIT
    until [ -s "$folder/display" ]; do sleep 0.1; done
    DISPLAY=":$(cat "$folder/display")" QT_QPA_PLATFORM=xcb median_of 1.0 "window: start to painted, X11 (Xvfb)" "${window[@]}"
else
    echo "(X11 not measured: Xvfb is not installed)"
fi
