// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace core::http {

/// How much of a page, from its beginning, is parsed in time and memory that grow with its length only: at
/// most 16 MiB, about 400 levels and half a million elements, and less where end tags rarely match.
std::size_t readableSize(std::string_view html);

} // namespace core::http
