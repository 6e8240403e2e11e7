// SPDX-License-Identifier: Apache-2.0
#include "core/password/policy_judge.h"

#include "core/base/translatable.h"
#include "core/password/common_passwords.h"
#include "core/password/folded_secret.h"
#include "core/password/word_search.h"

#include <algorithm>
#include <utility>

namespace core::password {
namespace {

Sentence kindOfList(Dictionary list)
{
    switch (list) {
    case Dictionary::FemaleNames:
    case Dictionary::MaleNames:
        return { TRANSLATABLE("core::password", "It is a frequent first name") };
    case Dictionary::Surnames:
        return { TRANSLATABLE("core::password", "It is a frequent surname") };
    case Dictionary::UsTvAndFilm:
        return { TRANSLATABLE("core::password", "It is a frequent word of films and television") };
    case Dictionary::EnglishWikipedia:
    case Dictionary::Passwords:
    case Dictionary::UserInputs:
        return { TRANSLATABLE("core::password", "It is a frequent English word") };
    }
    std::unreachable();
}

std::optional<std::size_t> wordFound(const Candidate& candidate,
    std::optional<std::size_t> (WordSearch::*search)(std::span<const std::string>) const)
{
    if (candidate.userWords.empty())
        return {};
    return (WordSearch(candidate.password).*search)(candidate.userWords);
}

} // namespace

Judge::Judge(const Candidate& candidate)
    : m_candidate(candidate)
    , m_composed(composedSecret(candidate.password))
    , m_folded(foldedSecret(candidate.password))
    , m_plain(plainSecret(candidate.password))
    , m_sum(measurementsOf(asText(m_composed.bytes())))
{
}

/// With accents as they are, too: "ß" is two letters without case.
bool Judge::contains(std::string_view word) const
{
    const Scratch folded = foldedSecret(word);
    if (folded.isEmpty())
        return false;
    return asText(m_folded.bytes()).contains(asText(folded.bytes()))
        || asText(m_plain.bytes()).contains(asText(plainSecret(word).bytes()));
}

void Judge::minimumLength(std::uint64_t minimum, std::uint64_t recommended, const char* reference)
{
    const std::string present = digitsOf(m_sum.length);
    Sentence fact{ TRANSLATABLE("core::password", "%1 characters"), { present } };
    if (m_sum.length < minimum)
        fact = { TRANSLATABLE("core::password", "%1 of %2 characters"), { present, digitsOf(minimum) } };
    else if (m_sum.length < recommended)
        fact = { TRANSLATABLE("core::password", "%1 characters; %2 are recommended"),
            { present, digitsOf(recommended) } };
    rule("minimum-length", passedIf(m_sum.length >= minimum),
        { TRANSLATABLE("core::password", "At least %1 characters"), { digitsOf(minimum) } }, std::move(fact),
        reference);
}

void Judge::maximumLength(std::uint64_t maximum)
{
    rule("maximum-length", passedIf(m_sum.length <= maximum),
        { TRANSLATABLE("core::password", "At most %1 characters"), { digitsOf(maximum) } },
        { TRANSLATABLE("core::password", "%1 characters"), { digitsOf(m_sum.length) } });
}

void Judge::notCommon(std::optional<std::uint32_t> most, const char* reference)
{
    const auto rank = rankAmongCommon(m_candidate.password);
    Sentence asks{ TRANSLATABLE("core::password", "Not a common password as a whole") };
    if (most)
        asks = { TRANSLATABLE("core::password", "Not among the %1 most common passwords"),
            { digitsOf(*most) } };
    Sentence fact{ TRANSLATABLE("core::password", "Not in the list of common passwords") };
    if (rank)
        fact = { TRANSLATABLE("core::password", "Number %1 of the common passwords"), { digitsOf(*rank) } };
    rule("common-password", passedIf(!rank || (most && *rank > *most)), std::move(asks), std::move(fact),
        reference);
}

void Judge::notInAWordList(const char* reference)
{
    const std::optional<Dictionary> list = wordListOf(m_candidate.password);
    rule("listed-word", passedIf(!list),
        { TRANSLATABLE("core::password", "Not a word or a name of a list as a whole") },
        list ? kindOfList(*list)
             : Sentence{ TRANSLATABLE("core::password", "Not in the lists of words and names") },
        reference);
}

/// Of the words that somebody gave, not of their parts, which come behind them.
std::uint64_t Judge::givenNumberOf(std::size_t found) const
{
    const std::string& part = m_candidate.userWords[found];
    const auto given = std::ranges::find_if(
        m_candidate.userWords, [&](const std::string& word) { return word.contains(part); });
    return static_cast<std::uint64_t>(given - m_candidate.userWords.begin()) + 1;
}

void Judge::userWords(
    const Sentence& asks, std::optional<std::size_t> found, const char* fact, const char* reference)
{
    if (m_candidate.userWords.empty())
        rule("user-words", RuleOutcome::NotApplicable, asks,
            { TRANSLATABLE("core::password", "No such words were given") }, reference);
    else if (found)
        rule("user-words", RuleOutcome::Failed, asks, { fact, { digitsOf(givenNumberOf(*found)) } },
            reference);
    else
        rule("user-words", RuleOutcome::Passed, asks,
            { TRANSLATABLE("core::password", "None of the words that were given") }, reference);
}

void Judge::notAUserWord(const char* reference)
{
    userWords({ TRANSLATABLE("core::password", "Not a name of the user or of the service as a whole") },
        wordFound(m_candidate, &WordSearch::wholeIn),
        TRANSLATABLE("core::password", "It is a form of word number %1 of those that were given"), reference);
}

void Judge::noUserWordInside(const char* reference)
{
    userWords({ TRANSLATABLE("core::password", "No name of the user or of the service inside") },
        wordFound(m_candidate, &WordSearch::insideOf),
        TRANSLATABLE(
            "core::password", "It contains word number %1 of those that were given, or a part of it"),
        reference);
}

void Judge::noForbiddenWordInside(const std::vector<std::string>& words)
{
    const auto found = std::ranges::find_if(words, [&](const std::string& word) { return contains(word); });
    Sentence fact{ TRANSLATABLE("core::password", "None of them") };
    // Which one would betray a part of the password; its number serves who wrote the list.
    if (found != words.end())
        fact = { TRANSLATABLE("core::password", "It contains word number %1 of the list"),
            { digitsOf(static_cast<std::uint64_t>(found - words.begin()) + 1) } };
    rule("forbidden-words", passedIf(found == words.end()),
        { TRANSLATABLE("core::password", "None of the forbidden words inside (%1 in the list)"),
            { digitsOf(words.size()) } },
        std::move(fact));
}

void Judge::notLeaked(const char* reference)
{
    const Sentence asks{ TRANSLATABLE("core::password", "In no known breach") };
    if (!m_candidate.timesLeaked) {
        rule("breached", RuleOutcome::NotApplicable, asks,
            { TRANSLATABLE("core::password", "No breach list was asked") }, reference);
        return;
    }
    const std::uint64_t times = *m_candidate.timesLeaked;
    rule("breached", passedIf(times == 0), asks,
        times == 0
            ? Sentence{ TRANSLATABLE("core::password", "Not in the breach list") }
            : Sentence{ TRANSLATABLE("core::password", "Seen in breaches; times: %1"), { digitsOf(times) } },
        reference);
}

void Judge::atLeast(const char* id, std::uint64_t present, std::uint64_t wanted, const char* asks)
{
    if (wanted == 0)
        return;
    rule(id, passedIf(present >= wanted), { asks, { digitsOf(wanted) } },
        { TRANSLATABLE("core::password", "%1 of %2"), { digitsOf(present), digitsOf(wanted) } });
}

void Judge::repeat(std::uint64_t longest)
{
    rule("longest-repeat", passedIf(m_sum.longestRepeat <= longest),
        { TRANSLATABLE("core::password", "The same character at most %1 times in a row"),
            { digitsOf(longest) } },
        { TRANSLATABLE("core::password", "%1 in a row"), { digitsOf(m_sum.longestRepeat) } });
}

void Judge::sequence(std::uint64_t longest)
{
    rule("longest-sequence", passedIf(m_sum.longestSequence <= longest),
        { TRANSLATABLE("core::password", "Sequences as in abc or 321 of at most %1 characters"),
            { digitsOf(longest) } },
        { TRANSLATABLE("core::password", "%1 in sequence"), { digitsOf(m_sum.longestSequence) } });
}

} // namespace core::password
