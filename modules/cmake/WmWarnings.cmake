# Warnings are errors. -Wnull-dereference is left out: GCC 12 reports a false one inside <streambuf> at -O2.
add_library(wm_warnings INTERFACE)
target_compile_options(wm_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(wm_warnings INTERFACE -Wduplicated-cond -Wlogical-op)
    # GCC 12 sees overlapping copies in std::string::insert and operator+ at -O2 where there are none (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(wm_warnings INTERFACE -Wno-restrict)
        # With sanitizers it also takes the empty side of a std::optional for an uninitialised value.
        if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
            target_compile_options(wm_warnings INTERFACE -Wno-maybe-uninitialized)
        endif()
    endif()
endif()
# What a unity build joins is no longer the main file: fixtures and members of anonymous types look like shared ones, and
# names of one source hide those of the next. The usual builds look at each source alone.
if(CMAKE_UNITY_BUILD)
    target_compile_options(wm_warnings INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
target_compile_definitions(wm_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400 EIGEN_MPL2_ONLY)
