// SPDX-License-Identifier: Apache-2.0
#include "core/base/characters.h"
#include "core/base/stable_order.h"
#include "core/password/formulas.h"
#include "core/password/matching.h"
#include "core/password/substitutions.h"

#include <algorithm>

namespace core::password {
namespace {

struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t reading = 0;
    RankedWord word{};
    std::vector<Substitution> substitutions{};
};

/// Spells words from one beginning on in all readings at once; a reading is followed only as long as a word
/// begins so, which keeps hostile passwords cheap.
class Speller {
public:
    Speller(
        const Inquiry& inquiry, const RankedWords& table, const Substitutions& signs, std::vector<Found>& all)
        : m_inquiry(inquiry)
        , m_table(table)
        , m_signs(signs)
        , m_found(all)
        , m_spelt(inquiry.text.size())
    {
    }

    void spellFrom(std::size_t begin)
    {
        m_begin = begin;
        spell(begin, WordHash(), m_signs.all(), Signs::None);
    }

private:
    enum class Signs : std::uint8_t { None, Some };

    void spell(std::size_t at, const WordHash& hash, const Substitutions::Readings& readings, Signs signs)
    {
        if (at == m_inquiry.text.size())
            return;
        const char32_t character = m_inquiry.text[at];
        if (const Substitutions::Readings* asItself = m_signs.asItself(character))
            take(at, m_inquiry.lower[at], hash, Substitutions::both(readings, *asItself), signs);
        else
            take(at, m_inquiry.lower[at], hash, readings, signs);
        for (const Substitutions::Meaning& meaning : m_signs.meaningsOf(character))
            take(at, meaning.letter, hash, Substitutions::both(readings, meaning.readings), Signs::Some);
    }

    void take(
        std::size_t at, char32_t letter, WordHash hash, const Substitutions::Readings& readings, Signs signs)
    {
        if (Substitutions::isNone(readings))
            return;
        hash.add(letter);
        if (!m_table.mayBegin(hash))
            return;
        m_spelt.characters()[at] = letter;
        const std::size_t length = at + 1 - m_begin;
        // A lone sign would be a letter too often.
        if (signs == Signs::Some && length > 1)
            m_table.find(hash, m_spelt.view().substr(m_begin, length),
                [&](const RankedWord& word) { note(at + 1, word, readings); });
        spell(at + 1, hash, readings, signs);
    }

    void note(std::size_t end, const RankedWord& word, const Substitutions::Readings& readings)
    {
        Found found{ .begin = m_begin, .end = end, .reading = Substitutions::first(readings), .word = word };
        for (std::size_t at = m_begin; at < end; ++at) {
            const Substitution substitution{ m_inquiry.text[at], m_spelt.view()[at] };
            if (substitution.meant != m_inquiry.lower[at]
                && std::ranges::find(found.substitutions, substitution) == found.substitutions.end())
                found.substitutions.push_back(substitution);
        }
        std::ranges::sort(found.substitutions, {}, &Substitution::written);
        m_found.push_back(std::move(found));
    }

    const Inquiry& m_inquiry;
    const RankedWords& m_table;
    const Substitutions& m_signs;
    std::vector<Found>& m_found;
    Characters m_spelt;
    std::size_t m_begin = 0;
};

void add(const Inquiry& inquiry, Matches& matches, Found found)
{
    const std::size_t length = found.end - found.begin;
    const std::u32string_view token = inquiry.text.substr(found.begin, length);
    const double capitals = capitalVariations(token);
    const double substitutions
        = substitutionVariations(inquiry.lower.substr(found.begin, length), found.substitutions);
    const double guesses = found.word.rank * capitals * substitutions;
    const bool isUserWord = found.word.dictionary == Dictionary::UserInputs;
    if (!isUserWord && !matches.wants(found.begin, found.end, guesses))
        return;
    ListedWord details{ .dictionary = found.word.dictionary,
        .rank = found.word.rank,
        .substitutions = std::move(found.substitutions),
        .capitals = capitalsOf(token),
        .capitalVariations = capitals,
        .substitutionVariations = substitutions };
    Segment segment{ .begin = found.begin,
        .end = found.end,
        .baseGuesses = static_cast<double>(found.word.rank),
        .guesses = guesses };
    if (isUserWord)
        details.userWord = inquiry.circumstances->words.kindOf(details.rank);
    segment.details = std::move(details);
    if (isUserWord)
        matches.addUserWord(std::move(segment));
    else
        matches.add(std::move(segment));
}

} // namespace

void matchSubstitutedWords(const Inquiry& inquiry, Matches& matches)
{
    const Substitutions signs(inquiry.text);
    if (signs.isEmpty())
        return;
    std::vector<Found> all;
    for (const RankedWords* table : { &listedWords(), inquiry.userWords }) {
        if (!table)
            continue;
        Speller speller(inquiry, *table, signs, all);
        for (std::size_t begin = 0; begin < inquiry.text.size(); ++begin)
            speller.spellFrom(begin);
    }
    // The lists stay in their order within a reading.
    sortStably(all, {}, &Found::reading);
    for (Found& found : all)
        add(inquiry, matches, std::move(found));
}

} // namespace core::password
