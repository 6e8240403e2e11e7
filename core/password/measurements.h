// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace core::password {

/// What a policy counts in a password, over the code points of its NFC form.
struct Measurements {
    std::uint64_t length = 0;
    std::uint64_t lower = 0;
    std::uint64_t upper = 0;
    std::uint64_t digits = 0;
    std::uint64_t symbols = 0;
    std::uint64_t longestRepeat = 0; ///< of one character in a row
    std::uint64_t longestSequence = 0; ///< of letters or digits each the next or the former of the one before
};

Measurements measurementsOf(std::string_view composed);

} // namespace core::password
