# SPDX-License-Identifier: Apache-2.0
# embed_text(TARGET NAME FILE) compiles a text file into the target as core::embedded::NAME, a std::string_view.
# The core cannot read Qt's resources, and a data file beside the program could be missing or another.
function(embed_text target name file)
    cmake_path(ABSOLUTE_PATH file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} @ONLY NEWLINE_STYLE UNIX CONTENT
"#include <string_view>
namespace core::embedded {
extern const std::string_view @name@;
const std::string_view @name@{ R\"embedded(@text@)embedded\" };
}
")
    # Standard C++ promises 64 KiB of a literal only; the compilers that are used here take what comes.
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
    target_sources(${target} PRIVATE ${source})
endfunction()
