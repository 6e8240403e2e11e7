// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace core::password {

/// What kind of cheap thing a piece of a password is; the order of Segment::details.
enum class Pattern : std::uint8_t { BruteForce, Dictionary, Spatial, Repeat, Sequence, RecentYear, Date };
/// As zxcvbn names it, for scripts: "bruteforce", "dictionary", ... "regex", "date".
const char* idOf(Pattern pattern);

/// The lists, in the order in which they are asked.
enum class Dictionary : std::uint8_t {
    Passwords,
    EnglishWikipedia,
    FemaleNames,
    Surnames,
    UsTvAndFilm,
    MaleNames,
    UserInputs,
};
/// As zxcvbn names it, for scripts: "us_tv_and_film".
const char* idOf(Dictionary dictionary);

/// What a word given with the circumstances is to the user.
enum class WordKind : std::uint8_t { Name, UserName, Mail, Site, Company, Other };
/// For scripts: "user-name".
const char* idOf(WordKind kind);

enum class Capitals : std::uint8_t { None, First, Last, All, Mixed };
/// For scripts: "first".
const char* idOf(Capitals capitals);

enum class Keyboard : std::uint8_t { Qwerty, Dvorak, Keypad, MacKeypad };
/// As zxcvbn names it, for scripts: "mac_keypad".
const char* idOf(Keyboard keyboard);

/// Of what a sequence consists.
enum class Alphabet : std::uint8_t { Lower, Upper, Digits, Unicode };
/// As zxcvbn names it, for scripts: "digits".
const char* idOf(Alphabet alphabet);

/// A character that stands for a letter: 4 for a.
struct Substitution {
    char32_t written;
    char32_t meant;
    bool operator==(const Substitution&) const = default;
};

struct Segment;

/// Nothing cheap was found: ten guesses for each character.
struct BruteForce { };

struct ListedWord {
    Dictionary dictionary = Dictionary::Passwords;
    std::uint32_t rank = 1; ///< from 1, the most frequent
    bool isReversed = false;
    std::vector<Substitution> substitutions{}; ///< sorted by what is written
    Capitals capitals = Capitals::None;
    double capitalVariations = 1;
    double substitutionVariations = 1;
    std::optional<WordKind> userWord{}; ///< of Dictionary::UserInputs only
};

struct KeyboardWalk {
    Keyboard keyboard = Keyboard::Qwerty;
    std::uint32_t turns = 1; ///< the start counts as one
    std::uint32_t shifted = 0; ///< characters typed with Shift
};

struct Repeat {
    std::size_t baseLength = 1; ///< in characters
    std::size_t count = 2;
    double baseGuesses = 1;
    std::vector<Segment> base; ///< of the repeated piece, counted from its own beginning
};

struct Sequence {
    Alphabet alphabet = Alphabet::Unicode;
    int step = 1; ///< from one character to the next, -5 to 5
};

struct RecentYear {
    int year = 0;
};

struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    char32_t separator = 0; ///< 0 where there is none
};

/// A piece of a password, by the pattern that makes it cheapest.
struct Segment {
    std::size_t begin = 0; ///< in characters
    std::size_t end = 0;
    std::variant<BruteForce, ListedWord, KeyboardWalk, Repeat, Sequence, RecentYear, Date> details{};
    double baseGuesses = 1; ///< before variations: of a word its rank
    double guesses = 1; ///< at least 10, or 50 of several characters, unless it is the whole password
    double guessesLog10 = 0;

    Pattern pattern() const { return static_cast<Pattern>(details.index()); }
    std::size_t length() const { return end - begin; }
};

} // namespace core::password
