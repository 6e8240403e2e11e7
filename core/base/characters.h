// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"

#include <string_view>

namespace core {

/// Text as code points, in memory that is wiped.
class Characters {
public:
    Characters() = default;
    explicit Characters(std::size_t count);

    std::u32string_view view() const;
    std::size_t size() const { return view().size(); }
    std::span<char32_t> characters();
    void append(char32_t character);
    void truncate(std::size_t count);

private:
    Scratch m_memory;
};

/// The first code points of UTF-8, at most `most`; each byte of what is not UTF-8 is U+FFFD.
Characters charactersOf(std::string_view utf8, std::size_t most);

/// In Unicode's composed form (NFC). Takes time with the square of the combining marks in a row.
Characters composed(const Characters& text);

/// The letter below accents and other dress, where that is one character: "a" of "ä", "o" of "ø", "A" of a
/// wide "A".
char32_t withoutAccent(char32_t character);

/// U+FFFD stands for what is no character.
Scratch utf8Of(std::u32string_view text);

} // namespace core
