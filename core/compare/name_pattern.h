// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace core::compare {

/// Whether the relative path fits: "*" is any run of bytes within one part of the path, "?" one byte, "[a-z]"
/// and "[!a-z]" one of them or none of them, "\\*" a star. A pattern without "/" is for the last part alone.
bool fitsPattern(std::string_view path, std::string_view pattern);

} // namespace core::compare
