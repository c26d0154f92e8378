#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# edit.sh BUILD-FOLDER: targets added by hand to the catalogue's workspace: checked, stored with their history, read
# anew and taken back.
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder"

printf '| %-18s | %13s | %13s | %14s |\n' "targets, ms" 500 5,000 50,000
printf '| --- | ---: | ---: | ---: |\n'
for rows in 500 5000 50000; do
    "$build/app/cli/waymark-cli" init -o "$folder/$rows.gpkg" >/dev/null
    "$build/tests/benchmarks/wm_edit_bench" "$folder/$rows.gpkg" "$rows" >"$folder/$rows.txt"
done
paste "$folder/500.txt" "$folder/5000.txt" "$folder/50000.txt" | awk -F'\t' '
    { printf "| %-18s | %13d | %13d | %14d |\n", $1, $2, $4, $6 }'
