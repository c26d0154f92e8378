# Headers that almost every source reads and that never change: parsing them once for a target saves a quarter of the
# time of a build. None of our own, since each change of one would compile everything anew; and none that a source may do
# without including itself: the preset tidy builds without this, and so does each header's own check.
# At -O3, GCC 12 then warns of copies beyond all memory in std::string (GCC bug 105651): a release does without.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13
    AND CMAKE_BUILD_TYPE STREQUAL "Release")
    option(WM_PRECOMPILE "Precompile common headers" OFF)
else()
    option(WM_PRECOMPILE "Precompile common headers" ON)
endif()

# A compiler cache can only use what it knows the precompiled headers of.
if(WM_PRECOMPILE AND CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        ${CMAKE_CXX_COMPILER_LAUNCHER})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

set(wm_common_headers <algorithm> <array> <cmath> <filesystem> <functional> <map> <memory> <optional> <ranges> <span>
    <string> <string_view> <utility> <vector>)
set(wm_qt_headers <QCoreApplication> <QImage> <QPainter> <QPainterPath> <QPolygonF> <QString> <QStringList>)
set(wm_widget_headers <QBoxLayout> <QEvent> <QLabel> <QMenu> <QPushButton> <QSettings> <QToolButton> <QWidget>)

# wm_precompile(target [QT] [WIDGETS] [HEADERS more ...]): for targets with enough sources to pay for it.
function(wm_precompile target)
    cmake_parse_arguments(ARG "QT;WIDGETS" "" "HEADERS" ${ARGN})
    if(NOT WM_PRECOMPILE)
        return()
    endif()
    set(headers ${wm_common_headers} ${ARG_HEADERS})
    if(ARG_QT OR ARG_WIDGETS)
        list(APPEND headers ${wm_qt_headers})
    endif()
    if(ARG_WIDGETS)
        list(APPEND headers ${wm_widget_headers})
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()
