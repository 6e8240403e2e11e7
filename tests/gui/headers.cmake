# One precompiled header for all tests of the window. In the folder of the tests that use it: Qt Test tells each its own.
add_library(gui_test_headers STATIC gui/headers.cpp)
target_link_libraries(gui_test_headers PRIVATE gui core test_support Qt6::Test house_flags)
target_precompile_headers(gui_test_headers PRIVATE <QtWidgets> <QtTest> <functional> <memory>)
