// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace core {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

/// The same memory seen as bytes; valid as long as the text is.
inline ByteView asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// The same memory seen as text, whatever its encoding; valid as long as the bytes are.
inline std::string_view asText(ByteView bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

} // namespace core
