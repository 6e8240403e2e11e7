// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http::observatory {

// Text as ECMAScript has it, in which the Observatory is written: UTF-16, its white space, its conversions.

using Text = std::u16string;
using TextView = std::u16string_view;

/// UTF-8; where it is not, each byte is a character, as Node gives header values.
Text textOf(std::string_view bytes);
/// Anything beyond ASCII becomes a byte that no syntax allows.
std::string asciiOf(TextView text);

TextView trimmed(TextView text);
Text lowerCased(TextView text);
std::vector<TextView> split(TextView text, char16_t separator);
/// At runs of white space; what begins or ends with some yields an empty piece there.
std::vector<TextView> splitAtSpaces(TextView text);
/// parseInt(…, 10); nothing where that is NaN.
std::optional<double> leadingInteger(TextView text);
/// decodeURIComponent; nothing where it throws.
std::optional<Text> uriDecoded(TextView text);

/// Intl.Collator("en").compare: the CLDR's root order for ASCII, Latin letters and common punctuation.
int collate(TextView left, TextView right);

} // namespace core::http::observatory
