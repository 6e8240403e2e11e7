// SPDX-License-Identifier: Apache-2.0
#include "core/password/keyboards.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace core::password {
namespace {

struct Row {
    int firstColumn;
    std::string_view plain;
    std::string_view shifted{};
};

// In rows that are staggered, the key below is half a key to the left: columns count along that slant.
constexpr Row qwerty[] = {
    { -1, "`1234567890-=", "~!@#$%^&*()_+" },
    { 0, "qwertyuiop[]\\", "QWERTYUIOP{}|" },
    { 0, "asdfghjkl;'", "ASDFGHJKL:\"" },
    { 0, "zxcvbnm,./", "ZXCVBNM<>?" },
};
constexpr Row dvorak[] = {
    { -1, "`1234567890[]", "~!@#$%^&*(){}" },
    { 0, "',.pyfgcrl/=\\", "\"<>PYFGCRL?+|" },
    { 0, "aoeuidhtns-", "AOEUIDHTNS_" },
    { 0, ";qjkxbmwvz", ":QJKXBMWVZ" },
};
constexpr Row keypad[] = { { 1, "/*-" }, { 0, "789+" }, { 0, "456" }, { 0, "123" }, { 1, "0." } };
constexpr Row macKeypad[] = { { 1, "=/*" }, { 0, "789-" }, { 0, "456+" }, { 0, "123" }, { 1, "0." } };

struct Step {
    int rows;
    int columns;
};
constexpr Step staggered[] = { { 0, -1 }, { -1, 0 }, { -1, 1 }, { 0, 1 }, { 1, 0 }, { 1, -1 } };
constexpr Step aligned[]
    = { { 0, -1 }, { -1, -1 }, { -1, 0 }, { -1, 1 }, { 0, 1 }, { 1, 1 }, { 1, 0 }, { 1, -1 } };

std::span<const Row> rowsOf(Keyboard keyboard)
{
    switch (keyboard) {
    case Keyboard::Qwerty:
        return qwerty;
    case Keyboard::Dvorak:
        return dvorak;
    case Keyboard::Keypad:
        return keypad;
    case Keyboard::MacKeypad:
        return macKeypad;
    }
    std::unreachable();
}

constexpr bool isStaggered(Keyboard keyboard)
{
    return keyboard == Keyboard::Qwerty || keyboard == Keyboard::Dvorak;
}

std::span<const Step> stepsOf(Keyboard keyboard)
{
    return isStaggered(keyboard) ? std::span<const Step>(staggered) : std::span<const Step>(aligned);
}

using Layout = std::array<std::optional<Key>, 128>;

Layout layoutOf(Keyboard keyboard)
{
    Layout layout;
    int number = 0;
    for (const Row& row : rowsOf(keyboard)) {
        for (std::size_t i = 0; i < row.plain.size(); ++i) {
            const Key key{ .row = number, .column = row.firstColumn + static_cast<int>(i) };
            layout[static_cast<unsigned char>(row.plain[i])] = key;
            if (!row.shifted.empty())
                layout[static_cast<unsigned char>(row.shifted[i])]
                    = Key{ .row = key.row, .column = key.column, .isShifted = true };
        }
        ++number;
    }
    return layout;
}

const Layout& layout(Keyboard keyboard)
{
    static const std::array<Layout, 4> layouts{ layoutOf(Keyboard::Qwerty), layoutOf(Keyboard::Dvorak),
        layoutOf(Keyboard::Keypad), layoutOf(Keyboard::MacKeypad) };
    return layouts[static_cast<std::size_t>(keyboard)];
}

KeyboardSize measured(Keyboard keyboard)
{
    double neighbours = 0;
    double keys = 0;
    for (const std::optional<Key>& from : layout(keyboard)) {
        if (!from)
            continue;
        ++keys;
        for (const std::optional<Key>& to : layout(keyboard)) {
            // A character's neighbours are keys, whatever Shift does.
            if (to && !to->isShifted && direction(keyboard, *from, *to))
                ++neighbours;
        }
    }
    return { .keys = keys, .averageNeighbours = neighbours / keys };
}

} // namespace

KeyboardSize sizeOf(Keyboard keyboard)
{
    static const KeyboardSize letters = measured(Keyboard::Qwerty);
    static const KeyboardSize digits = measured(Keyboard::Keypad);
    return isStaggered(keyboard) ? letters : digits;
}

std::optional<Key> keyOf(Keyboard keyboard, char32_t character)
{
    const Layout& keys = layout(keyboard);
    return character < keys.size() ? keys[character] : std::nullopt;
}

std::optional<int> direction(Keyboard keyboard, const Key& from, const Key& to)
{
    int number = 0;
    for (const Step& step : stepsOf(keyboard)) {
        if (to.row - from.row == step.rows && to.column - from.column == step.columns)
            return number;
        ++number;
    }
    return {};
}

} // namespace core::password
