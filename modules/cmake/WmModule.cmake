# wm_add_module(NAME store LAYER 2 [QT] [EXACT] HEADERS a.h ... SOURCES b.cpp ... DEPENDS wm::domain ... PRIVATE_LIBS ...)
#
# One static library wm_<name>, alias wm::<name>. Public headers are include/wm/<name>/<HEADERS>; each must compile alone.
# DEPENDS are other modules that the public headers use, PRIVATE_DEPENDS those that only the sources use. Both must lie in
# a lower layer, else configuring fails: the graph stays one-way. EXACT: the same digits on every processor, that is no
# fused multiply-add unless the source asks for one.
function(wm_add_module)
    cmake_parse_arguments(ARG "QT;EXACT" "NAME;LAYER" "HEADERS;SOURCES;DEPENDS;PRIVATE_DEPENDS;PUBLIC_LIBS;PRIVATE_LIBS" ${ARGN})
    set(target wm_${ARG_NAME})
    list(TRANSFORM ARG_HEADERS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/include/wm/${ARG_NAME}/")
    list(TRANSFORM ARG_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/src/")
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(wm::${ARG_NAME} ALIAS ${target})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}/include" FILES ${ARG_HEADERS})
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC ${ARG_DEPENDS} ${ARG_PUBLIC_LIBS}
        PRIVATE ${ARG_PRIVATE_DEPENDS} ${ARG_PRIVATE_LIBS} $<BUILD_INTERFACE:wm_warnings>)
    set_target_properties(${target} PROPERTIES WM_LAYER ${ARG_LAYER} VERIFY_INTERFACE_HEADER_SETS ON)
    if(ARG_EXACT)
        target_compile_options(${target} PRIVATE -ffp-contract=off)
    endif()
    if(ARG_QT)
        if(ARG_LAYER LESS 5)
            message(FATAL_ERROR "${target}: only layers 5 and up may see Qt")
        endif()
        # moc must see the headers with signals as sources of the target.
        target_sources(${target} PRIVATE ${ARG_HEADERS})
        set_target_properties(${target} PROPERTIES AUTOMOC ON
            AUTOMOC_MOC_OPTIONS "--include;${CMAKE_SOURCE_DIR}/modules/cmake/MocPrelude.h")
    endif()
    foreach(dependency IN LISTS ARG_DEPENDS ARG_PRIVATE_DEPENDS)
        get_target_property(aliased ${dependency} ALIASED_TARGET)
        get_target_property(layer ${aliased} WM_LAYER)
        if(NOT layer LESS ARG_LAYER)
            message(FATAL_ERROR "${target} (layer ${ARG_LAYER}) may not use ${dependency} (layer ${layer})")
        endif()
    endforeach()
endfunction()
