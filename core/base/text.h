// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// The offset of the first byte that is not UTF-8 (overlong forms and surrogates are not); nothing when all
/// of it is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Without the spaces, tabs and carriage returns at both ends.
std::string_view trimmed(std::string_view text);

} // namespace core
