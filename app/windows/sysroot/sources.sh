# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154  # the variables are those of sysroot.sh
# Part of sysroot.sh: Debian's source packages, at pinned versions, checked against sources.sha256.

# One suite more than ours: RapidCheck's source cannot be had from bookworm. The version alone decides what is fetched.
suites=(bookworm bookworm-updates trixie)

# expat: not the security version, whose source could not be had.
declare -A version=(
    [qt6-base]=6.4.2+dfsg-10 [sqlite3]=3.40.1-2+deb12u2 [expat]=2.5.0-1+deb12u2 [proj]=9.1.1-1 [geos]=3.11.1-1
    [gdal]=3.6.2+dfsg-1 [qcustomplot]=2.1.0+dfsg1-3.1 [sqlitecpp]=3.2.1-1 [eigen3]=3.4.0-4 [googletest]=1.12.1-0.2
    [rapidcheck]=0~1048-a5724ea-1 [pugixml]=1.13-0.2 [libxlsxwriter]=1.1.4-2 [uchardet]=0.0.7-1
    [freetype]=2.12.1+dfsg-5+deb12u4 [poppler]=22.12.0-2+deb12u3
)
# The source package of a stage that is not called like it.
declare -A package=(
    [sqlite]=sqlite3 [qtbase]=qt6-base [eigen]=eigen3 [xlsxwriter]=libxlsxwriter
)

# apt with lists of its own: needs no root, and leaves the system's lists alone. The sources come from where the system
# has its packages from.
source_apt() {
    local apt="$cache/apt"
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
    local keys=/usr/share/keyrings/debian-archive-keyring.gpg
    # shellcheck disable=SC2016  # apt's own placeholder
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sort -u | while read -r archive; do
        case $archive in
        *security*) echo "deb-src [signed-by=$keys] $archive bookworm-security main" ;;
        */debian/ | */debian) printf "deb-src [signed-by=$keys] $archive %s main\n" "${suites[@]}" ;;
        esac
    done >"$apt/sources.list"
    apt-get -q -o APT::Sandbox::User="$(id -un)" -o Dir::Etc::sourcelist="$apt/sources.list" \
        -o Dir::Etc::sourceparts=/dev/null -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" "$@"
}

# source_files PACKAGE: its lines of sources.sha256; none for what has no source package.
source_files() { grep -F " $1_" "$here/sources.sha256" || true; }

has_sources() { (cd "$cache/sources" && source_files "$1" | sha256sum --check --status 2>/dev/null); }

# fetch PACKAGE: its files lie in the cache, each with the checksum that we know.
fetch() {
    mkdir -p "$cache/sources"
    ! has_sources "$1" || return 0
    # Not every part of a package can be had (RapidCheck: only the upstream tarball); the checksums say what must be.
    [ -n "$(find "$cache/apt/lists" -name '*_Sources*' -mtime -7 2>/dev/null)" ] || source_apt update
    (cd "$cache/sources" && source_apt source --download-only "$1=${version[$1]}") || true
    if ! has_sources "$1"; then
        (cd "$cache/sources" && source_files "$1" | sha256sum --check --quiet) || true
        say "The source package $1 ${version[$1]} could not be had, or is not the one we know."
        say "Put these files into $cache/sources and try again:"
        source_files "$1" | sed 's/^/    /' >&3
        return 1
    fi
}

# unpack PACKAGE: fresh source, with Debian's patches where there are any, in $source.
unpack() {
    fetch "$1"
    source="$cache/source/$1"
    rm -rf "$source"
    mkdir -p "$cache/source"
    local description="$cache/sources/$1_${version[$1]#*:}.dsc"
    if source_files "$1" | grep -q '\.dsc$'; then
        need_tools dpkg-source:dpkg-dev
        dpkg-source --no-check -x "$description" "$source"
    else
        mkdir "$source"
        tar -xf "$cache/sources/$(source_files "$1" | awk '/\.orig\.tar/ { print $2 }')" -C "$source"
    fi
}

# need_tools COMMAND:PACKAGE ...: says what is missing.
need_tools() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
    done
    [ ${#missing[@]} = 0 ] && return
    say "Some packages are missing. Please run, as an administrator:"
    say "    apt-get install --no-install-recommends ${missing[*]}"
    return 1
}
