#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_geopackage.sh CATALOGUE WAYMARK-CLI ...: builds a workspace and lets GDAL's validate_gpkg.py and ogrinfo judge it.
# Exits with 77 (skipped) where python3-gdal is not installed.
set -euo pipefail
catalogue=$1
# More than one word where the program needs an emulator.
cli=("${@:2}")
python=/usr/bin/python3
if ! "$python" -c "import osgeo_utils.samples.validate_gpkg" 2>/dev/null || ! command -v ogrinfo >/dev/null; then
    echo "skipped: python3-gdal and gdal-bin are not installed"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
file="$folder/工作区 1.gpkg"
"${cli[@]}" init -o "$file" --catalogue "$catalogue"
"$python" -m osgeo_utils.samples.validate_gpkg --extra "$file"
"$python" -m osgeo_utils.samples.validate_gpkg "$file"
listed=$(ogrinfo -ro "$file")
for table in region_cell facility corridor place term unit region document indicator target observation task map_layer schema_migration; do
    grep -qE "^[0-9]+: $table( |\$)" <<<"$listed" || { echo "ogrinfo does not list $table"; echo "$listed"; exit 1; }
done
expect() {
    local found
    found=$(ogrinfo -ro -q "$file" -sql "$1" | grep -oE '= [0-9]+' | tr -d '= ')
    [ "$found" = "$2" ] || { echo "$1 gives $found, expected $2"; exit 1; }
}
expect "SELECT count(*) AS n FROM target" 846
expect "SELECT count(*) AS n FROM observation" 465
expect "SELECT count(*) AS n FROM facility" 502
expect "SELECT count(*) AS n FROM corridor" 81
expect "SELECT count(*) AS n FROM task" 278
expect "SELECT count(*) AS n FROM region WHERE standing = 'catalogue'" 65
expect "SELECT count(*) AS n FROM document" 181
# The spatial filter goes through the R-tree: facilities in and around Nankang.
found=$(ogrinfo -ro -q "$file" facility -spat 114.7 25.6 114.8 25.7 -geom=NO | grep -c "^OGRFeature")
[ "$found" -ge 12 ] || { echo "only $found facilities around Nankang"; exit 1; }
echo "valid GeoPackage, every table listed"
