// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace core {

// RFC 3454's tables that RFC 4013 names, in ascending order.

struct CodePointRange {
    std::int32_t first;
    std::int32_t last;
};

std::span<const CodePointRange> saslSpaces(); ///< C.1.2
std::span<const CodePointRange> saslMappedToNothing(); ///< B.1
std::span<const CodePointRange> saslProhibited(); ///< C.1.2 to C.9
std::span<const CodePointRange> saslUnassigned(); ///< A.1: what Unicode 3.2 had not

} // namespace core
