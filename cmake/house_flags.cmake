# What every target of ours is compiled with. Warnings become errors in the presets dev, asan, tsan and lint.
include(CheckPIESupported)
check_pie_supported()

add_library(house_flags INTERFACE)
target_compile_options(house_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wswitch
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    # TRY is a statement expression
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-gnu-statement-expression>)

# Under the sanitizers gcc 12 sees uninitialized optionals and null strings where there are none.
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(house_flags INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference)
endif()

# -O2: gcc 12 gives a false -Wrestrict at -O3.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
target_compile_options(house_flags INTERFACE
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -D_GLIBCXX_ASSERTIONS>
    $<$<AND:$<CONFIG:Release>,$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(house_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now -Wl,--as-needed>)
endif()
