// SPDX-License-Identifier: Apache-2.0
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>
#include <cstdlib>

namespace core::password {
namespace {

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

Alphabet alphabetOf(std::u32string_view token)
{
    if (std::ranges::all_of(token, [](char32_t c) { return c >= U'a' && c <= U'z'; }))
        return Alphabet::Lower;
    if (std::ranges::all_of(token, [](char32_t c) { return c >= U'A' && c <= U'Z'; }))
        return Alphabet::Upper;
    return std::ranges::all_of(token, isDigit) ? Alphabet::Digits : Alphabet::Unicode;
}

int stepTo(std::u32string_view text, std::size_t at)
{
    return static_cast<int>(text[at]) - static_cast<int>(text[at - 1]);
}

/// Two characters are a sequence only as direct neighbours in the alphabet.
void addSequence(const Inquiry& inquiry, Matches& matches, std::size_t begin, std::size_t end, int step)
{
    constexpr int widestStep = 5;
    const std::size_t length = end - begin;
    if (step == 0 || std::abs(step) > widestStep || (length < 3 && std::abs(step) != 1))
        return;
    const Sequence sequence{ .alphabet = alphabetOf(inquiry.text.substr(begin, length)), .step = step };
    const double guesses = sequenceGuesses(inquiry.text[begin], sequence, length);
    if (matches.wants(begin, end, guesses))
        matches.add(
            { .begin = begin, .end = end, .details = sequence, .baseGuesses = guesses, .guesses = guesses });
}

} // namespace

void matchSequences(const Inquiry& inquiry, Matches& matches)
{
    const std::u32string_view text = inquiry.text;
    if (text.size() < 2)
        return;
    std::size_t begin = 0;
    int step = stepTo(text, 1);
    for (std::size_t at = 2; at < text.size(); ++at) {
        const int next = stepTo(text, at);
        if (next == step)
            continue;
        addSequence(inquiry, matches, begin, at, step);
        // The last character of one may be the first of the next.
        begin = at - 1;
        step = next;
    }
    addSequence(inquiry, matches, begin, text.size(), step);
}

void matchRecentYears(const Inquiry& inquiry, Matches& matches)
{
    constexpr std::size_t digits = 4;
    const std::u32string_view text = inquiry.text;
    for (std::size_t at = 0; at + digits <= text.size(); ++at) {
        const std::u32string_view token = text.substr(at, digits);
        if (!std::ranges::all_of(token, isDigit))
            continue;
        int year = 0;
        for (const char32_t digit : token)
            year = year * 10 + static_cast<int>(digit - U'0');
        // zxcvbn was published in 2017 and ends with 2019; people go on, and plan ahead.
        constexpr int first = 1900;
        constexpr int ahead = 9;
        if (year < first || (year >= 2020 && year > inquiry.circumstances->year + ahead))
            continue;
        const double guesses = recentYearGuesses(year, inquiry.circumstances->year);
        if (matches.wants(at, at + digits, guesses))
            matches.add({ .begin = at,
                .end = at + digits,
                .details = RecentYear{ year },
                .baseGuesses = guesses,
                .guesses = guesses });
        // zxcvbn looks on behind a year; one that it does not know must not hide one that it knows.
        if (year < 2020)
            at += digits - 1;
    }
}

} // namespace core::password
