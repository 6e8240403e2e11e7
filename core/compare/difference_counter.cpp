// SPDX-License-Identifier: Apache-2.0
#include "core/compare/difference_counter.h"

#include "core/compare/first_mismatch.h"

#include <algorithm>
#include <bit>

namespace core::compare {

void DifferenceCounter::add(ByteView left, ByteView right)
{
    const std::size_t common = std::min(left.size(), right.size());
    for (std::size_t at = 0; at < common;) {
        if (const std::size_t same = firstMismatch(left.subspan(at), right.subspan(at)); same > 0) {
            m_isInRange = false;
            at += same;
            continue;
        }
        if (!std::exchange(m_isInRange, true))
            ++m_count.ranges;
        for (; at < common && left[at] != right[at]; ++at) {
            ++m_count.bytes;
            m_bits
                += static_cast<unsigned>(std::popcount(std::to_integer<unsigned char>(left[at] ^ right[at])));
        }
    }
}

} // namespace core::compare
