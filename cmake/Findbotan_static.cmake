# Botan 3 or 2, as the archive where the system has one: its shared library costs the command line 4 ms at each start.
find_package(PkgConfig REQUIRED)
pkg_search_module(BOTAN REQUIRED botan-3 botan-2)

string(REGEX MATCH "botan-[23]" botan_name "${BOTAN_LINK_LIBRARIES};${BOTAN_LIBRARIES}")
find_library(BOTAN_LIBRARY NAMES lib${botan_name}.a ${botan_name} HINTS ${BOTAN_LIBRARY_DIRS} REQUIRED)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(botan_static REQUIRED_VARS BOTAN_LIBRARY BOTAN_INCLUDE_DIRS VERSION_VAR BOTAN_VERSION)

if(NOT TARGET botan_static)
    add_library(botan_static INTERFACE IMPORTED)
    target_include_directories(botan_static SYSTEM INTERFACE ${BOTAN_INCLUDE_DIRS})
    target_link_libraries(botan_static INTERFACE ${BOTAN_LIBRARY})
endif()
