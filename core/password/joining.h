// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/code_points.h"

#include <string_view>

namespace core::password {

/// Marks, and vowels and finals of Hangul syllables: normalisation may make one character of them and what
/// stands before.
inline bool isJoining(char32_t character)
{
    return kindOf(character) == CharacterKind::Mark || (character >= 0x1160 && character <= 0x11FF);
}

/// Of well-formed UTF-8.
inline bool beginsWithJoining(std::string_view text)
{
    return !text.empty() && isJoining(takeCodePoint(text));
}

} // namespace core::password
