// SPDX-License-Identifier: Apache-2.0
#include "core/password/common_passwords.h"

#include "core/password/folded_secret.h"
#include "core/password/ranked_words.h"
#include "core/password/strength.h"

namespace core::password {
namespace {

/// Calls `found(RankedWord)` for each list; they hold ASCII in lower case.
template <typename Found> void lookUp(std::string_view password, const Found& found)
{
    const Characters plain = plainCharacters(password, mostCharacters + 1);
    if (plain.size() == 0 || plain.size() > mostCharacters)
        return;
    WordHash hash;
    for (const char32_t character : plain.view())
        hash.add(character);
    listedWords().find(hash, plain.view(), found);
}

} // namespace

std::optional<std::uint32_t> rankAmongCommon(std::string_view password)
{
    std::optional<std::uint32_t> rank;
    lookUp(password, [&](const RankedWord& word) {
        if (word.dictionary == Dictionary::Passwords)
            rank = word.rank;
    });
    return rank;
}

std::optional<Dictionary> wordListOf(std::string_view password)
{
    std::optional<Dictionary> list;
    lookUp(password, [&](const RankedWord& word) {
        if (!list && word.dictionary != Dictionary::Passwords)
            list = word.dictionary;
    });
    return list;
}

} // namespace core::password
