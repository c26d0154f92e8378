#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# parity.sh BUILD-FOLDER: for how many annual series our textbook methods forecast what R's package forecast does; one
# Markdown table. Needs Rscript with forecast and the series of the shared folder.
set -euo pipefail
build=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
shared=${WM_SHARED_DIR:-$here/../../../shared}
if ! Rscript -e 'library(forecast)' >/dev/null 2>&1; then
    echo "(parity with R not measured: Rscript with package forecast is not installed)"
    exit 0
fi
if [ ! -f "$shared/forecast/m1_yearly.csv" ]; then
    echo "(parity with R not measured: there are no annual series in $shared/forecast)"
    exit 0
fi
ours=$(mktemp)
trap 'rm -f "$ours"' EXIT

printf '| %-12s | %-14s | %8s | %7s | %20s |\n' set method series equal "R not at the minimum"
printf '| --- | --- | ---: | ---: | ---: |\n'
for set in m1_yearly wdi_planning; do
    file="$shared/forecast/$set.csv"
    for method in naive drift ses theta theta_box_cox; do
        "$build/app/cli/waymark-cli" accuracy "$file" --reference "$method" --forecasts "$ours" --format json >/dev/null
        Rscript "$here/parity.R" "$file" "$method" "$ours" | while IFS=$'\t' read -r series equal short; do
            awk -v set="$set" -v method="$method" -v series="$series" -v equal="$equal" -v short="$short" 'BEGIN {
                printf "| %-12s | %-14s | %8d | %6.1f%% | %20s |\n", set, method, series, 100 * equal / series, short }'
        done
    done
done
