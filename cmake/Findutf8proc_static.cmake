# utf8proc, as the archive where the system has one: one library less to load at each start.
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
find_library(UTF8PROC_LIBRARY NAMES libutf8proc.a utf8proc)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc_static REQUIRED_VARS UTF8PROC_LIBRARY UTF8PROC_INCLUDE_DIR)

if(NOT TARGET utf8proc_static)
    add_library(utf8proc_static INTERFACE IMPORTED)
    target_include_directories(utf8proc_static SYSTEM INTERFACE ${UTF8PROC_INCLUDE_DIR})
    target_link_libraries(utf8proc_static INTERFACE ${UTF8PROC_LIBRARY})
    if(UTF8PROC_LIBRARY MATCHES "\\.a$")
        target_compile_definitions(utf8proc_static INTERFACE UTF8PROC_STATIC)
    endif()
endif()
