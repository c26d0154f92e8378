#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sheets.sh BUILD-FOLDER: an XLSX sheet of 100,000 x 50 cells with 20,000 merged areas, read by us with the areas filled and
# by GDAL's driver, which does not know them; the same file, in turn, in one process.
set -euo pipefail
build=$1

printf '| %-30s | %10s | %10s | %10s | %8s | %6s |\n' "100,000 x 50 cells, ms" median p95 CPU "it/ours" "by CPU"
printf '| --- | ---: | ---: | ---: | ---: | ---: |\n'
"$build/tests/benchmarks/wm_sheet_bench" "${WM_BENCH_RUNS:-5}" | awk -F'\t' '
    NR == 1 { ours = $2; cpu = $4 }
    { printf "| %-30s | %10.0f | %10.0f | %10.0f | %8.2f | %6.2f |\n", $1, $2, $3, $4, $2 / ours, $4 / cpu }'
