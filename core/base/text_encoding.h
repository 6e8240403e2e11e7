// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/scratch.h"

#include <cstdint>
#include <string_view>

namespace core {

enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Latin1 };

/// What each line break becomes, be it an LF, a CRLF or a CR alone.
enum class Newlines : std::uint8_t { AsTyped, Lf, CrLf, Cr };

/// The bytes of a typed text, without a byte order mark that was not typed. What is not UTF-8 is an
/// InvalidEncoding; a character that Latin-1 lacks is a NotInThisEncoding about "U+20AC". Both name byte,
/// line and column of the text as it was typed.
Result<Scratch> encodeText(std::string_view utf8, TextEncoding encoding, Newlines newlines);

/// Of the text as encodeText() gives it.
struct TextCount {
    std::uint64_t bytes = 0;
    std::uint64_t characters = 0; ///< code points, those of newlines included
    std::uint64_t lf = 0; ///< alone, as the CR below
    std::uint64_t crLf = 0;
    std::uint64_t cr = 0;
    bool endsWithNewline = false;
};

/// Fails as encodeText() does.
Result<TextCount> countText(std::string_view utf8, TextEncoding encoding, Newlines newlines);

} // namespace core
