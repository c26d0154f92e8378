#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# forecast_speed.sh BUILD-FOLDER: CPU time a series of our projection and of R's package forecast, on the same series in
# the same run, one thread each; one Markdown table. Needs Rscript with forecast and the series of the shared folder.
set -euo pipefail
build=$1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
shared=${WM_SHARED_DIR:-$here/../../../shared}
if ! Rscript -e 'library(forecast)' >/dev/null 2>&1; then
    echo "(speed against R not measured: Rscript with package forecast is not installed)"
    exit 0
fi
if [ ! -f "$shared/forecast/m1_yearly.csv" ]; then
    echo "(speed against R not measured: there are no annual series in $shared/forecast)"
    exit 0
fi

printf '| %-12s | %-34s | %12s | %14s | %18s |\n' set method "CPU ms/series" "ratio to path" "ratio to intervals"
printf '| --- | --- | ---: | ---: | ---: |\n'
for set in m1_yearly wdi_planning; do
    file="$shared/forecast/$set.csv"
    scores=$("$build/app/cli/waymark-cli" accuracy "$file" --meta "$shared/forecast/${set}_meta.csv" --format json)
    value() { awk -F'[:,]' -v key="\"$1\"" 'index($1, key) { print $2 + 0 }' <<<"$scores"; }
    path=$(value cpu_ms_point)
    intervals=$(value cpu_ms_per_series)
    line() {
        awk -v set="$set" -v method="$1" -v ms="$2" -v path="$path" -v intervals="$intervals" 'BEGIN {
            printf "| %-12s | %-34s | %12.4f | %14.1f | %18.1f |\n", set, method, ms, ms / path, ms / intervals }'
    }
    line "waymark: path of four members" "$path"
    line "waymark: path, calibrated intervals" "$intervals"
    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 Rscript "$here/forecast_speed.R" "$file" | while IFS=$'\t' read -r method ms; do
        line "R forecast: $method" "$ms"
    done
done
