// SPDX-License-Identifier: Apache-2.0
#include "core/compare/first_mismatch.h"

#include <algorithm>
#include <cstring>

namespace core::compare {

std::size_t firstMismatch(ByteView left, ByteView right)
{
    const std::size_t common = std::min(left.size(), right.size());
    // memcmp() is several times faster than any loop of ours, but does not say where.
    constexpr std::size_t step = 4096;
    std::size_t at = 0;
    while (at + step <= common && std::memcmp(left.data() + at, right.data() + at, step) == 0)
        at += step;
    while (at < common && left[at] == right[at])
        ++at;
    return at;
}

} // namespace core::compare
