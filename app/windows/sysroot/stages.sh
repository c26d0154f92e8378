# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154  # the variables are those of sysroot.sh
# Part of sysroot.sh: one function per stage. Options leave out whatever the product does not use.

# What tells that a prebuilt sysroot has a stage.
declare -A product=(
    [sqlite]=bin/libsqlite3-0.dll [expat]=bin/libexpat-1.dll [proj]=share/proj/proj.db [geos]=bin/libgeos_c.dll
    [gdal]=lib/cmake/gdal [qtbase]=lib/cmake/Qt6Widgets [qcustomplot]=bin/libqcustomplot.dll
)

# configure SOURCE [OPTION ...]: in a fresh build folder named after the source.
configure() {
    local build="$cache/build/$stage"
    rm -rf "$build"
    nice -n 5 cmake -S "$1" -B "$build" -G Ninja --toolchain "$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_PREFIX_PATH="$sysroot" -DBUILD_TESTING=OFF "${@:2}"
}
install_it() {
    nice -n 5 cmake --build "$cache/build/$stage" -j "$jobs"
    cmake --install "$cache/build/$stage" "$@"
    rm -rf "$cache/build/$stage" "$cache/source/${package[$stage]:-$stage}"
}

stage_packages() {
    local wanted=(g++-mingw-w64-x86-64-posix libz-mingw-w64-dev cmake ninja-build zstd libexpected-dev
        qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-l10n-tools) missing=() name
    for name in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} != 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        say "Some packages are missing. Please run, as an administrator:"
        say "    apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}"
}

stage_sqlite() {
    need_tools tclsh:tcl make:make
    unpack sqlite3
    local build="$cache/build/sqlite" cc=x86_64-w64-mingw32-gcc-posix
    rm -rf "$build"
    mkdir -p "$build" "$sysroot"/{bin,lib,include}
    cd "$build" || return
    # The host's tools make the one-file source.
    "$source/configure" --disable-tcl --disable-readline
    make -j "$jobs" sqlite3.c
    local options=(-DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA=1 -DSQLITE_ENABLE_RTREE=1 -DSQLITE_ENABLE_FTS3=1
        -DSQLITE_ENABLE_FTS4=1 -DSQLITE_ENABLE_FTS5=1 -DSQLITE_ENABLE_DBSTAT_VTAB=1 -DSQLITE_ENABLE_MATH_FUNCTIONS=1)
    nice -n 5 $cc -O2 "${options[@]}" '-DSQLITE_API=__declspec(dllexport)' -shared sqlite3.c -o libsqlite3-0.dll \
        -Wl,--out-implib,libsqlite3.dll.a -Wl,--strip-all
    install libsqlite3-0.dll "$sysroot/bin/"
    install -m644 libsqlite3.dll.a "$sysroot/lib/"
    install -m644 sqlite3.h "$source/src/sqlite3ext.h" "$sysroot/include/"
}

stage_expat() {
    unpack expat
    # Debian's security patch says "#if XML_DTD == 1", its CMake template defines XML_DTD without a value.
    sed -i 's/^#cmakedefine XML_DTD.*/#cmakedefine XML_DTD 1/' "$source/expat/expat_config.h.cmake"
    configure "$source/expat" -DEXPAT_SHARED_LIBS=ON -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF \
        -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF
    install_it --strip
}

stage_proj() {
    need_tools sqlite3:sqlite3
    unpack proj
    configure "$source" -DBUILD_SHARED_LIBS=ON -DENABLE_TIFF=OFF -DENABLE_CURL=OFF -DBUILD_PROJSYNC=OFF -DBUILD_APPS=OFF \
        -DEXE_SQLITE3=/usr/bin/sqlite3 -DSQLITE3_INCLUDE_DIR="$sysroot/include" \
        -DSQLITE3_LIBRARY="$sysroot/lib/libsqlite3.dll.a"
    install_it --strip
}

stage_geos() {
    unpack geos
    configure "$source" -DBUILD_SHARED_LIBS=ON -DBUILD_BENCHMARKS=OFF -DBUILD_GEOSOP=OFF
    install_it --strip
}

stage_gdal() {
    unpack gdal
    local drivers=(-DGDAL_BUILD_OPTIONAL_DRIVERS=OFF -DOGR_BUILD_OPTIONAL_DRIVERS=OFF) name
    for name in PNG JPEG AAIGRID XYZ GSG; do
        drivers+=("-DGDAL_ENABLE_DRIVER_$name=ON")
    done
    for name in CSV SQLITE GPKG KML GPX GML DXF XLSX ODS; do
        drivers+=("-DOGR_ENABLE_DRIVER_$name=ON")
    done
    configure "$source" "${drivers[@]}" -DBUILD_SHARED_LIBS=ON -DGDAL_USE_EXTERNAL_LIBS=OFF -DGDAL_USE_INTERNAL_LIBS=ON \
        -DGDAL_USE_SQLITE3=ON -DSQLite3_INCLUDE_DIR="$sysroot/include" -DSQLite3_LIBRARY="$sysroot/lib/libsqlite3.dll.a" \
        -DGDAL_USE_EXPAT=ON -DEXPAT_INCLUDE_DIR="$sysroot/include" -DEXPAT_LIBRARY="$sysroot/lib/libexpat.dll.a" \
        -DGDAL_USE_GEOS=ON -DGEOS_INCLUDE_DIR="$sysroot/include" -DGEOS_LIBRARY="$sysroot/lib/libgeos_c.dll.a" \
        -DPROJ_DIR="$sysroot/lib/cmake/proj" -DENABLE_GNM=OFF -DBUILD_APPS=OFF -DBUILD_DOCS=OFF \
        -DBUILD_PYTHON_BINDINGS=OFF -DBUILD_JAVA_BINDINGS=OFF -DBUILD_CSHARP_BINDINGS=OFF
    install_it --strip
}

stage_qtbase() {
    unpack qt6-base
    # tabletevent: its header wintab.h is not in Debian's source; the switch changes public headers.
    configure "$source" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_BENCHMARKS=OFF -DINPUT_opengl=no -DFEATURE_pkg_config=OFF -DFEATURE_vulkan=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_network=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_freetype=ON -DFEATURE_system_freetype=OFF -DFEATURE_harfbuzz=ON -DFEATURE_system_harfbuzz=OFF \
        -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_sql=OFF \
        -DFEATURE_androiddeployqt=OFF -DFEATURE_qmake=OFF
    install_it
    find "$sysroot/bin" "$sysroot/plugins" -name '*.dll' -exec x86_64-w64-mingw32-strip --strip-unneeded {} +
}

stage_qcustomplot() {
    unpack qcustomplot
    configure "$here/sysroot/qcustomplot" -DQCUSTOMPLOT_SOURCE="$source"
    install_it --strip
}

# CMake packages of ours, for what comes without: the project finds everything as it does on Debian.
stage_configs() {
    local name
    for name in QCustomPlotQt6 GEOS Qt6LinguistTools; do
        if [ "$name" != GEOS ] || [ ! -f "$sysroot/lib/cmake/GEOS/geos-targets.cmake" ]; then
            mkdir -p "$sysroot/lib/cmake/$name"
            cp "$here/sysroot/cmake/$name"/* "$sysroot/lib/cmake/$name/"
        fi
    done
}

# No SQLite of its own: the process has one, which GDAL and PROJ use too.
stage_sqlitecpp() {
    unpack sqlitecpp
    configure "$source" -DSQLITECPP_INTERNAL_SQLITE=OFF -DSQLITECPP_RUN_CPPLINT=OFF -DSQLITECPP_RUN_CPPCHECK=OFF \
        -DSQLITECPP_USE_STACK_PROTECTION=OFF
    install_it
}

# One header; Debian's package has it, its source could not be had.
stage_expected() {
    mkdir -p "$sysroot/include/tl" "$sysroot/share/cmake/tl-expected"
    cp /usr/include/tl/expected.hpp "$sysroot/include/tl/"
    cp /usr/share/cmake/tl-expected/*.cmake "$sysroot/share/cmake/tl-expected/"
}

stage_eigen() {
    unpack eigen3
    configure "$source" -DEIGEN_BUILD_DOC=OFF -DEIGEN_BUILD_PKGCONFIG=OFF -DCMAKE_Fortran_COMPILER=NOTFOUND
    install_it
}

stage_googletest() {
    unpack googletest
    configure "$source"
    install_it
}

stage_rapidcheck() {
    unpack rapidcheck
    configure "$source" -DRC_ENABLE_GTEST=ON -DRC_INSTALL_ALL_EXTRAS=ON
    install_it
}

stage_pugixml() {
    unpack pugixml
    configure "$source"
    install_it
}

stage_xlsxwriter() {
    unpack libxlsxwriter
    configure "$source" -DUSE_STANDARD_TMPFILE=ON
    install_it
}

stage_uchardet() {
    unpack uchardet
    configure "$source" -DBUILD_BINARY=OFF -DBUILD_STATIC=OFF
    install_it --strip
}

stage_freetype() {
    unpack freetype
    configure "$source" -DBUILD_SHARED_LIBS=ON -DFT_DISABLE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON \
        -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON
    install_it --strip
}

# Debian has no iconv for Windows; poppler's C++ frontend wants one.
stage_iconv() {
    configure "$here/sysroot/iconv"
    install_it
}

# Only the C++ frontend, which turns a page into text.
stage_poppler() {
    unpack poppler
    local off=(BOOST NSS3 QT5 QT6 GLIB GOBJECT_INTROSPECTION GTK_DOC UTILS LIBCURL LIBTIFF ZLIB) options=() name
    for name in "${off[@]}"; do
        options+=("-DENABLE_$name=OFF")
    done
    for name in GTK QT5 QT6 CPP MANUAL; do
        options+=("-DBUILD_${name}_TESTS=OFF")
    done
    configure "$source" "${options[@]}" -DENABLE_CPP=ON -DENABLE_CMS=none -DENABLE_DCTDECODER=none \
        -DENABLE_LIBOPENJPEG=none -DFONT_CONFIGURATION=win32 -DRUN_GPERF_IF_PRESENT=OFF
    install_it --strip
}

# All source packages, for whoever is given the program and asks for them.
stage_sources() {
    local name
    for name in "${!version[@]}"; do
        fetch "$name"
    done
    say "They are in $cache/sources"
}

# The tarball that another build can start from.
stage_pack() {
    tar --zstd -cf "$cache/sysroot.tar.zst" -C "$(dirname "$sysroot")" "$(basename "$sysroot")"
    say "$cache/sysroot.tar.zst, $(du -h "$cache/sysroot.tar.zst" | cut -f 1)"
}
