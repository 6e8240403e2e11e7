// SPDX-License-Identifier: Apache-2.0
#include "core/password/formulas.h"

#include "core/password/keyboards.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace core::password {
namespace {

constexpr double leastOfOne = 10;
constexpr double leastOfSeveral = 50;
constexpr double guessesPerCharacter = 10;
constexpr int leastYears = 20;

bool isUpper(char32_t character)
{
    return character >= U'A' && character <= U'Z';
}

bool isLower(char32_t character)
{
    return character >= U'a' && character <= U'z';
}

std::size_t countOf(std::u32string_view text, char32_t wanted)
{
    return static_cast<std::size_t>(std::ranges::count(text, wanted));
}

double yearsTo(int year, int thisYear)
{
    return std::max(std::abs(year - thisYear), leastYears);
}

} // namespace

double choose(double n, std::size_t k)
{
    if (static_cast<double>(k) > n)
        return 0;
    double ways = 1;
    for (std::size_t divisor = 1; divisor <= k; ++divisor) {
        ways *= n;
        ways /= static_cast<double>(divisor);
        n -= 1;
    }
    return ways;
}

double log10Of(double guesses)
{
    return std::log(guesses) / std::log(10.0);
}

double leastGuesses(std::size_t length, std::size_t wholeLength)
{
    if (length >= wholeLength)
        return 1;
    return length == 1 ? leastOfOne : leastOfSeveral;
}

double bruteForceGuesses(std::size_t length)
{
    // One more than the least of other patterns, so that those are preferred at the same place.
    const double least = (length == 1 ? leastOfOne : leastOfSeveral) + 1;
    return std::max(std::pow(guessesPerCharacter, static_cast<double>(length)), least);
}

double variations(std::size_t some, std::size_t rest)
{
    double ways = 0;
    for (std::size_t i = 1; i <= std::min(some, rest); ++i)
        ways += choose(static_cast<double>(some + rest), i);
    return ways;
}

Capitals capitalsOf(std::u32string_view token)
{
    const auto uppers = std::ranges::count_if(token, isUpper);
    if (uppers == 0)
        return Capitals::None;
    if (token.size() > 1 && uppers == 1 && isUpper(token.front()))
        return Capitals::First;
    if (token.size() > 1 && uppers == 1 && isUpper(token.back()))
        return Capitals::Last;
    return std::ranges::none_of(token, isLower) ? Capitals::All : Capitals::Mixed;
}

double capitalVariations(std::u32string_view token)
{
    switch (capitalsOf(token)) {
    case Capitals::None:
        return 1;
    case Capitals::First:
    case Capitals::Last:
    case Capitals::All:
        return 2;
    case Capitals::Mixed:
        break;
    }
    return variations(static_cast<std::size_t>(std::ranges::count_if(token, isUpper)),
        static_cast<std::size_t>(std::ranges::count_if(token, isLower)));
}

double substitutionVariations(std::u32string_view lower, const std::vector<Substitution>& substitutions)
{
    double ways = 1;
    for (const Substitution& substitution : substitutions) {
        const std::size_t substituted = countOf(lower, substitution.written);
        const std::size_t kept = countOf(lower, substitution.meant);
        // All or none of the letters: twice as many guesses.
        ways *= substituted == 0 || kept == 0 ? 2 : variations(kept, substituted);
    }
    return ways;
}

double keyboardWalkGuesses(const KeyboardWalk& walk, std::size_t length)
{
    const KeyboardSize size = sizeOf(walk.keyboard);
    std::vector<double> ways{ 1 }; // to go on, by the number of turns
    for (std::size_t turns = 1; turns <= walk.turns; ++turns)
        ways.push_back(std::pow(size.averageNeighbours, static_cast<double>(turns)));
    double guesses = 0;
    for (std::size_t i = 2; i <= length; ++i) {
        double chosen = 1; // choose(i - 1, turns - 1), step by step: long walks would take milliseconds
        for (std::size_t turns = 1; turns <= std::min<std::size_t>(walk.turns, i - 1); ++turns) {
            guesses += chosen * size.keys * ways[turns];
            chosen *= static_cast<double>(i - turns);
            chosen /= static_cast<double>(turns);
        }
    }
    if (walk.shifted == 0)
        return guesses;
    const std::size_t unshifted = length - walk.shifted;
    return guesses * (unshifted == 0 ? 2 : variations(walk.shifted, unshifted));
}

double sequenceGuesses(char32_t first, const Sequence& sequence, std::size_t length)
{
    constexpr std::u32string_view obvious = U"aAzZ019";
    double guesses = 26;
    if (obvious.contains(first))
        guesses = 4;
    else if (first >= U'0' && first <= U'9')
        guesses = 10;
    if (sequence.step < 0)
        guesses *= 2;
    return guesses * static_cast<double>(length);
}

double recentYearGuesses(int year, int thisYear)
{
    return yearsTo(year, thisYear);
}

double dateGuesses(const Date& date, int thisYear)
{
    const double guesses = yearsTo(date.year, thisYear) * 365;
    return date.separator != 0 ? guesses * 4 : guesses;
}

int scoreOf(double guesses)
{
    // A little above the powers of ten, so that 1,000 guesses and one or two are still 0.
    int score = 0;
    for (const double threshold : { 1e3, 1e6, 1e8, 1e10 })
        score += guesses < threshold + 5 ? 0 : 1;
    return score;
}

} // namespace core::password
