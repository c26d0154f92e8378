#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# interaction.sh BUILD-FOLDER: how long the window takes to open a workspace, and from a selection until all views have
# painted it; on the catalogue, the World Bank set of the shared folder, and an invented country of 11 million
# observations (2,800 regions x 200 indicators x 20 years), which takes minutes and 1.2 GB to make.
set -euo pipefail
build=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
shared=${WM_SHARED_DIR:-$here/../../../shared}
runs=${WM_BENCH_RUNS:-40}
make=$build/tests/benchmarks/wm_bench_workspace
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR="$folder"

# measure NAME FILE
measure() {
    "$build/tests/benchmarks/wm_interaction_bench" "$2" "$runs" 2>/dev/null | awk -F'\t' -v set="$1" '
        NF == 3 { printf "| %-10s | %-30s | %8s | %8s | %8s | %11s | %8s |\n", set, $1, $2 " " $3, "", "", "", ""; next }
        { printf "| %-10s | %-30s | %8.1f | %8.1f | %8.1f | %11d | %8s |\n", set, $1, $2, $3, $4, $5, $5 ? $6 : "" }'
}

# "Undisturbed": runs during which the host of a virtual machine took no processor away, by its own counter.
printf '| %-10s | %-30s | %8s | %8s | %8s | %11s | %8s |\n' workspace "what, ms" median p95 CPU undisturbed "p95 then"
printf '| --- | --- | ---: | ---: | ---: | ---: | ---: |\n'
"$build/app/cli/waymark-cli" init -o "$folder/catalogue.gpkg" >/dev/null 2>&1
measure catalogue "$folder/catalogue.gpkg"
if [ -f "$shared/wdi/wdi_demo.csv" ]; then
    "$make" wdi "$folder/wdi.gpkg" "$shared/wdi/wdi_demo.csv"
    measure "World Bank" "$folder/wdi.gpkg"
else
    echo "(World Bank set not measured: it is not in $shared/wdi)"
fi
# A file that is there already is taken: making it takes longer than measuring.
country=${WM_BENCH_COUNTRY:-$folder/country.gpkg}
[ -f "$country" ] || "$make" country "$country"
measure country "$country"
