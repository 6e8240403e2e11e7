// SPDX-License-Identifier: Apache-2.0
#include "core/password/measurements.h"

#include "core/base/code_points.h"

#include <algorithm>

namespace core::password {
namespace {

bool isAsciiDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

void count(Measurements& sum, char32_t character)
{
    switch (kindOf(character)) {
    case CharacterKind::Lower:
        ++sum.lower;
        break;
    case CharacterKind::Upper:
        ++sum.upper;
        break;
    case CharacterKind::Digit:
        sum.digits += isAsciiDigit(character) ? 1U : 0U;
        break;
    case CharacterKind::OtherLetter:
    case CharacterKind::Mark:
        break;
    case CharacterKind::Control:
    case CharacterKind::Other:
        ++sum.symbols;
        break;
    }
}

/// 1 and -1 for neighbours in the alphabet or among the digits, else 0.
int stepBetween(char32_t before, char32_t character)
{
    const auto isInOrder = [](char32_t c) { return isAsciiDigit(c) || (c >= U'a' && c <= U'z'); };
    const char32_t from = lowerCase(before);
    const char32_t to = lowerCase(character);
    if (!isInOrder(from) || !isInOrder(to))
        return 0;
    return to == from + 1 ? 1 : from == to + 1 ? -1 : 0;
}

} // namespace

Measurements measurementsOf(std::string_view composed)
{
    Measurements sum;
    char32_t before = 0;
    std::uint64_t repeat = 0;
    std::uint64_t sequence = 0;
    int direction = 0;
    while (!composed.empty()) {
        const char32_t character = takeCodePoint(composed);
        count(sum, character);
        const bool isFirst = sum.length++ == 0;
        repeat = !isFirst && character == before ? repeat + 1 : 1;
        const int step = isFirst ? 0 : stepBetween(before, character);
        sequence = step == 0 ? 1 : step == direction ? sequence + 1 : 2;
        direction = step;
        before = character;
        sum.longestRepeat = std::max(sum.longestRepeat, repeat);
        sum.longestSequence = std::max(sum.longestSequence, sequence);
    }
    return sum;
}

} // namespace core::password
