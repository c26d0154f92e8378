#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Windows program and packs it: waymark-VERSION-win64-portable.zip and waymark-VERSION-win64-setup.exe in
# build/windows/package.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
project=$(cd -- "$here/../.." && pwd)
cache=${WAYMARK_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/waymark-windows}
export WAYMARK_SYSROOT=${WAYMARK_SYSROOT:-$cache/sysroot}
sysroot=$WAYMARK_SYSROOT
target=x86_64-w64-mingw32
build=$project/build/windows
out=$build/package

say() { printf '%s\n' "$*" >&2; }
die() {
    say "package.sh: $*"
    exit 1
}

version=$(sed -n 's/^project(waymark VERSION \([0-9.]*\).*/\1/p' "$project/CMakeLists.txt")
[ -n "$version" ] || die "CMakeLists.txt names no version"
stage=$out/waymark-$version
# The same commit gives the same archive.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$project" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

# Where the DLLs of a program come from; what is in none of these is part of Windows.
dll_folders=("$sysroot/bin" "$(dirname "$($target-g++-posix -print-file-name=libstdc++-6.dll)")"
    "/usr/$target/lib" "/usr/$target/bin")

# add_dlls FILE: the DLLs that it needs, and those that they need, into bin.
add_dlls() {
    local name folder
    while read -r name; do
        [ ! -e "$stage/bin/$name" ] || continue
        for folder in "${dll_folders[@]}"; do
            if [ -f "$folder/$name" ]; then
                install -m644 "$folder/$name" "$stage/bin/$name"
                add_dlls "$folder/$name"
                break
            fi
        done
    done < <($target-objdump -p "$1" | sed -n 's/^\tDLL Name: //p')
}

add_programs() {
    install "$build/app/window/waymark.exe" "$build/app/cli/waymark-cli.exe" "$stage/"
    local library
    for library in "$build/app/window/waymark-window.dll" "$build/app/cli/waymark-console.dll"; do
        install -m644 "$library" "$stage/bin/"
        add_dlls "$library"
    done
    # offscreen: pictures without a desktop.
    local plugin
    for plugin in platforms/qwindows.dll platforms/qoffscreen.dll; do
        install -D -m644 "$sysroot/plugins/$plugin" "$stage/bin/plugins/$plugin"
        add_dlls "$sysroot/plugins/$plugin"
    done
    find "$stage" \( -name '*.dll' -o -name '*.exe' \) -exec $target-strip --strip-unneeded {} +
    printf '[Paths]\r\nPrefix=bin\r\nPlugins=plugins\r\nTranslations=../share/qt/translations\r\n' >"$stage/qt.conf"
}

add_data() {
    mkdir -p "$stage"/share/{gdal,proj,waymark,qt/translations}
    cp -r "$project/data/catalogue" "$stage/share/waymark/catalogue"
    cp "$sysroot/share/proj/proj.db" "$sysroot/share/proj/proj.ini" "$stage/share/proj/"
    cp -r "$sysroot"/share/gdal/. "$stage/share/gdal/"
    cp /usr/share/qt6/translations/qtbase_zh_CN.qm "$stage/share/qt/translations/"
}

# The terms of everything inside, from Debian's own packages of the same sources.
add_licences() {
    local folder=$stage/licences package
    mkdir -p "$folder"
    cp "$project/LICENSE" "$folder/Waymark.txt"
    cp "$project/data/pinyin/LICENSE" "$folder/Unicode-CLDR.txt"
    cp "$here/resources/SOURCE.txt" "$folder/SOURCE.txt"
    printf '\n' >>"$folder/SOURCE.txt"
    sed 's/^[0-9a-f]* [ *]*//' "$here/sources.sha256" >>"$folder/SOURCE.txt"
    sed -i 's/\r*$/\r/' "$folder/SOURCE.txt"
    for package in libqt6core6 libqcustomplot2.1-qt6 libgdal32 libgeos-c1v5 libproj25 libsqlite3-0 libsqlitecpp-dev \
        libexpat1 libeigen3-dev libexpected-dev zlib1g libstdc++6 mingw-w64-common; do
        [ -f "/usr/share/doc/$package/copyright" ] || die "there are no terms of $package in /usr/share/doc"
        cp "/usr/share/doc/$package/copyright" "$folder/$package.txt"
    done
}

# Sizes and names of all files, which the program compares at its start.
list_files() {
    (cd "$stage" && find . -type f ! -name .portable ! -path ./share/waymark/files.txt -printf '%s\t%P\n' | LC_ALL=C sort -k2) \
        >"$out/files.txt"
    mv "$out/files.txt" "$stage/share/waymark/files.txt"
}

# The installer's part that depends on the files: two macros, one that copies them and one that takes them away again.
write_file_macros() {
    local name folder
    {
        echo '!macro InstallFiles'
        (cd "$stage" && find . -type d -printf '%P\n' | LC_ALL=C sort) | while read -r folder; do
            echo "SetOutPath \"\$INSTDIR${folder:+\\${folder//\//\\}}\""
            find "$stage/$folder" -maxdepth 1 -type f ! -name .portable -printf 'File "%p"\n' | LC_ALL=C sort
        done
        echo '!macroend'
        echo '!macro RemoveFiles'
        (cd "$stage" && find . -type f ! -name .portable -printf '%P\n' | LC_ALL=C sort) | while read -r name; do
            echo "Delete \"\$INSTDIR\\${name//\//\\}\""
        done
        (cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r) | while read -r folder; do
            echo "RMDir \"\$INSTDIR\\${folder//\//\\}\""
        done
        echo '!macroend'
    } >"$out/files.nsh"
}

make_zip() {
    local zip=$out/waymark-$version-win64-portable.zip
    rm -f "$zip"
    printf 'Waymark keeps its settings and workspaces in the folder "data" beside this file.\r\n' >"$stage/.portable"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    (cd "$out" && find "waymark-$version" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 -@ "$zip")
    rm "$stage/.portable"
    echo "$zip"
}

make_installer() {
    local setup=$out/waymark-$version-win64-setup.exe
    write_file_macros
    makensis -V2 -INPUTCHARSET UTF8 -DOUT="$setup" -DSTAGE="$stage" -DVERSION="$version" -DFILES="$out/files.nsh" \
        -DKB="$(du -sk --apparent-size "$stage" | cut -f1)" -DICON="$project/resources/icons/waymark.ico" -DPICTURE="$project/resources/icons/installer.bmp" \
        "$here/installer/waymark.nsi" >&2
    echo "$setup"
}

"$here/sysroot.sh" needed
cd "$project"
[ -f "$build/build.ninja" ] || cmake --preset windows >&2
cmake --build --preset windows -j "${WM_JOBS:-$(nproc)}" --target waymark waymark-cli >&2
rm -rf "$out"
mkdir -p "$stage/bin"
add_programs
add_data
add_licences
list_files
make_zip
make_installer
