// SPDX-License-Identifier: Apache-2.0
#include "core/password/generator.h"

#include <utility>

namespace core::password {

const char* idOf(CharacterGroupName group)
{
    switch (group) {
    case CharacterGroupName::Lower:
        return "lower";
    case CharacterGroupName::Upper:
        return "upper";
    case CharacterGroupName::Digits:
        return "digits";
    case CharacterGroupName::Symbols:
        return "symbols";
    case CharacterGroupName::Punctuation:
        return "punctuation";
    case CharacterGroupName::Quotes:
        return "quotes";
    case CharacterGroupName::Dashes:
        return "dashes";
    case CharacterGroupName::Mathematics:
        return "mathematics";
    case CharacterGroupName::Logograms:
        return "logograms";
    case CharacterGroupName::Brackets:
        return "brackets";
    }
    std::unreachable();
}

std::string_view charactersOf(CharacterGroupName group)
{
    switch (group) {
    case CharacterGroupName::Lower:
        return "abcdefghijklmnopqrstuvwxyz";
    case CharacterGroupName::Upper:
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    case CharacterGroupName::Digits:
        return "0123456789";
    case CharacterGroupName::Symbols:
        return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    case CharacterGroupName::Punctuation:
        return ".,:;!?";
    case CharacterGroupName::Quotes:
        return "\"'`";
    case CharacterGroupName::Dashes:
        return "-_/\\|";
    case CharacterGroupName::Mathematics:
        return "+*=<>";
    case CharacterGroupName::Logograms:
        return "#$%&@^~";
    case CharacterGroupName::Brackets:
        return "()[]{}";
    }
    std::unreachable();
}

std::string_view lookAlikeCharacters()
{
    return "0O1Il|2Z5S6G8B";
}

} // namespace core::password
