// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/pattern.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// The hash of a word, grown character by character.
class WordHash {
public:
    void add(char32_t character) { m_value = (m_value ^ character) * 0x9E3779B97F4A7C15U; }
    std::uint64_t value() const { return m_value ^ m_value >> 29; }

private:
    std::uint64_t m_value = 0xCBF29CE484222325U;
};

struct RankedWord {
    Dictionary dictionary;
    std::uint32_t rank;
};

/// Words by rank, looked up while they are spelt: a search ends as soon as no word begins so.
class RankedWords {
public:
    struct List {
        Dictionary dictionary;
        std::string_view words; ///< lower case, by rank, each ended by a line feed; outlives the table
    };
    explicit RankedWords(std::span<const List> lists);
    /// In lower case; one that is empty or longer than any password is not found, but keeps its rank.
    RankedWords(Dictionary dictionary, std::span<const std::u32string> words);
    RankedWords(const RankedWords&) = delete;
    RankedWords& operator=(const RankedWords&) = delete;

    /// May say so where none does, never the reverse.
    bool mayBegin(const WordHash& hash) const
    {
        const std::uint64_t bit = hash.value() & m_beginningsMask;
        return (m_beginnings[bit / 64] >> bit % 64 & 1) != 0;
    }

    /// Calls `found(RankedWord)` for each list that has the word, in the order of the lists.
    template <typename Found>
    void find(const WordHash& hash, std::u32string_view word, const Found& found) const
    {
        const std::uint64_t value = hash.value();
        for (std::uint64_t slot = value >> 32 & m_slotsMask; m_slots[slot] != 0;
            slot = (slot + 1) & m_slotsMask) {
            const Entry& entry = m_entries[m_slots[slot] - 1];
            if (isSame(entry, word))
                found(RankedWord{ entry.dictionary, entry.rank });
        }
    }

private:
    struct Entry {
        std::uint32_t begin = 0; ///< in the text of its list
        std::uint32_t rank = 0;
        std::uint8_t length = 0;
        Dictionary dictionary{};
    };
    bool isSame(const Entry& entry, std::u32string_view word) const;
    void reserve(std::size_t words);
    void insert(const WordHash& hash, const Entry& entry);
    void noteBeginning(const WordHash& hash);

    // Small, because touching new memory is most of what making the table takes.
    std::array<std::string_view, 7> m_texts{}; ///< of the lists, by Dictionary
    std::u32string m_wide; ///< of all words one after another, instead of those
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< numbers of entries, from 1; 0 is free
    std::vector<std::uint64_t> m_beginnings; ///< a bit for each hash of a word's beginning
    std::uint64_t m_slotsMask = 0;
    std::uint64_t m_beginningsMask = 0;
};

/// The six lists of the program; the first call makes the table.
const RankedWords& listedWords();

} // namespace core::password
