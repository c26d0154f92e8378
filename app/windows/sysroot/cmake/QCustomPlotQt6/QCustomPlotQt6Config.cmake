# The same target as Debian's package has; upstream has no build system, so no package either.
include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Core Gui Widgets PrintSupport)
if(NOT TARGET QCustomPlotQt6::QCustomPlotQt6)
    get_filename_component(prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
    add_library(QCustomPlotQt6::QCustomPlotQt6 SHARED IMPORTED)
    set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES
        IMPORTED_LOCATION "${prefix}/bin/libqcustomplot.dll"
        IMPORTED_IMPLIB "${prefix}/lib/libqcustomplot.dll.a"
        INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include"
        INTERFACE_COMPILE_DEFINITIONS QCUSTOMPLOT_USE_LIBRARY
        INTERFACE_LINK_LIBRARIES "Qt6::Core;Qt6::Gui;Qt6::Widgets;Qt6::PrintSupport")
endif()
