// SPDX-License-Identifier: Apache-2.0
#include "core/password/formulas.h"
#include "core/password/keyboards.h"
#include "core/password/matching.h"

namespace core::password {
namespace {

struct Walk {
    std::size_t end;
    KeyboardWalk details;
};

/// From key to neighbouring key, as far as it goes.
Walk walkFrom(std::u32string_view text, std::size_t begin, Keyboard keyboard)
{
    Walk walk{ .end = begin + 1, .details = { .keyboard = keyboard, .turns = 0, .shifted = 0 } };
    std::optional<Key> key = keyOf(keyboard, text[begin]);
    if (key && key->isShifted)
        ++walk.details.shifted;
    std::optional<int> heading;
    while (key && walk.end < text.size()) {
        const std::optional<Key> next = keyOf(keyboard, text[walk.end]);
        const std::optional<int> way = next ? direction(keyboard, *key, *next) : std::nullopt;
        if (!way)
            break;
        if (next->isShifted)
            ++walk.details.shifted;
        if (heading != way)
            ++walk.details.turns;
        heading = way;
        key = next;
        ++walk.end;
    }
    return walk;
}

} // namespace

void matchKeyboardWalks(const Inquiry& inquiry, Matches& matches)
{
    constexpr std::size_t shortest = 3;
    for (const Keyboard keyboard :
        { Keyboard::Qwerty, Keyboard::Dvorak, Keyboard::Keypad, Keyboard::MacKeypad }) {
        for (std::size_t begin = 0; begin + 1 < inquiry.text.size();) {
            const Walk walk = walkFrom(inquiry.text, begin, keyboard);
            const std::size_t length = walk.end - begin;
            if (length >= shortest) {
                const double guesses = keyboardWalkGuesses(walk.details, length);
                if (matches.wants(begin, walk.end, guesses))
                    matches.add({ .begin = begin,
                        .end = walk.end,
                        .details = walk.details,
                        .baseGuesses = guesses,
                        .guesses = guesses });
            }
            begin = walk.end;
        }
    }
}

} // namespace core::password
