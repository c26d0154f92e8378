# wm_add_program(NAME waymark LIBRARY waymark-window DESCRIPTION "..." [CONSOLE] SOURCES ... LIBS ...)
#
# A program whose body is WM_PROGRAM (common/EntryPoint.h). On Windows it is two files: the library LIBRARY with the
# program itself, and a small NAME.exe without DLLs of its own that loads it and can say what is missing.
function(wm_add_program)
    cmake_parse_arguments(ARG "CONSOLE" "NAME;LIBRARY;DESCRIPTION" "SOURCES;LIBS" ${ARGN})
    if(WIN32)
        set(body ${ARG_LIBRARY})
        add_library(${body} SHARED ${ARG_SOURCES})
        set_target_properties(${body} PROPERTIES PREFIX "")
        wm_add_launcher()
    else()
        set(body ${ARG_NAME})
        add_executable(${body} ${ARG_SOURCES})
    endif()
    list(LENGTH ARG_SOURCES source_count)
    if(source_count GREATER 12)
        wm_precompile(${body} QT HEADERS <QCommandLineParser>)
    endif()
    target_compile_definitions(${body} PRIVATE WM_VERSION="${PROJECT_VERSION}")
    target_link_libraries(${body} PRIVATE ${ARG_LIBS} wm_warnings)
endfunction()

# Part of wm_add_program, whose arguments it uses.
macro(wm_add_launcher)
    set(launcher "${CMAKE_SOURCE_DIR}/app/windows/launcher")
    set(resource "${CMAKE_CURRENT_BINARY_DIR}/${ARG_NAME}.rc")
    configure_file("${launcher}/../resources/program.rc.in" "${resource}" @ONLY)
    # windres takes the resource for the code page that it is told.
    set_source_files_properties("${resource}" PROPERTIES COMPILE_OPTIONS "--codepage=65001")
    add_executable(${ARG_NAME} "${launcher}/main.cpp" "${launcher}/FileList.cpp" "${launcher}/Message.cpp"
        "${launcher}/Wide.cpp" "${resource}")
    if(NOT ARG_CONSOLE)
        set_target_properties(${ARG_NAME} PROPERTIES WIN32_EXECUTABLE ON)
    endif()
    target_compile_definitions(${ARG_NAME} PRIVATE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00
        WM_LIBRARY="${ARG_LIBRARY}.dll" WM_IS_CONSOLE=$<IF:$<BOOL:${ARG_CONSOLE}>,true,false>)
    target_link_options(${ARG_NAME} PRIVATE -static)
    target_link_libraries(${ARG_NAME} PRIVATE wm_warnings)
    add_dependencies(${ARG_NAME} ${body})
endmacro()
