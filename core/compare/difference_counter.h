// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/file_comparison.h"

namespace core::compare {

/// Counts what differs in pairs of blocks that follow one another.
class DifferenceCounter {
public:
    /// Within the length that both have.
    void add(ByteView left, ByteView right);
    const DifferenceCount& count() const { return m_count; }
    bool isOneBit() const { return m_bits == 1; }

private:
    DifferenceCount m_count;
    std::uint64_t m_bits = 0;
    bool m_isInRange = false;
};

} // namespace core::compare
