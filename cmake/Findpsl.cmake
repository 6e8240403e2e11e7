# libpsl, with the public suffix list compiled in.
find_path(PSL_INCLUDE_DIR libpsl.h)
find_library(PSL_LIBRARY NAMES psl)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(psl REQUIRED_VARS PSL_LIBRARY PSL_INCLUDE_DIR)

if(NOT TARGET psl)
    add_library(psl INTERFACE IMPORTED)
    target_include_directories(psl SYSTEM INTERFACE ${PSL_INCLUDE_DIR})
    target_link_libraries(psl INTERFACE ${PSL_LIBRARY})
endif()
