// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

#include <array>
#include <string_view>

namespace core::password {

/// Which letters the digits and signs of one password may stand for. Each of zxcvbn's readings of the whole
/// password has one sign for a letter and one letter for a sign; all of them are held at once, a bit for
/// each.
class Substitutions {
public:
    /// What all signs of the table together have: 736 readings.
    using Readings = std::array<std::uint64_t, 12>;

    struct Meaning {
        char32_t letter;
        Readings readings;
    };

    explicit Substitutions(std::u32string_view text);

    /// None where the text has no sign that may stand for a letter.
    bool isEmpty() const { return m_count == 0; }
    Readings all() const;
    /// The letters a character may stand for besides itself.
    const std::vector<Meaning>& meaningsOf(char32_t character) const;
    /// The readings in which the character is itself; null where it always is.
    const Readings* asItself(char32_t character) const;

    static Readings both(const Readings& a, const Readings& b);
    static bool isNone(const Readings& readings);
    /// zxcvbn tries them in this order.
    static std::size_t first(const Readings& readings);

private:
    struct Sign {
        std::vector<Meaning> meanings{};
        Readings asItself{};
    };
    std::size_t m_count = 0;
    std::array<Sign, 128> m_signs{};
};

} // namespace core::password
