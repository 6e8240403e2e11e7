// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

namespace core::password {

/// No line of a list is longer; the oldest ones are filled with spaces to 63.
inline constexpr std::size_t longestBreachLine = 128;

/// "HASH:COUNT", or the hash alone.
struct BreachLine {
    std::array<char, 40> buffer{};
    std::size_t digitCount = 0;
    std::optional<std::uint64_t> count{};

    /// In upper case.
    std::string_view digits() const { return { buffer.data(), digitCount }; }
};

struct BreachLineProblem {
    Cause cause;
    std::size_t byte; ///< in the line, from 0
};

/// `digits` is how many a hash has. The line comes without its LF; a CR and spaces at its end do not count.
std::expected<BreachLine, BreachLineProblem> readBreachLine(std::string_view line, std::size_t digits);

/// How many hexadecimal digits the text begins with.
std::size_t leadingHexDigits(std::string_view text);

} // namespace core::password
