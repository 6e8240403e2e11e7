// SPDX-License-Identifier: Apache-2.0
#include "core/password/redaction.h"

#include "core/base/translatable.h"
#include "core/password/feedback_kinds.h"
#include "core/password/formulas.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::password {
namespace {

constexpr int scoreOfOnlineGuesses = 1; ///< and below
constexpr int strongest = 4;
constexpr std::size_t shortest = 8;
constexpr std::size_t shortestAlone = 15;

int powerOf(int score, double guessesLog10)
{
    constexpr int limits[] = { 0, 3, 6, 8, 10 };
    const int least = limits[std::clamp(score, 0, strongest)];
    return score < strongest ? least : std::max(least, static_cast<int>(std::floor(guessesLog10)));
}

void redact(Segment& segment)
{
    const int power = powerOf(scoreOf(segment.guesses), segment.guessesLog10);
    segment.guessesLog10 = power;
    segment.guesses = std::pow(10.0, power);
    segment.baseGuesses = segment.guesses;
    if (auto* word = std::get_if<ListedWord>(&segment.details))
        word->rank = std::numeric_limits<std::uint32_t>::max();
    else if (auto* repeat = std::get_if<Repeat>(&segment.details))
        *repeat = { .baseLength = repeat->baseLength, .base = {} };
    else if (auto* recent = std::get_if<RecentYear>(&segment.details))
        *recent = {};
    else if (auto* date = std::get_if<Date>(&segment.details))
        *date = {};
}

} // namespace

const char* idOf(LengthClass length)
{
    constexpr const char* ids[] = { "under-8", "8-to-14", "15-or-more", "8-or-more" };
    return ids[static_cast<std::size_t>(length)];
}

const char* wordsOf(LengthClass length)
{
    constexpr const char* words[] = {
        TRANSLATABLE("core::password", "Under 8 characters"),
        TRANSLATABLE("core::password", "8 to 14 characters"),
        TRANSLATABLE("core::password", "15 characters or more"),
        TRANSLATABLE("core::password", "8 characters or more"),
    };
    return words[static_cast<std::size_t>(length)];
}

LengthClass lengthClassOf(const Strength& strength)
{
    if (strength.length < shortest)
        return LengthClass::Under8;
    // There are few long words among the thousand most frequent ones.
    if (strength.score == 0)
        return LengthClass::From8;
    return strength.length < shortestAlone ? LengthClass::From8To14 : LengthClass::From15;
}

int guessesPowerOf(const Strength& strength)
{
    return powerOf(strength.score, strength.guessesLog10);
}

std::uint64_t leastTimesLeaked(int score, std::uint64_t times)
{
    constexpr std::uint64_t most = 1000;
    if (times == 0 || score <= scoreOfOnlineGuesses)
        return std::min<std::uint64_t>(times, 1);
    std::uint64_t least = 1;
    while (least < most && least * 10 <= times)
        least *= 10;
    return least;
}

bool tellsStandards(int score)
{
    return score > scoreOfOnlineGuesses;
}

Strength redacted(Strength strength)
{
    const int power = guessesPowerOf(strength);
    strength.guessesLog10 = power;
    strength.guesses = std::pow(10.0, power);
    for (Segment& segment : strength.segments)
        redact(segment);
    return strength;
}

Feedback redactedReasonFor(const Segment& segment)
{
    switch (segment.pattern()) {
    case Pattern::Dictionary:
        if (std::get<ListedWord>(segment.details).userWord)
            return reasonFor(segment);
        return { .kind = &kinds::listedWord };
    case Pattern::Spatial:
        return { .kind = &kinds::anyWalk };
    case Pattern::Repeat:
        return { .kind = &kinds::anyRepeat };
    case Pattern::BruteForce:
        return { .kind = &kinds::unknownPiece };
    case Pattern::Sequence:
    case Pattern::RecentYear:
    case Pattern::Date:
        break;
    }
    return reasonFor(segment);
}

} // namespace core::password
