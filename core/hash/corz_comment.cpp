// SPDX-License-Identifier: Apache-2.0
#include "core/hash/corz_comment.h"

namespace core::hash {

std::optional<Algorithm> parseCorzComment(std::string_view line)
{
    constexpr std::size_t longestName = 10;
    if (!line.starts_with('#'))
        return {};
    const std::size_t end = line.find('#', 1);
    if (end == std::string_view::npos || end > longestName
        || line.find('#', end + 1) == std::string_view::npos)
        return {};
    const std::string_view name = line.substr(1, end - 1);
    // Its BLAKE2 has 256 bits.
    if (name == "blake2" || name == "BLAKE2")
        return Algorithm::Blake2s256;
    return algorithmNamed(name);
}

} // namespace core::hash
