// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>

namespace core::password {

/// A set of printable ASCII characters, or all of Unicode.
struct CharacterSet {
    std::bitset<95> ascii{}; ///< bit 0 is the space, bit 94 the tilde
    bool isUnicode = false; ///< then every character beyond ASCII, too; all of ascii is set

    bool holds(char32_t character) const;
    bool operator==(const CharacterSet&) const = default;
};

/// Adds all that the other holds.
void unite(CharacterSet& to, const CharacterSet& more);
CharacterSet printableAscii();
/// By a lower-case name of the attribute passwordrules: "upper", "ascii-printable".
std::optional<CharacterSet> setNamed(std::string_view name);
/// "lower, digit, [-_]": named classes, then a set of the rest.
std::string textOf(const CharacterSet& set);

} // namespace core::password
