#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sysroot: everything that the Windows program links, cross-built from Debian's source packages.
#
#   sysroot.sh [needed | all | STAGE ...]     default: needed
#
# "needed" is what the product links today and its tests; "all" adds what it will link soon. A stage that is done is left
# alone until its recipe or its sources change; a stage named on the command line is always done again.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
project=$(cd -- "$here/../.." && pwd)
cache=${WAYMARK_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/waymark-windows}
export WAYMARK_SYSROOT=${WAYMARK_SYSROOT:-$cache/sysroot}
sysroot=$WAYMARK_SYSROOT
shared=${WM_SHARED_DIR:-$project/../shared}
jobs=${WM_JOBS:-$(nproc)}

needed=(packages sqlite expat proj geos gdal qtbase qcustomplot configs sqlitecpp expected eigen googletest rapidcheck)
later=(pugixml xlsxwriter uchardet freetype iconv poppler)

say() { printf '%s\n' "$*" >&2; }
die() {
    say "sysroot.sh: $*"
    exit 1
}

# shellcheck source=app/windows/sysroot/sources.sh
. "$here/sysroot/sources.sh"
# shellcheck source=app/windows/sysroot/stages.sh
. "$here/sysroot/stages.sh"

# A prebuilt sysroot carries its stamps; an older one without them is told by what lies in it.
start_from_tarball() {
    local tarball=${WAYMARK_SYSROOT_TARBALL:-$shared/windows/sysroot.tar.zst}
    if [ ! -f "$tarball" ]; then
        [ -z "${WAYMARK_SYSROOT_TARBALL:-}" ] || die "there is no $tarball (WAYMARK_SYSROOT_TARBALL)"
        say "No prebuilt sysroot at $tarball: building everything, which takes about an hour of processor time."
        mkdir -p "$sysroot/.stamps"
        return
    fi
    say "Starting from $tarball"
    rm -rf "$sysroot.part"
    mkdir -p "$sysroot.part"
    tar --zstd -xf "$tarball" -C "$sysroot.part" --strip-components=1
    mkdir -p "$sysroot.part/.stamps"
    local stage
    for stage in "${!product[@]}"; do
        if [ -e "$sysroot.part/${product[$stage]}" ] && [ ! -e "$sysroot.part/.stamps/$stage" ]; then
            echo prebuilt >"$sysroot.part/.stamps/$stage"
        fi
    done
    rm -rf "$sysroot"
    mv "$sysroot.part" "$sysroot"
}

# What a stage is made from: its recipe, and the checksums of its source package.
fingerprint() {
    { declare -f "stage_$1" && source_files "${package[$1]:-$1}"; } | sha256sum | cut -d ' ' -f 1
}

is_done() {
    local stamp="$sysroot/.stamps/$1"
    [ -f "$stamp" ] && { [ "$(cat "$stamp")" = prebuilt ] || [ "$(cat "$stamp")" = "$(fingerprint "$1")" ]; }
}

run_stage() {
    local stage=$1 log="$cache/log/$1.log" start=$SECONDS
    mkdir -p "$cache/log" "$cache/build"
    rm -f "$sysroot/.stamps/$stage"
    say "$stage ..."
    # A subshell that is not part of a condition, so that "set -e" holds inside.
    set +e
    (
        set -e
        # What is missing is said on the terminal, all else goes into the log.
        exec 3>&2 >"$log" 2>&1
        # shellcheck disable=SC2317  # the stages call it
        say() { printf '%s\n' "$*" >&3; }
        "stage_$stage"
    )
    local code=$?
    set -e
    if [ "$code" != 0 ]; then
        tail -n 20 "$log" >&2
        die "stage \"$stage\" failed; the whole log is $log"
    fi
    fingerprint "$stage" >"$sysroot/.stamps/$stage"
    say "$stage done in $((SECONDS - start)) s"
}

stages=()
is_explicit=
case ${1:-needed} in
needed) stages=("${needed[@]}") ;;
all) stages=("${needed[@]}" "${later[@]}") ;;
*)
    stages=("$@")
    is_explicit=1
    ;;
esac
for stage in "${stages[@]}"; do
    declare -F "stage_$stage" >/dev/null || die "there is no stage \"$stage\"; there are: ${needed[*]} ${later[*]} sources pack"
done
mkdir -p "$cache"
[ -d "$sysroot/.stamps" ] || start_from_tarball
for stage in "${stages[@]}"; do
    if [ -n "$is_explicit" ] || ! is_done "$stage"; then
        run_stage "$stage"
    fi
done
say "The sysroot is $sysroot"
