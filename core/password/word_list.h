// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// Words to draw passphrases from, each once, in the order of the file.
struct WordList {
    static constexpr std::size_t largestFile = std::size_t{ 1 } << 20;
    static constexpr std::size_t largestWord = 64; ///< bytes

    std::vector<std::string> words{};
    std::uint64_t duplicates = 0; ///< that were left out
    std::uint64_t emptyLines = 0;
    bool hasDiceNumbers = false; ///< lines like "11111 abacus"; the numbers are not part of the words
    bool isSigned = false; ///< inside a PGP signature, which nobody has verified
};

/// One word a line, UTF-8, made NFC. NotAWordList names the line: white space or control characters inside a
/// word, dice numbers on some lines only, an unfinished signature, fewer than two words.
Result<WordList> parseWordList(std::string_view text);

/// The lists of the Electronic Frontier Foundation.
enum class BuiltInList : std::uint8_t { EffLong, EffShort1, EffShort2 };
inline constexpr std::array allBuiltInLists{ BuiltInList::EffLong, BuiltInList::EffShort1,
    BuiltInList::EffShort2 };
const char* idOf(BuiltInList list); ///< "eff-long"
/// Read when it is first asked for, and kept.
const WordList& wordsOf(BuiltInList list);

} // namespace core::password
