// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

#include <string_view>

// zxcvbn 4.4.2's estimates, in doubles and in its order of operations, so that the last digits agree.

namespace core::password {

double choose(double n, std::size_t k);
double log10Of(double guesses);

/// The least that a part of a password costs; the whole of it may cost less.
double leastGuesses(std::size_t length, std::size_t wholeLength);
double bruteForceGuesses(std::size_t length);

/// Some characters are of another sort than the rest: in how many ways, with that many or fewer.
double variations(std::size_t some, std::size_t rest);

Capitals capitalsOf(std::u32string_view token);
double capitalVariations(std::u32string_view token);
/// `lower` is the token in lower case.
double substitutionVariations(std::u32string_view lower, const std::vector<Substitution>& substitutions);

double keyboardWalkGuesses(const KeyboardWalk& walk, std::size_t length);
double sequenceGuesses(char32_t first, const Sequence& sequence, std::size_t length);
double recentYearGuesses(int year, int thisYear);
double dateGuesses(const Date& date, int thisYear);

/// 0 to 4.
int scoreOf(double guesses);

} // namespace core::password
