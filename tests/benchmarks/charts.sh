#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# charts.sh BUILD-FOLDER: all charts of the catalogue as PNG, SVG and PDF into a folder, by us and by matplotlib, which
# draws the same points from tables that are read before the clock starts. Ours is the whole process: start, loading the
# workspace, projections, drawing, packing, writing. Needs python3-matplotlib; without it only we are measured.
set -euo pipefail
build=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
cli=$build/app/cli/waymark-cli
# The system's own, which has the modules.
python=/usr/bin/python3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR="$folder" WAYMARK_WORKSPACE="$folder/catalogue.gpkg"

"$cli" init -o "$WAYMARK_WORKSPACE" >/dev/null 2>&1
"$cli" charts --format csv -o "$folder/points" >/dev/null 2>&1
count=$(find "$folder/points" -name '*.csv' | wc -l)

# row NAME FORMAT WALL CPU [OURS-WALL OURS-CPU]: seconds a chart
row() {
    awk -v name="$1" -v format="$2" -v wall="$3" -v cpu="$4" -v oursWall="${5:-$3}" -v oursCpu="${6:-$4}" 'BEGIN {
        printf "| %-32s | %-6s | %8.1f | %8.1f | %8.1f | %6.1f | %6.1f |\n",
            name, format, 1000 * wall, 1000 * cpu, 500 * wall, wall / oursWall, cpu / oursCpu }'
}

printf '%s charts of 1,800 x 1,040 pixels (PNG) or 900 x 520 (SVG, PDF)\n\n' "$count"
printf '| %-32s | %-6s | %8s | %8s | %8s | %6s | %6s |\n' "" format "ms wall" "ms CPU" "500, s" "times" "by CPU"
printf '| --- | --- | ---: | ---: | ---: | ---: | ---: |\n'
for format in png svg pdf; do
    rm -rf "$folder/ours"
    TIMEFORMAT='%R %U %S'
    read -r wall user system < <({ time "$cli" charts --format $format -o "$folder/ours" >/dev/null 2>&1; } 2>&1)
    cpu=$(awk -v u="$user" -v s="$system" -v n="$count" 'BEGIN { print (u + s) / n }')
    wall=$(awk -v w="$wall" -v n="$count" 'BEGIN { print w / n }')
    row "Waymark, whole process" $format "$wall" "$cpu"
    if $python -c 'import matplotlib' 2>/dev/null; then
        for way in "new figure" "one figure, cleared"; do
            mkdir -p "$folder/peer"
            read -r peerWall peerCpu < <($python "$here/charts/peer.py" "$folder/points" "$folder/peer" $format "$way" 2>/dev/null)
            row "matplotlib, $way" $format "$peerWall" "$peerCpu" "$wall" "$cpu"
        done
    fi
done
$python -c 'import matplotlib' 2>/dev/null || echo "(matplotlib is not installed)"
