// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Private to the readers of pasted text.

namespace core::http {

struct Line {
    enum class End : std::uint8_t { None, LineFeed, CarriageReturnLineFeed, CarriageReturn };
    std::string_view text; ///< without its end, quote marks and indentation
    std::uint64_t byte = 0; ///< of its first byte in the whole text
    std::uint64_t number = 0;
    std::uint64_t column = 1;
    End end = End::None;

    Place placeOf(std::size_t at) const
    {
        return { .byte = byte + at, .line = number, .column = column + at, .member = {} };
    }
    Place placeOf(std::string_view part) const
    {
        return placeOf(static_cast<std::size_t>(part.data() - text.data()));
    }
    bool isBlank() const;
};

/// Which part of the text counts, and what stands before each of its lines.
struct Framing {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t quotes = 0; ///< "> " so many times
    std::size_t indentation = 0; ///< bytes
    bool endsWithCarriageReturn = false; ///< lines end with a CR alone
};

/// Without the byte order mark, the fence of ```, quote marks and indentation that all lines have.
Framing framingOf(std::string_view text);

/// Line after line, without a list of them: a text may have millions. Copied to look ahead.
class LineReader {
public:
    LineReader(std::string_view text, const Framing& framing);

    std::optional<Line> next();
    std::optional<Line> peek() const;
    /// The next line that is not blank.
    std::optional<Line> peekText() const;

    bool isPlain() const { return m_framing.quotes == 0 && m_framing.indentation == 0; }
    /// What is left, as it is: only of use where the text is plain.
    std::string_view rest() const { return m_text.substr(m_at); }
    std::size_t offset() const { return m_at; }
    /// Steps over bytes of the rest, which may end amid a line.
    void skip(std::size_t size);

private:
    std::string_view m_text; ///< up to the end that counts
    Framing m_framing;
    std::size_t m_at;
    std::size_t m_lineBegin = 0;
    std::uint64_t m_number = 1;
};

bool isTokenByte(char letter);
/// RFC 9110 section 5.6.2.
bool isToken(std::string_view text);
/// The token before a colon; nothing where the line does not begin with one.
std::optional<std::string_view> fieldNameIn(std::string_view line);

} // namespace core::http
