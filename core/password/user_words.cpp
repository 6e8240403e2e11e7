// SPDX-License-Identifier: Apache-2.0
#include "core/password/user_words.h"

#include "core/base/characters.h"
#include "core/base/code_points.h"
#include "core/password/ranked_words.h"
#include "core/password/strength.h"

#include <algorithm>

namespace core::password {

struct UserWords::Tables {
    Tables(std::span<const std::u32string> wordsAsTyped, std::span<const std::u32string> foldedWords,
        std::vector<WordKind> kindsOfWords)
        : asTyped(Dictionary::UserInputs, wordsAsTyped)
        , folded(Dictionary::UserInputs, foldedWords)
        , kinds(std::move(kindsOfWords))
    {
    }

    RankedWords asTyped;
    RankedWords folded;
    std::vector<WordKind> kinds;
};

namespace {

/// Room for the parts of composed characters.
constexpr std::size_t mostTyped = 4 * mostCharacters;

std::u32string lowered(std::u32string_view word)
{
    std::u32string lower;
    for (const char32_t character : word)
        lower += lowerCase(character);
    return lower;
}

std::u32string withoutAccents(std::u32string_view word)
{
    std::u32string plain;
    for (const char32_t character : word)
        plain += lowerCase(withoutAccent(character));
    return plain;
}

bool isAddress(const UserWord& word)
{
    return word.kind == WordKind::Site || word.text.contains('@');
}

/// The last name of a host: behind a dot, before its end.
bool isTopLevelDomain(std::string_view text, std::ptrdiff_t begin, std::ptrdiff_t end)
{
    const auto first = static_cast<std::size_t>(begin);
    const auto behind = static_cast<std::size_t>(end);
    return first > 0 && text[first - 1] == '.'
        && (behind == text.size() || text[behind] == '/' || text[behind] == ':');
}

} // namespace

std::vector<UserWord> withParts(std::vector<UserWord> words)
{
    constexpr std::size_t shortestPart = 3;
    const auto isJoint = [](char c) {
        const bool isWordCharacter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        return !isWordCharacter;
    };
    const std::size_t count = words.size();
    for (std::size_t i = 0; i < count; ++i) {
        const UserWord whole = words[i];
        if (whole.kind == WordKind::Company || whole.kind == WordKind::Other)
            continue;
        for (auto begin = whole.text.begin(); begin != whole.text.end();) {
            const auto end = std::find_if(begin, whole.text.end(), isJoint);
            const std::string part(begin, end);
            // "com" or "www" would be found within many a word.
            const bool isCommon = isAddress(whole)
                && (part == "www"
                    || isTopLevelDomain(whole.text, begin - whole.text.begin(), end - whole.text.begin()));
            if (part.size() >= shortestPart && part.size() < whole.text.size() && !isCommon)
                words.push_back({ .text = part, .kind = whole.kind });
            begin = std::find_if_not(end, whole.text.end(), isJoint);
        }
    }
    return words;
}

UserWords::UserWords() = default;

UserWords::UserWords(const std::vector<UserWord>& words)
{
    if (words.empty())
        return;
    std::vector<std::u32string> asTyped;
    std::vector<std::u32string> folded;
    std::vector<WordKind> kinds;
    for (const UserWord& word : words) {
        const Characters characters = composed(charactersOf(word.text, mostTyped));
        asTyped.push_back(lowered(characters.view()));
        folded.push_back(withoutAccents(characters.view()));
        kinds.push_back(word.kind);
    }
    m_tables = std::make_shared<const Tables>(asTyped, folded, std::move(kinds));
}

bool UserWords::isEmpty() const
{
    return !m_tables;
}

const RankedWords& UserWords::asTyped() const
{
    return m_tables->asTyped;
}

const RankedWords& UserWords::folded() const
{
    return m_tables->folded;
}

WordKind UserWords::kindOf(std::uint32_t rank) const
{
    return m_tables->kinds[rank - 1];
}

} // namespace core::password
