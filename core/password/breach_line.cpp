// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach_line.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>

namespace core::password {

std::size_t leadingHexDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isHexDigit) - text.begin());
}

std::expected<BreachLine, BreachLineProblem> readBreachLine(std::string_view line, std::size_t digits)
{
    const auto problem = [](Cause cause, std::size_t byte) {
        return std::unexpected(BreachLineProblem{ .cause = cause, .byte = byte });
    };
    while (!line.empty() && std::string_view(" \t\r").contains(line.back()))
        line.remove_suffix(1);
    if (line.empty())
        return problem(Cause::Empty, 0);
    const std::size_t found = leadingHexDigits(line);
    const bool endsThere = found == line.size() || line[found] == ':';
    if (!endsThere)
        return problem(Cause::IllegalCharacter, found);
    if (found != digits)
        return problem(Cause::OtherHashLength, found);
    BreachLine read{ .digitCount = digits };
    std::ranges::transform(line.substr(0, digits), read.buffer.begin(),
        [](char digit) { return digit >= 'a' ? static_cast<char>(digit - ('a' - 'A')) : digit; });
    if (line.size() == digits)
        return read;
    const std::string_view number = line.substr(digits + 1);
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (error == std::errc::result_out_of_range)
        return problem(Cause::OutOfRange, digits + 1);
    if (number.empty())
        return problem(Cause::Truncated, line.size());
    if (end != number.data() + number.size())
        return problem(Cause::IllegalCharacter, digits + 1 + static_cast<std::size_t>(end - number.data()));
    read.count = count;
    return read;
}

} // namespace core::password
