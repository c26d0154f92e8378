#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accuracy.sh BUILD-FOLDER [FILE.csv ...]: scores the projections, and the reference lines beside them, on annual series
# whose future is known; one Markdown table. Without files those in forecast/ of the shared folder (WM_SHARED_DIR). A
# file FILE_meta.csv beside a FILE.csv tells the kinds of its series.
set -euo pipefail
build=$1
shift
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
shared=${WM_SHARED_DIR:-$here/../../../shared}
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    for file in "$shared"/forecast/*.csv; do
        case $file in *_meta.csv | */reference_results.csv | *'*'*) ;; *) files+=("$file") ;; esac
    done
fi
if [ ${#files[@]} -eq 0 ]; then
    echo "(accuracy not measured: there are no annual series in $shared/forecast)"
    exit 0
fi

# row SET METHOD [OPTION ...]
row() {
    local set=$1 method=$2
    shift 2
    "$build/app/cli/waymark-cli" accuracy "$@" --format csv | awk -F, -v set="$set" -v method="$method" '
        NR == 1 { for (i = 1; i <= NF; ++i) at[$i] = i; next }
        function f(key, digits) { return $(at[key]) == "" ? "-" : sprintf("%." digits "f", $(at[key])) }
        { printf "| %-14s | %-16s | %5d | %7s | %6s | %6s | %6s | %6s | %7s | %6s | %6s |\n", set, method, $(at["series"]),
          f("smape", 2), f("mase", 3), f("owa", 3), f("coverage80", 3), f("coverage95", 3), f("msis95", 2),
          f("brier", 3), f("cpu_ms_per_series", 3) }'
}

printf '| %-14s | %-16s | %5s | %7s | %6s | %6s | %6s | %6s | %7s | %6s | %6s |\n' \
    set method n sMAPE MASE OWA "80 %" "95 %" MSIS Brier "CPU ms"
printf '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n'
for file in "${files[@]}"; do
    meta=()
    [ ! -f "${file%.csv}_meta.csv" ] || meta=(--meta "${file%.csv}_meta.csv")
    name=$(basename "$file" .csv)
    row "$name" waymark "$file" "${meta[@]}"
    for method in compound_growth grey_model log_linear logistic; do
        row "$name" "$method" "$file" "${meta[@]}" --reference "$method"
    done
done
