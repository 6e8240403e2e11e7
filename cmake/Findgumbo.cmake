# gumbo, as the archive where the system has one: one library less to load at each start.
find_path(GUMBO_INCLUDE_DIR gumbo.h)
find_library(GUMBO_LIBRARY NAMES libgumbo.a gumbo)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(gumbo REQUIRED_VARS GUMBO_LIBRARY GUMBO_INCLUDE_DIR)

if(NOT TARGET gumbo)
    add_library(gumbo INTERFACE IMPORTED)
    target_include_directories(gumbo SYSTEM INTERFACE ${GUMBO_INCLUDE_DIR})
    target_link_libraries(gumbo INTERFACE ${GUMBO_LIBRARY})
endif()
