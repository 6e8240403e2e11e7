// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/scratch.h"
#include "core/base/secure_bytes.h"
#include "core/crypto/random.h"
#include "core/password/password_rules.h"
#include "core/password/word_list.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::password {

/// Sets of characters that people know by name. Symbols are the six after it together.
enum class CharacterGroupName : std::uint8_t {
    Lower,
    Upper,
    Digits,
    Symbols,
    Punctuation,
    Quotes,
    Dashes,
    Mathematics,
    Logograms,
    Brackets,
};
inline constexpr std::array allCharacterGroups{ CharacterGroupName::Lower, CharacterGroupName::Upper,
    CharacterGroupName::Digits, CharacterGroupName::Symbols, CharacterGroupName::Punctuation,
    CharacterGroupName::Quotes, CharacterGroupName::Dashes, CharacterGroupName::Mathematics,
    CharacterGroupName::Logograms, CharacterGroupName::Brackets };
const char* idOf(CharacterGroupName group); ///< "lower"
std::string_view charactersOf(CharacterGroupName group);
/// Characters that are read as one another: 0 and O; 1, I, l and |; 2 and Z; 5 and S; 6 and G; 8 and B.
std::string_view lookAlikeCharacters();

struct CharacterGroup {
    std::string characters; ///< UTF-8; a character counts once, and may be in several groups
    std::uint32_t minimum = 0; ///< at least so many of the result
};

enum class LookAlikes : std::uint8_t { Allowed, LeftOut };

/// All strings of that length that keep all of it are equally likely.
struct CharacterSettings {
    static constexpr std::uint32_t longest = 512;

    std::uint32_t length = 20; ///< in characters
    std::vector<CharacterGroup> groups{};
    std::string excluded{}; ///< UTF-8
    LookAlikes lookAlikes = LookAlikes::Allowed;
    std::optional<std::uint32_t> longestRun{}; ///< of one character; 1 is "no character twice in a row"
};

/// Without the space, which people lose at the ends, unless nothing else is left. The length must be within
/// the rules; without one it is 20, or the nearest that the rules allow.
Result<CharacterSettings> settingsFor(const PasswordRules& rules, std::optional<std::uint32_t> length = {});

enum class SeparatorKind : std::uint8_t { Fixed, RandomDigit, RandomSymbol };
enum class WordCase : std::uint8_t {
    AsListed,
    Lower,
    FirstLetters,
    OneWord, ///< a random word all in capitals
    EachLetter, ///< every letter at random; words with more letters are drawn more often, so that all is even
};
/// A random digit or symbol behind words.
enum class Addition : std::uint8_t { None, AfterOneWord, AfterEachWord };

struct PassphraseSettings {
    static constexpr std::uint32_t mostWords = 64;
    static constexpr std::size_t longestSeparator = 16; ///< characters

    std::uint32_t words = 6;
    std::shared_ptr<const WordList> list{}; ///< null is EFF long
    SeparatorKind separatorKind = SeparatorKind::Fixed;
    std::string separator = "-"; ///< UTF-8, for Fixed; may be empty
    WordCase wordCase = WordCase::AsListed;
    Addition digit = Addition::None;
    Addition symbol = Addition::None;
};
/// A list that is never freed.
std::shared_ptr<const WordList> shared(BuiltInList list);
/// What a random symbol is drawn from.
std::string_view passphraseSymbols();

/// Trivial are: blocks that repeat (1111, 1212, 123123), numbers that count up or down (2345, 8901) and, of
/// four digits, the years 1900 to 2099.
enum class TrivialPins : std::uint8_t { Allowed, Refused };

struct PinSettings {
    static constexpr std::uint32_t longest = 64;
    std::uint32_t length = 6;
    TrivialPins trivial = TrivialPins::Refused;
};
bool isTrivialPin(std::string_view digits);

/// Syllables of a consonant and a vowel, to be said on the telephone: "bakoti-lumeza".
struct SpokenSettings {
    static constexpr std::uint32_t mostSyllables = 128;
    std::uint32_t syllables = 12;
    std::uint32_t syllablesInAGroup = 3; ///< parted by hyphens, which add nothing; 0 is one group
    Addition digit = Addition::None; ///< behind groups
};

/// How many results there can be, as bits.
struct Entropy {
    double bits = 0; ///< log2 of the number of equally likely results
    /// Else at least so much: results can be read in several ways, because words contain, or begin with, what
    /// stands between them.
    bool isExact = true;
    std::string outcomes{}; ///< the number in decimal digits; empty unless it is exact
};

/// Draws passwords to one setting; immutable and cheap to copy.
class Generator {
public:
    /// Unsatisfiable with its cause where nothing keeps the setting, InvalidParameter for numbers out of
    /// range and characters that cannot be drawn (control characters, marks that would join with others),
    /// TooExpensive where minimums and longestRun together cannot be counted.
    static Result<Generator> of(const CharacterSettings& settings);
    static Result<Generator> of(const PassphraseSettings& settings);
    static Result<Generator> of(const PinSettings& settings);
    static Result<Generator> of(const SpokenSettings& settings);

    const Entropy& entropy() const;
    /// UTF-8. Without a source of words, from the generator for secrets.
    Result<SecureBytes> draw(const crypto::RandomWord& nextWord = {}) const;
    /// So many, each on a line that LF ends; at most 1 million.
    Result<Scratch> drawLines(
        std::uint64_t count, const Progress& progress = {}, const crypto::RandomWord& nextWord = {}) const;

    class Recipe; ///< how one kind is drawn; private to the library

private:
    explicit Generator(std::shared_ptr<const Recipe> recipe);
    std::shared_ptr<const Recipe> m_recipe;
};

} // namespace core::password
