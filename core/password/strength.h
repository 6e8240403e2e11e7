// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "core/password/pattern.h"
#include "core/password/user_words.h"

#include <string_view>
#include <vector>

namespace core::password {

/// What a password's strength depends on besides itself.
struct Circumstances {
    UserWords words{};
    int year = 2026; ///< this year: dates near it are tried first
};

/// Longer passwords are measured by their first characters.
inline constexpr std::size_t mostCharacters = 100;

/// How many guesses a password withstands, and why. Ranks and dates tell what the password is: a Strength is
/// as secret as the password, though it lies in ordinary memory.
struct Strength {
    int score = 0; ///< 0 to 4, as guesses stand to 10^3, 10^6, 10^8 and 10^10
    double guesses = 1;
    double guessesLog10 = 0;
    std::vector<Segment> segments{}; ///< side by side, from the first measured character to the last
    std::size_t length = 0; ///< in characters: code points of the composed form (NFC); bytes where isNotUtf8
    bool isCut = false; ///< only the first mostCharacters count
    bool isNotUtf8 = false; ///< each byte counted as a character
    bool isFolded = false; ///< it is weaker without its accents, and these segments are of that form
};

/// zxcvbn 4.4.2's score and guesses, of the password as it is and without its accents, with the user's words
/// and without; the weakest counts.
Strength measure(std::string_view utf8, const Circumstances& circumstances);

/// The characters from `begin` to `end` as they were measured, in UTF-8; they may lie outside the password.
Scratch characters(std::string_view utf8, std::size_t begin, std::size_t end);

/// log2 of the guesses.
double entropyBits(const Strength& strength);

} // namespace core::password
