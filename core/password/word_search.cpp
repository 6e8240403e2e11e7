// SPDX-License-Identifier: Apache-2.0
#include "core/password/word_search.h"

#include "core/base/code_points.h"
#include "core/password/folded_secret.h"

#include <algorithm>

namespace core::password {
namespace {

constexpr std::size_t mostSearched = 256;
constexpr std::size_t shortestWord = 3;
constexpr std::size_t shortestWithin = 4; ///< of letters on both sides
constexpr std::size_t shortestDisguised = 6; ///< "noel" backwards is in many a word

bool isLetter(char32_t character)
{
    const CharacterKind kind = kindOf(character);
    return kind == CharacterKind::Lower || kind == CharacterKind::Upper || kind == CharacterKind::OtherLetter;
}

/// `is(word)` for each word, folded, that may be in a password.
template <typename Is> std::optional<std::size_t> firstOf(std::span<const std::string> words, const Is& is)
{
    constexpr std::size_t mostBytes = 4 * mostSearched;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].empty() || words[i].size() > mostBytes)
            continue;
        if (is(plainCharacters(words[i], mostSearched).view()))
            return i;
    }
    return {};
}

} // namespace

WordSearch::WordSearch(std::string_view password)
    : m_text(plainCharacters(password, mostSearched + 1))
    , m_signs(m_text.view())
    , m_isCut(m_text.size() > mostSearched)
{
    m_text.truncate(mostSearched);
}

/// A sign may stand for any letter it is used for; nobody types one for two letters, but then it is weak,
/// too.
bool WordSearch::isAt(std::size_t begin, std::u32string_view word, Disguise disguise) const
{
    const std::u32string_view text = m_text.view().substr(begin, word.size());
    if (text.size() != word.size())
        return false;
    if (disguise == Disguise::None)
        return text == word;
    const auto standsFor = [this](char32_t written, char32_t letter) {
        const auto& meanings = m_signs.meaningsOf(written);
        return written == letter
            || std::ranges::find(meanings, letter, &Substitutions::Meaning::letter) != meanings.end();
    };
    return std::ranges::equal(text, word, standsFor)
        || std::equal(text.rbegin(), text.rend(), word.begin(), standsFor);
}

bool WordSearch::standsAlone(std::size_t begin, std::size_t end) const
{
    const std::u32string_view text = m_text.view();
    return (begin == 0 || !isLetter(text[begin - 1])) && (end == text.size() || !isLetter(text[end]));
}

bool WordSearch::isWhole(std::u32string_view word) const
{
    if (m_isCut || word.size() != m_text.size())
        return false;
    return isAt(0, word, word.size() < shortestWord ? Disguise::None : Disguise::Any);
}

bool WordSearch::isInside(std::u32string_view word) const
{
    if (word.size() < shortestWord)
        return false;
    const Disguise disguise = word.size() < shortestDisguised ? Disguise::None : Disguise::Any;
    for (std::size_t begin = 0; begin + word.size() <= m_text.size(); ++begin) {
        if (isAt(begin, word, disguise)
            && (word.size() >= shortestWithin || standsAlone(begin, begin + word.size())))
            return true;
    }
    return isWhole(word);
}

std::optional<std::size_t> WordSearch::wholeIn(std::span<const std::string> words) const
{
    return firstOf(words, [this](std::u32string_view word) { return isWhole(word); });
}

std::optional<std::size_t> WordSearch::insideOf(std::span<const std::string> words) const
{
    return firstOf(words, [this](std::u32string_view word) { return isInside(word); });
}

} // namespace core::password
