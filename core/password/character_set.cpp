// SPDX-License-Identifier: Apache-2.0
#include "core/password/character_set.h"

#include <array>

namespace core::password {
namespace {

constexpr char first = ' ';
constexpr char last = '~';

std::size_t bitOf(char character)
{
    return static_cast<std::size_t>(character - first);
}

using Matches = bool (*)(char);
constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isSpecial(char c)
{
    return !isUpper(c) && !isLower(c) && !isDigit(c);
}

struct NamedClass {
    std::string_view name;
    Matches matches;
};
constexpr std::array namedClasses{ NamedClass{ "upper", isUpper }, NamedClass{ "lower", isLower },
    NamedClass{ "digit", isDigit }, NamedClass{ "special", isSpecial } };

CharacterSet setOf(Matches matches)
{
    CharacterSet set;
    for (char c = first; c <= last; ++c)
        set.ascii[bitOf(c)] = matches(c);
    return set;
}

CharacterSet everything(bool isUnicode)
{
    CharacterSet set;
    set.ascii.set();
    set.isUnicode = isUnicode;
    return set;
}

} // namespace

bool CharacterSet::holds(char32_t character) const
{
    if (character >= char32_t{ first } && character <= char32_t{ last })
        return ascii[character - char32_t{ first }];
    return isUnicode;
}

void unite(CharacterSet& to, const CharacterSet& more)
{
    to.ascii |= more.ascii;
    to.isUnicode = to.isUnicode || more.isUnicode;
}

CharacterSet printableAscii()
{
    return everything(false);
}

std::optional<CharacterSet> setNamed(std::string_view name)
{
    if (name == "ascii-printable" || name == "unicode")
        return everything(name == "unicode");
    for (const NamedClass& each : namedClasses) {
        if (each.name == name)
            return setOf(each.matches);
    }
    return {};
}

std::string textOf(const CharacterSet& set)
{
    if (set.isUnicode)
        return "unicode";
    if (set.ascii.all())
        return "ascii-printable";
    std::string text;
    CharacterSet rest = set;
    const auto append = [&](std::string_view name) { (text += text.empty() ? "" : ", ") += name; };
    for (const NamedClass& each : namedClasses) {
        const CharacterSet whole = setOf(each.matches);
        if ((set.ascii & whole.ascii) != whole.ascii)
            continue;
        append(each.name);
        rest.ascii &= ~whole.ascii;
    }
    if (rest.ascii.none())
        return text;
    std::string custom = rest.ascii[bitOf('-')] ? "[-" : "[";
    for (char c = first; c <= last; ++c) {
        if (rest.ascii[bitOf(c)] && c != '-' && c != ']')
            custom += c;
    }
    append(custom + (rest.ascii[bitOf(']')] ? "]]" : "]"));
    return text;
}

} // namespace core::password
