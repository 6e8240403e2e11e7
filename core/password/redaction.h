// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/feedback.h"
#include "core/password/strength.h"

#include <cstdint>
#include <vector>

namespace core::password {

// What a report may say of a password that it must not tell. The lists of words are public: with a rank,
// exact guesses or an exact length, they name the password. So each is said as a class that hundreds of words
// share.

/// NIST's limits; From8 where that is all that may be said.
enum class LengthClass : std::uint8_t { Under8, From8To14, From15, From8 };
inline constexpr std::size_t lengthClassCount = 4;
/// For scripts: "under-8", "8-to-14", "15-or-more", "8-or-more".
const char* idOf(LengthClass length);
const char* wordsOf(LengthClass length); ///< translatable
LengthClass lengthClassOf(const Strength& strength);

/// Guesses are at least ten to this: 0, 3, 6 and 8, which are the limits of the scores, and all from 10.
int guessesPowerOf(const Strength& strength);

/// "Ten times or more": 0, 1, 10, 100 or 1000. Of what is guessed online no more than whether it has leaked.
std::uint64_t leastTimesLeaked(int score, std::uint64_t times);

/// Whether standards' verdicts may be said: by the lists and lengths that they ask for, they name a weak
/// password.
bool tellsStandards(int score);

/// With its guesses rounded down to such powers, and without ranks and years; pieces stay where they were.
Strength redacted(Strength strength);

/// reasonFor(), without a number and without saying which list it was.
Feedback redactedReasonFor(const Segment& segment);

} // namespace core::password
