// SPDX-License-Identifier: Apache-2.0
#include "core/password/pattern.h"

namespace core::password {
namespace {

template <typename Kind, std::size_t count> const char* idIn(const char* const (&ids)[count], Kind kind)
{
    return ids[static_cast<std::size_t>(kind)];
}

} // namespace

const char* idOf(Pattern pattern)
{
    constexpr const char* ids[]
        = { "bruteforce", "dictionary", "spatial", "repeat", "sequence", "regex", "date" };
    return idIn(ids, pattern);
}

const char* idOf(Dictionary dictionary)
{
    constexpr const char* ids[] = { "passwords", "english_wikipedia", "female_names", "surnames",
        "us_tv_and_film", "male_names", "user_inputs" };
    return idIn(ids, dictionary);
}

const char* idOf(WordKind kind)
{
    constexpr const char* ids[] = { "name", "user-name", "mail", "site", "company", "other" };
    return idIn(ids, kind);
}

const char* idOf(Capitals capitals)
{
    constexpr const char* ids[] = { "none", "first", "last", "all", "mixed" };
    return idIn(ids, capitals);
}

const char* idOf(Keyboard keyboard)
{
    constexpr const char* ids[] = { "qwerty", "dvorak", "keypad", "mac_keypad" };
    return idIn(ids, keyboard);
}

const char* idOf(Alphabet alphabet)
{
    constexpr const char* ids[] = { "lower", "upper", "digits", "unicode" };
    return idIn(ids, alphabet);
}

} // namespace core::password
