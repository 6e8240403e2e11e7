// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

namespace core::password {

struct KeyboardSize {
    double keys; ///< characters that can be typed
    double averageNeighbours;
};
/// zxcvbn takes the first layout of letters for both, and the first keypad for both.
KeyboardSize sizeOf(Keyboard keyboard);

/// Where a character is typed.
struct Key {
    int row = 0;
    int column = 0;
    bool isShifted = false;
};
std::optional<Key> keyOf(Keyboard keyboard, char32_t character);

/// From a key to one beside it, counted clockwise from the left; nothing where they are not neighbours.
std::optional<int> direction(Keyboard keyboard, const Key& from, const Key& to);

} // namespace core::password
