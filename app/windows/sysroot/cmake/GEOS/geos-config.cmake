# For a sysroot whose GEOS came without its own package; the target is the one that upstream's package has.
if(NOT TARGET GEOS::geos_c)
    get_filename_component(prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
    add_library(GEOS::geos_c SHARED IMPORTED)
    set_target_properties(GEOS::geos_c PROPERTIES
        IMPORTED_LOCATION "${prefix}/bin/libgeos_c.dll"
        IMPORTED_IMPLIB "${prefix}/lib/libgeos_c.dll.a"
        INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include")
endif()
