# libxcrypt, as the archive where the system has one: one library less to load at each start. Other crypt(3)s lack
# crypt_gensalt_rn() and are not taken.
find_path(XCRYPT_INCLUDE_DIR crypt.h)
find_library(XCRYPT_LIBRARY NAMES libcrypt.a crypt)
if(XCRYPT_INCLUDE_DIR AND XCRYPT_LIBRARY)
    set(CMAKE_REQUIRED_INCLUDES ${XCRYPT_INCLUDE_DIR})
    set(CMAKE_REQUIRED_LIBRARIES ${XCRYPT_LIBRARY})
    include(CheckCXXSymbolExists)
    check_cxx_symbol_exists(crypt_gensalt_rn crypt.h XCRYPT_HAS_GENSALT)
    unset(CMAKE_REQUIRED_INCLUDES)
    unset(CMAKE_REQUIRED_LIBRARIES)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(xcrypt REQUIRED_VARS XCRYPT_LIBRARY XCRYPT_INCLUDE_DIR XCRYPT_HAS_GENSALT)

if(xcrypt_FOUND AND NOT TARGET xcrypt)
    add_library(xcrypt INTERFACE IMPORTED)
    target_include_directories(xcrypt SYSTEM INTERFACE ${XCRYPT_INCLUDE_DIR})
    target_link_libraries(xcrypt INTERFACE ${XCRYPT_LIBRARY})
endif()
