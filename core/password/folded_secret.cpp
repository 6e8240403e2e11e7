// SPDX-License-Identifier: Apache-2.0
#include "core/password/folded_secret.h"

#include "core/base/code_points.h"
#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace core::password {
namespace {

Scratch taken(std::string text)
{
    Scratch secret(text.size());
    secret.resize(0);
    secret.append(asBytes(text));
    // A store that nothing reads would be left out.
    for (volatile char& each : text)
        each = 0;
    return secret;
}

} // namespace

Scratch foldedSecret(std::string_view text)
{
    return taken(caseFolded(text));
}

Scratch plainSecret(std::string_view text)
{
    const Scratch folded = foldedSecret(text);
    Scratch plain;
    for (std::string_view rest = asText(folded.bytes()); !rest.empty();) {
        const char32_t character = lowerCase(withoutAccent(takeCodePoint(rest)));
        plain.append(utf8Of({ &character, 1 }).bytes());
    }
    return plain;
}

Characters plainCharacters(std::string_view text, std::size_t most)
{
    // Room for characters that are typed in parts.
    Characters characters = charactersOf(text, 4 * most);
    if (std::ranges::any_of(characters.view(), [](char32_t character) { return character > 0x7F; }))
        characters = composed(characters);
    characters.truncate(most);
    for (char32_t& character : characters.characters())
        character = lowerCase(withoutAccent(character));
    return characters;
}

Scratch composedSecret(std::string_view text)
{
    return taken(composed(text));
}

} // namespace core::password
