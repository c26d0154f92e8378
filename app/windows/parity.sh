#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the same commands with the Linux program and, under Wine, with the Windows program, and compares what they write.
#
#   parity.sh LINUX-CLI WINDOWS-CLI.exe [FOLDER]
#
# Text must be equal byte for byte, with the exit code and what is said on stderr. An SVG must be the same but for its
# numbers, since fonts differ under Wine; PNG and PDF must be there. All are left in FOLDER to be looked at.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
linux=$(realpath "$1")
windows=$(realpath "$2")
folder=${3:-$(mktemp -d)}
catalogue=$here/../../data/catalogue
failures=0

# Chinese and a space, in folders and files.
for system in linux windows; do
    rm -rf "${folder:?}/$system"
    mkdir -p "$folder/$system/工作 区"
done

# Qt asks for one that nobody else may read.
mkdir -p "$folder/run"
chmod 700 "$folder/run"

# run SYSTEM ARG ...: in a folder of its own, with the same names in both.
run() {
    local system=$1 program=("$linux")
    [ "$system" = linux ] || program=("$here/wine.sh" "$windows")
    cd "$folder/$system"
    local code=0
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$folder/run" LC_ALL=C.UTF-8 "${program[@]}" "${@:2}" >"stdout" 2>"stderr" || code=$?
    echo "$code" >"code"
}

# both NAME ARG ...: the outputs are kept as NAME.stdout and so on.
both() {
    local name=$1 system part
    shift
    for system in linux windows; do
        run "$system" "$@"
        for part in stdout stderr code; do
            mv "$folder/$system/$part" "$folder/$system/$name.$part"
        done
    done
    for part in stdout stderr code; do
        same "$name.$part"
    done
}

same() {
    cmp "$folder/linux/$1" "$folder/windows/$1" || failures=$((failures + 1))
}

same_drawing() {
    local system
    for system in linux windows; do
        sed -E 's/-?[0-9]+(\.[0-9]+)?/0/g' "$folder/$system/$1" >"$folder/$system/$1.shape"
    done
    same "$1.shape"
}

workspace="工作 区/目标 2035.gpkg"
export WAYMARK_WORKSPACE=
both init init --lang zh -o "$workspace" --catalogue "$catalogue"
both init-again init --lang en -o "$workspace" --catalogue "$catalogue"
both init-force init --lang zh -o "$workspace" --catalogue "$catalogue" --force
both missing list targets --lang zh --workspace "工作 区/没有.gpkg"
both bad-argument list 目标 --lang zh --workspace "$workspace"
for lang in zh en; do
    for table in targets observations facilities; do
        for format in csv json table; do
            both "list-$table-$lang-$format" list "$table" --format "$format" --lang "$lang" --workspace "$workspace"
        done
    done
    for command in summary assess; do
        for format in csv json table; do
            both "$command-$lang-$format" "$command" --format "$format" --lang "$lang" --workspace "$workspace"
        done
    done
    both "project-$lang" project --region 赣州市 --lang "$lang" --workspace "$workspace"
done
both project-csv project --region 100000 --indicator social-logistics-cost-as-share-of-gdp --format csv \
    --lang zh --workspace "$workspace"
both project-json project --region 100000 --indicator social-logistics-cost-as-share-of-gdp --format json \
    --lang zh --workspace "$workspace"
for file in 目标.csv 目标.json; do
    both "file-$file" list targets -o "工作 区/$file" --workspace "$workspace"
    same "工作 区/$file"
done
both excel list targets --excel -o "工作 区/表格.csv" --workspace "$workspace"
same "工作 区/表格.csv"
both no-folder list targets --lang zh -o "没有 文件夹/目标.csv" --workspace "$workspace"
for extension in png svg pdf; do
    both "chart-$extension" chart --region 360700 --lang zh -o "工作 区/图表 1.$extension" --workspace "$workspace"
    both "theme-$extension" map --lang en --indicator tourist-visits-person-trips --year 2018 -o "工作 区/theme.$extension" --workspace "$workspace"
    both "map-$extension" map --lang zh -o "工作 区/地图 1.$extension" --workspace "$workspace"
    for picture in 图表 地图; do
        [ "$extension" != svg ] || same_drawing "工作 区/$picture 1.svg"
        [ -s "$folder/windows/工作 区/$picture 1.$extension" ] || {
            echo "there is no $picture 1.$extension"
            failures=$((failures + 1))
        }
    done
done
both layout map --lang en --title "枢纽 2035" --without date,scale-bar --extent 114,25,116.5,27 -o "工作 区/枢纽.svg" \
    --workspace "$workspace"
both no-layout map --lang zh --extent 116.5,27,114,25 -o "工作 区/枢纽 2.svg" --workspace "$workspace"
for system in linux windows; do
    grep -q "枢纽 2035" "$folder/$system/工作 区/枢纽.svg" || {
        echo "the map of $system has not the title it was given"
        failures=$((failures + 1))
    }
done

echo "$failures differences; everything is in $folder"
[ "$failures" = 0 ]
