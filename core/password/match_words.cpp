// SPDX-License-Identifier: Apache-2.0
#include "core/base/characters.h"
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>

namespace core::password {
namespace {

std::vector<const RankedWords*> tablesOf(const Inquiry& inquiry)
{
    std::vector<const RankedWords*> tables{ &listedWords() };
    if (inquiry.userWords)
        tables.push_back(inquiry.userWords);
    return tables;
}

/// Calls `found(begin, end, RankedWord)` for every piece of `lower` that is a word.
template <typename Found>
void forEachWord(const Inquiry& inquiry, std::u32string_view lower, const Found& found)
{
    for (const RankedWords* table : tablesOf(inquiry)) {
        for (std::size_t begin = 0; begin < lower.size(); ++begin) {
            WordHash hash;
            for (std::size_t end = begin + 1; end <= lower.size(); ++end) {
                hash.add(lower[end - 1]);
                if (!table->mayBegin(hash))
                    break;
                table->find(hash, lower.substr(begin, end - begin),
                    [&](const RankedWord& word) { found(begin, end, word); });
            }
        }
    }
}

enum class Reading : std::uint8_t { Forwards, Backwards };

void addWord(const Inquiry& inquiry, Matches& matches, std::size_t begin, std::size_t end,
    const RankedWord& word, Reading reading)
{
    const std::u32string_view token = inquiry.text.substr(begin, end - begin);
    const bool isReversed = reading == Reading::Backwards;
    const double ways = capitalVariations(token);
    const double guesses = word.rank * ways * (isReversed ? 2 : 1);
    const bool isUserWord = word.dictionary == Dictionary::UserInputs;
    if (!isUserWord && !matches.wants(begin, end, guesses))
        return;
    ListedWord details{ .dictionary = word.dictionary,
        .rank = word.rank,
        .isReversed = isReversed,
        .capitals = capitalsOf(token),
        .capitalVariations = ways };
    Segment segment{
        .begin = begin, .end = end, .baseGuesses = static_cast<double>(word.rank), .guesses = guesses
    };
    if (isUserWord)
        details.userWord = inquiry.circumstances->words.kindOf(word.rank);
    segment.details = std::move(details);
    if (isUserWord)
        matches.addUserWord(std::move(segment));
    else
        matches.add(std::move(segment));
}

} // namespace

void matchWords(const Inquiry& inquiry, Matches& matches)
{
    forEachWord(inquiry, inquiry.lower, [&](std::size_t begin, std::size_t end, const RankedWord& word) {
        addWord(inquiry, matches, begin, end, word, Reading::Forwards);
    });
}

void matchReversedWords(const Inquiry& inquiry, Matches& matches)
{
    const std::size_t length = inquiry.lower.size();
    Characters reversed(length);
    std::ranges::reverse_copy(inquiry.lower, reversed.characters().begin());
    forEachWord(inquiry, reversed.view(), [&](std::size_t begin, std::size_t end, const RankedWord& word) {
        addWord(inquiry, matches, length - end, length - begin, word, Reading::Backwards);
    });
}

} // namespace core::password
