// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Takes the first character off a text that is not empty. A byte that is not UTF-8 is taken alone and stands
/// for itself, between U+0080 and U+00FF.
char32_t takeCodePoint(std::string_view& text);

void appendUtf8(std::string& text, char32_t character);

/// In characters, as takeCodePoint() takes them.
std::size_t lengthInCodePoints(std::string_view text);

/// Its own capital or small letter where Unicode maps one character to one; else the character itself.
char32_t upperCase(char32_t character);
char32_t lowerCase(char32_t character);

enum class CharacterKind : unsigned char { Lower, Upper, OtherLetter, Digit, Mark, Control, Other };
/// Digits are 0 to 9 of any script; Control is what cannot be seen and is no space: controls, formats, line
/// separators, surrogates, private and unassigned characters.
CharacterKind kindOf(char32_t character);

} // namespace core
