#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# map.sh BUILD-FOLDER: a full redraw of 1920 x 1080 pixels by us, Mapnik and QGIS, the same data and view, in one run; and
# our frames while the map is dragged and zoomed. Two maps: the base map of the shared folder with Ganzhou in view, and an
# invented country of 2,900 counties (1.5 million points) and 20,000 named places; then large layers of the user's. Needs python3-gdal; python3-mapnik and
# python3-qgis are left out where they are not installed.
set -euo pipefail
build=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
shared=${WM_SHARED_DIR:-$here/../../../shared}
runs=${WM_BENCH_RUNS:-15}
# The system's own, which has the modules.
python=/usr/bin/python3
if ! $python -c 'import osgeo' 2>/dev/null; then
    echo "(map not measured: python3-gdal is not installed)"
    exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# measure MAP FILE RUNS WEST SOUTH EAST NORTH
measure() {
    local map=$1 file=$2 count=$3
    shift 3
    local view=(1920 1080 "$@")
    {
        "$build/tests/benchmarks/wm_map_bench" "$file" "${view[@]}" "$count"
        local peer
        for peer in mapnik qgis; do
            if $python -c "import $peer" 2>/dev/null; then
                $python "$here/map/peers.py" "$peer" "$file" "${view[@]}" "$count"
            else
                echo "($peer is not installed)" >&2
            fi
        done
    } | awk -F'\t' -v map="$map" '
        $1 == "Waymark, without places" { plain = $2; cpuPlain = $4 }
        $1 == "Waymark, with places" { labels = $2; cpuLabels = $4 }
        NF == 3 { printf "| %-10s | %-30s | %10s | %10s | %10s | %6s | %6s |\n", map, $1, $2 " " $3, "", "", "", ""; next }
        {
            ours = /without places/ ? plain : labels
            cpu = /without places/ ? cpuPlain : cpuLabels
            ratio = /frame/ ? "" : sprintf("%.2f", ours / $2)
            cpuRatio = /frame/ ? "" : sprintf("%.2f", cpu / $4)
            printf "| %-10s | %-30s | %10.1f | %10.1f | %10.1f | %6s | %6s |\n", map, $1, $2, $3, $4, ratio, cpuRatio
        }'
}

printf '| %-10s | %-30s | %10s | %10s | %10s | %6s | %6s |\n' map "what, ms" median p95 CPU ours/it "by CPU"
printf '| --- | --- | ---: | ---: | ---: | ---: | ---: |\n'
if [ -f "$shared/basemap/basemap.gpkg" ]; then
    measure Ganzhou "$shared/basemap/basemap.gpkg" "$runs" 112.6 24.3 118.0 27.3
else
    echo "(Ganzhou not measured: there is no base map in $shared/basemap)"
fi
$python "$here/map/national.py" "$folder/national.gpkg"
measure country "$folder/national.gpkg" "$((runs / 5 + 1))" 75 18 133 53
"$build/tests/benchmarks/wm_layer_bench" "$runs" | awk -F'\t' '
    NF == 3 { printf "| %-10s | %-30s | %10s | %10s | %10s | %6s | %6s |\n", "layers", $1, $2 " " $3, "", "", "", ""; next }
    { printf "| %-10s | %-30s | %10.1f | %10.1f | %10.1f | %6s | %6s |\n", "layers", $1, $2, $3, $4, "", "" }'
