// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string_view>

namespace core::hash {

/// UTF-16 without its mark: by a NUL in every second byte, and only there; with its mark it is read.
bool looksLikeUtf16(std::string_view text);
bool isUtf16Marked(std::string_view text);

/// What a text without any checksum is instead, where that shows.
std::optional<Cause> whatElse(std::string_view text);

} // namespace core::hash
