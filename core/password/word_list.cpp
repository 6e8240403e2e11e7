// SPDX-License-Identifier: Apache-2.0
#include "core/password/word_list.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/password/generator.h"
#include "core/password/joining.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <unordered_set>
#include <utility>

namespace core::embedded {
extern const std::string_view effLong;
extern const std::string_view effShort1;
extern const std::string_view effShort2;
} // namespace core::embedded

namespace core::password {
namespace {

constexpr std::string_view signedBegin = "-----BEGIN PGP SIGNED MESSAGE-----";
constexpr std::string_view signatureBegin = "-----BEGIN PGP SIGNATURE-----";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Line by line; what is refused names its line.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }
    Result<WordList> read();

private:
    enum class Part : std::uint8_t { Words, SignedHeader, SignedWords };
    enum class DiceNumbers : std::uint8_t { Unknown, Present, Missing };

    Result<> readLine(std::string_view line);
    Result<> readWord(std::string_view line);
    Result<std::string_view> withoutDiceNumber(std::string_view line);
    std::unexpected<Error> refused(std::optional<Cause> cause) const
    {
        return fail(ErrorCode::NotAWordList, {}, cause,
            Place{ .byte = {}, .line = m_line, .column = {}, .member = {} });
    }

    std::string_view m_rest;
    std::uint64_t m_line = 0;
    Part m_part = Part::Words;
    DiceNumbers m_diceNumbers = DiceNumbers::Unknown;
    std::unordered_set<std::string> m_seen{};
    WordList m_list{};
    bool m_isAtEnd = false;
};

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

Result<std::string_view> Reader::withoutDiceNumber(std::string_view line)
{
    const std::size_t digits = line.find_first_not_of("123456");
    const bool hasNumber = digits != std::string_view::npos && digits > 0 && isBlank(line[digits]);
    const DiceNumbers here = hasNumber ? DiceNumbers::Present : DiceNumbers::Missing;
    if (m_diceNumbers == DiceNumbers::Unknown)
        m_diceNumbers = here;
    if (m_diceNumbers != here)
        return refused({});
    if (!hasNumber)
        return line;
    m_list.hasDiceNumbers = true;
    return trimmed(line.substr(digits));
}

Result<> Reader::readWord(std::string_view line)
{
    const std::string_view word = TRY(withoutDiceNumber(line));
    if (word.size() > WordList::largestWord)
        return refused({});
    // It would join with the word or separator before it.
    if (beginsWithJoining(word))
        return refused(Cause::IllegalCharacter);
    for (std::string_view rest = word; !rest.empty();) {
        const char32_t character = takeCodePoint(rest);
        if (character == U' ' || character == U'\t' || character == U'\u00A0' || character == U'\u3000')
            return refused(Cause::WhiteSpace);
        if (kindOf(character) == CharacterKind::Control)
            return refused(Cause::Binary);
    }
    std::string normal = composed(word);
    if (m_seen.insert(normal).second)
        m_list.words.push_back(std::move(normal));
    else
        ++m_list.duplicates;
    return {};
}

Result<> Reader::readLine(std::string_view line)
{
    if (m_part == Part::Words && line == signedBegin && m_list.words.empty()) {
        m_part = Part::SignedHeader;
        m_list.isSigned = true;
        return {};
    }
    if (m_part == Part::SignedHeader) { // RFC 9580, section 7: "Hash:" lines up to an empty one
        if (line.empty())
            m_part = Part::SignedWords;
        return {};
    }
    if (m_part == Part::SignedWords) {
        if (line == signatureBegin) {
            m_isAtEnd = true;
            return {};
        }
        if (line.starts_with("- ")) // dash-escaped
            line.remove_prefix(2);
    }
    if (line.empty()) {
        ++m_list.emptyLines;
        return {};
    }
    return readWord(line);
}

Result<WordList> Reader::read()
{
    if (m_rest.starts_with(byteOrderMark))
        m_rest.remove_prefix(byteOrderMark.size());
    while (!m_rest.empty() && !m_isAtEnd) {
        ++m_line;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = trimmed(m_rest.substr(0, end));
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        TRY(readLine(line));
    }
    if (m_list.isSigned && !m_isAtEnd)
        return refused(Cause::Truncated);
    if (m_list.words.size() < 2)
        return fail(ErrorCode::NotAWordList, {}, Cause::TooFewWords);
    return std::move(m_list);
}

Place lineOf(std::string_view text, std::size_t byte)
{
    const auto linesBefore = std::ranges::count(text.substr(0, byte), '\n');
    return { .byte = byte, .line = 1 + static_cast<std::uint64_t>(linesBefore), .column = {}, .member = {} };
}

WordList builtIn(std::string_view text)
{
    Result<WordList> list = parseWordList(text);
    assert(list);
    return list ? *std::move(list) : WordList{};
}

} // namespace

Result<WordList> parseWordList(std::string_view text)
{
    if (text.size() > WordList::largestFile)
        return fail(ErrorCode::TooLarge);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fail(ErrorCode::NotAWordList, {}, Cause::Utf16);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos)
        return fail(ErrorCode::NotAWordList, {}, Cause::Binary, lineOf(text, nul));
    if (const auto invalid = firstInvalidUtf8(text))
        return fail(ErrorCode::NotAWordList, {}, Cause::NotUtf8, lineOf(text, *invalid));
    return Reader(text).read();
}

const char* idOf(BuiltInList list)
{
    switch (list) {
    case BuiltInList::EffLong:
        return "eff-long";
    case BuiltInList::EffShort1:
        return "eff-short-1";
    case BuiltInList::EffShort2:
        return "eff-short-2";
    }
    std::unreachable();
}

const WordList& wordsOf(BuiltInList list)
{

    switch (list) {
    case BuiltInList::EffLong: {
        static const WordList words = builtIn(embedded::effLong);
        return words;
    }
    case BuiltInList::EffShort1: {
        static const WordList words = builtIn(embedded::effShort1);
        return words;
    }
    case BuiltInList::EffShort2: {
        static const WordList words = builtIn(embedded::effShort2);
        return words;
    }
    }
    std::unreachable();
}

std::shared_ptr<const WordList> shared(BuiltInList list)
{
    return { std::shared_ptr<const WordList>(), &wordsOf(list) };
}

} // namespace core::password
