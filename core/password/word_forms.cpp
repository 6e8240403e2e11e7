// SPDX-License-Identifier: Apache-2.0
#include "core/password/word_forms.h"

#include "core/base/code_points.h"

#include <algorithm>
#include <set>

namespace core::password {
namespace {

/// Letters as ß or ı become others on the way to a capital and back.
bool hasOwnCapital(char32_t character)
{
    const char32_t capital = upperCase(character);
    return capital != character && lowerCase(capital) == character;
}

std::string lowered(std::string_view word)
{
    std::string result;
    while (!word.empty())
        appendUtf8(result, lowerCase(takeCodePoint(word)));
    return result;
}

std::string withFirstLetter(std::string_view word)
{
    std::string_view rest = word;
    const char32_t first = takeCodePoint(rest);
    std::string result;
    appendUtf8(result, hasOwnCapital(first) ? upperCase(first) : first);
    return result.append(rest);
}

std::uint32_t lettersIn(std::string_view word)
{
    std::uint32_t letters = 0;
    while (!word.empty())
        letters += hasOwnCapital(takeCodePoint(word)) ? 1U : 0U;
    return letters;
}

std::string formOf(const std::string& word, WordCase wordCase)
{
    switch (wordCase) {
    case WordCase::AsListed:
        break;
    case WordCase::FirstLetters:
        return withFirstLetter(word);
    case WordCase::Lower:
    case WordCase::OneWord:
    case WordCase::EachLetter:
        return lowered(word);
    }
    return word;
}

} // namespace

std::vector<WordForm> formsOf(const WordList& list, WordCase wordCase)
{
    std::vector<WordForm> forms;
    std::set<std::string> seen;
    for (const std::string& word : list.words) {
        const auto [form, isNew] = seen.insert(formOf(word, wordCase));
        if (isNew)
            forms.push_back({ .text = *form, .letters = lettersIn(*form) });
    }
    return forms;
}

void putWithCapitals(SecretWriter& into, std::string_view form, std::uint64_t chosen)
{
    std::string character;
    while (!form.empty()) {
        const char32_t letter = takeCodePoint(form);
        const bool isLetter = hasOwnCapital(letter);
        character.clear();
        appendUtf8(character, isLetter && (chosen & 1) != 0 ? upperCase(letter) : letter);
        into.put(character);
        if (isLetter && chosen != allLetters)
            chosen >>= 1;
    }
}

bool showTheirBeginnings(const std::vector<WordForm>& forms)
{
    return std::ranges::all_of(forms, [](const WordForm& form) {
        std::string_view rest = form.text;
        if (kindOf(takeCodePoint(rest)) != CharacterKind::Upper)
            return false;
        while (!rest.empty()) {
            if (kindOf(takeCodePoint(rest)) == CharacterKind::Upper)
                return false;
        }
        return true;
    });
}

std::size_t longestChainOfBeginnings(std::vector<std::string> texts)
{
    // In this order a text stands behind all those that begin it.
    std::ranges::sort(texts);
    std::vector<std::string_view> chain;
    std::size_t longest = 0;
    for (const std::string& text : texts) {
        while (!chain.empty() && !text.starts_with(chain.back()))
            chain.pop_back();
        chain.emplace_back(text);
        longest = std::max(longest, chain.size());
    }
    return longest;
}

} // namespace core::password
