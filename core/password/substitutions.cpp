// SPDX-License-Identifier: Apache-2.0
#include "core/password/substitutions.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <unordered_set>

namespace core::password {
namespace {

struct Letter {
    char letter;
    std::string_view signs;
};
constexpr Letter letters[] = {
    { 'a', "4@" },
    { 'b', "8" },
    { 'c', "({[<" },
    { 'e', "3" },
    { 'g', "69" },
    { 'i', "1!|" },
    { 'l', "1|7" },
    { 'o', "0" },
    { 's', "$5" },
    { 't', "+7" },
    { 'x', "%" },
    { 'z', "2" },
};

/// A sign and what it is read as; a reading of the whole password is a set of pairs, a bit for each.
struct Pair {
    char sign;
    char letter;
};
using PairSet = std::uint32_t;

std::vector<Pair> pairsIn(std::u32string_view text)
{
    std::vector<Pair> pairs;
    for (const Letter& letter : letters) {
        for (const char sign : letter.signs) {
            if (text.contains(static_cast<char32_t>(sign)))
                pairs.push_back({ .sign = sign, .letter = letter.letter });
        }
    }
    return pairs;
}

/// The other pairs of the same sign.
PairSet rivalsOf(const std::vector<Pair>& pairs, std::size_t pair)
{
    PairSet rivals = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i != pair && pairs[i].sign == pairs[pair].sign)
            rivals |= PairSet{ 1 } << i;
    }
    return rivals;
}

/// In zxcvbn's order. A sign that is taken already leaves two readings: as before, and given to this letter.
std::vector<PairSet> readingsOf(const std::vector<Pair>& pairs)
{
    std::vector<PairSet> readings{ 0 };
    for (std::size_t pair = 0; pair < pairs.size();) {
        std::vector<PairSet> longer;
        std::unordered_set<PairSet> known;
        const auto append = [&](PairSet reading) {
            if (known.insert(reading).second)
                longer.push_back(reading);
        };
        const char letter = pairs[pair].letter;
        for (; pair < pairs.size() && pairs[pair].letter == letter; ++pair) {
            const PairSet rivals = rivalsOf(pairs, pair);
            for (const PairSet reading : readings) {
                if (reading & rivals)
                    append(reading);
                append((reading & ~rivals) | PairSet{ 1 } << pair);
            }
        }
        readings = std::move(longer);
    }
    return readings;
}

void note(Substitutions::Readings& readings, std::size_t number)
{
    readings[number / 64] |= std::uint64_t{ 1 } << number % 64;
}

} // namespace

Substitutions::Substitutions(std::u32string_view text)
{
    const std::vector<Pair> pairs = pairsIn(text);
    if (pairs.empty())
        return;
    const std::vector<PairSet> readings = readingsOf(pairs);
    m_count = readings.size();
    assert(m_count <= 64 * std::tuple_size_v<Readings>);
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        Meaning meaning{ .letter = static_cast<char32_t>(pairs[pair].letter), .readings = {} };
        for (std::size_t number = 0; number < m_count; ++number) {
            if (readings[number] >> pair & 1)
                note(meaning.readings, number);
        }
        m_signs[static_cast<unsigned char>(pairs[pair].sign)].meanings.push_back(meaning);
    }
    for (Sign& sign : m_signs) {
        sign.asItself = all();
        for (const Meaning& meaning : sign.meanings) {
            for (std::size_t i = 0; i < sign.asItself.size(); ++i)
                sign.asItself[i] &= ~meaning.readings[i];
        }
    }
}

Substitutions::Readings Substitutions::all() const
{
    Readings readings{};
    for (std::size_t number = 0; number < m_count; ++number)
        note(readings, number);
    return readings;
}

const std::vector<Substitutions::Meaning>& Substitutions::meaningsOf(char32_t character) const
{
    static const std::vector<Meaning> none;
    return character < m_signs.size() ? m_signs[character].meanings : none;
}

const Substitutions::Readings* Substitutions::asItself(char32_t character) const
{
    return meaningsOf(character).empty() ? nullptr : &m_signs[character].asItself;
}

Substitutions::Readings Substitutions::both(const Readings& a, const Readings& b)
{
    Readings common{};
    for (std::size_t i = 0; i < common.size(); ++i)
        common[i] = a[i] & b[i];
    return common;
}

bool Substitutions::isNone(const Readings& readings)
{
    return std::ranges::all_of(readings, [](std::uint64_t word) { return word == 0; });
}

std::size_t Substitutions::first(const Readings& readings)
{
    std::size_t number = 0;
    for (const std::uint64_t word : readings) {
        if (word != 0)
            return number + static_cast<std::size_t>(std::countr_zero(word));
        number += 64;
    }
    return number;
}

} // namespace core::password
