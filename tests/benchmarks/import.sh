#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# import.sh BUILD-FOLDER [RUNS]: a million observations from a CSV file into a workspace, beside the sqlite3 shell and
# ogr2ogr. Needs python3, sqlite3 and gdal-bin.
set -euo pipefail
build=$1
runs=${2:-5}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
for tool in python3 sqlite3 ogr2ogr; do
    command -v "$tool" >/dev/null || { echo "import.sh needs $tool" >&2; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR="$folder"
python3 "$here/import/peers.py" "$build/app/cli/waymark-cli" "$folder" "$runs"
