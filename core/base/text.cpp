// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <utf8proc.h>

namespace core {

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t offset = 0; offset < text.size();) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(
            bytes + offset, static_cast<utf8proc_ssize_t>(text.size() - offset), &codePoint);
        if (length <= 0)
            return offset;
        offset += static_cast<std::size_t>(length);
    }
    return {};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view whiteSpace = " \t\r";
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(whiteSpace) - begin + 1);
}

} // namespace core
