// SPDX-License-Identifier: Apache-2.0
#include "core/password/ranked_words.h"

#include "core/password/strength.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <utility>

namespace core::embedded {

extern const std::string_view passwords;
extern const std::string_view englishWikipedia;
extern const std::string_view femaleNames;
extern const std::string_view surnames;
extern const std::string_view usTvAndFilm;
extern const std::string_view maleNames;

} // namespace core::embedded

namespace core::password {

RankedWords::RankedWords(std::span<const List> lists)
{
    std::size_t words = 0;
    for (const List& list : lists)
        words += static_cast<std::size_t>(std::ranges::count(list.words, '\n'));
    reserve(words);
    for (const List& list : lists) {
        m_texts[static_cast<std::size_t>(list.dictionary)] = list.words;
        std::uint32_t rank = 0;
        std::size_t begin = 0;
        WordHash hash;
        for (std::size_t at = 0; at < list.words.size(); ++at) {
            if (list.words[at] != '\n') {
                hash.add(static_cast<unsigned char>(list.words[at]));
                noteBeginning(hash);
                continue;
            }
            insert(hash,
                { .begin = static_cast<std::uint32_t>(begin),
                    .rank = ++rank,
                    .length = static_cast<std::uint8_t>(at - begin),
                    .dictionary = list.dictionary });
            begin = at + 1;
            hash = WordHash();
        }
    }
}

RankedWords::RankedWords(Dictionary dictionary, std::span<const std::u32string> words)
{
    reserve(words.size());
    std::uint32_t rank = 0;
    for (const std::u32string& word : words) {
        ++rank;
        if (word.empty() || word.size() > mostCharacters)
            continue;
        WordHash hash;
        for (const char32_t character : word) {
            hash.add(character);
            noteBeginning(hash);
        }
        insert(hash,
            { .begin = static_cast<std::uint32_t>(m_wide.size()),
                .rank = rank,
                .length = static_cast<std::uint8_t>(word.size()),
                .dictionary = dictionary });
        m_wide += word;
    }
}

bool RankedWords::isSame(const Entry& entry, std::u32string_view word) const
{
    if (entry.length != word.size())
        return false;
    if (!m_wide.empty())
        return std::u32string_view(m_wide).substr(entry.begin, entry.length) == word;
    const std::string_view text = m_texts[static_cast<std::size_t>(entry.dictionary)];
    return std::ranges::equal(text.substr(entry.begin, entry.length), word,
        [](char c, char32_t character) { return static_cast<unsigned char>(c) == character; });
}

void RankedWords::reserve(std::size_t words)
{
    m_entries.reserve(words);
    m_slots.resize(std::bit_ceil(2 * words + 1));
    m_slotsMask = m_slots.size() - 1;
    constexpr std::size_t bitsPerWord = 16;
    m_beginnings.resize(std::bit_ceil(words * bitsPerWord + 1) / 64 + 1);
    m_beginningsMask = std::bit_ceil(words * bitsPerWord + 1) - 1;
}

void RankedWords::insert(const WordHash& hash, const Entry& entry)
{
    m_entries.push_back(entry);
    const std::uint64_t value = hash.value();
    std::uint64_t slot = value >> 32 & m_slotsMask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & m_slotsMask;
    m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
}

void RankedWords::noteBeginning(const WordHash& hash)
{
    const std::uint64_t bit = hash.value() & m_beginningsMask;
    m_beginnings[bit / 64] |= std::uint64_t{ 1 } << bit % 64;
}

const RankedWords& listedWords()
{
    // Never destroyed: a thread may still measure while the program ends.
    static const RankedWords& words = *std::make_unique<const RankedWords>(
        std::to_array<RankedWords::List>({
            { Dictionary::Passwords, embedded::passwords },
            { Dictionary::EnglishWikipedia, embedded::englishWikipedia },
            { Dictionary::FemaleNames, embedded::femaleNames },
            { Dictionary::Surnames, embedded::surnames },
            { Dictionary::UsTvAndFilm, embedded::usTvAndFilm },
            { Dictionary::MaleNames, embedded::maleNames },
        }))
                                           .release();
    return words;
}

} // namespace core::password
