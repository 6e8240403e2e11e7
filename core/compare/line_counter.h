// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <cstdint>

namespace core::compare {

/// Counts the lines of a text that comes in blocks; gives up at the first NUL, which no text has.
class LineCounter {
public:
    void add(ByteView block, std::uint64_t offset);
    void giveUp() { m_isText = false; }
    /// With line and column where all before it is text.
    Place placeAt(std::uint64_t offset) const;

private:
    bool m_isText = true;
    std::uint64_t m_newlines = 0;
    std::uint64_t m_lineBegin = 0;
};

} // namespace core::compare
