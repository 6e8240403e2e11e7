// SPDX-License-Identifier: Apache-2.0
#include "core/json/json.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/json/place_finder.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace core::json {
namespace {

constexpr std::size_t mostValues = 8'000'000; // half a gigabyte as values

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

void appendUtf8(std::string& text, std::uint32_t codePoint)
{
    const auto append = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
        return;
    }
    if (codePoint < 0x800) {
        append(0xC0 | codePoint >> 6);
    } else if (codePoint < 0x10000) {
        append(0xE0 | codePoint >> 12);
        append(0x80 | (codePoint >> 6 & 0x3F));
    } else {
        append(0xF0 | codePoint >> 18);
        append(0x80 | (codePoint >> 12 & 0x3F));
        append(0x80 | (codePoint >> 6 & 0x3F));
    }
    append(0x80 | (codePoint & 0x3F));
}

class Parser {
public:
    Parser(std::string_view text, std::size_t depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    Result<Value> parseText()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        skipSpace();
        if (m_at == m_text.size())
            return failHere(Cause::Empty);
        Value value;
        TRY(parseValue(value));
        skipSpace();
        if (m_at < m_text.size())
            return failHere(isCommentHere() ? Cause::Comment : Cause::TextAfterEnd);
        return value;
    }

private:
    using Failure = std::unexpected<Error>;

    Failure failAt(std::size_t at, std::optional<Cause> cause) const
    {
        return fail(ErrorCode::InvalidEncoding, "JSON", cause, PlaceFinder(m_text).find(at));
    }
    Failure failHere(std::optional<Cause> cause) const { return failAt(m_at, cause); }
    /// Where something else was expected.
    Failure failHere() const
    {
        if (m_at >= m_text.size())
            return failHere(Cause::Truncated);
        if (isCommentHere())
            return failHere(Cause::Comment);
        if (peek() == '\'')
            return failHere(Cause::SingleQuotes);
        return failHere(std::nullopt);
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_at); }
    bool isCommentHere() const
    {
        return rest().starts_with("//") || rest().starts_with("/*") || rest().starts_with('#');
    }
    bool take(char letter)
    {
        const bool isHere = m_at < m_text.size() && m_text[m_at] == letter;
        m_at += isHere ? 1 : 0;
        return isHere;
    }
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\n\r", m_at), m_text.size()); }
    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_at;
    }

    Result<> parseValue(Value& value)
    {
        if (++m_values > mostValues)
            return fail(ErrorCode::TooLarge, "JSON", {}, PlaceFinder(m_text).find(m_at));
        value.offset = m_at;
        switch (peek()) {
        case '{':
            return parseObject(value.content.emplace<Object>());
        case '[':
            return parseArray(value.content.emplace<Array>());
        case '"':
            return parseString(value.content.emplace<std::string>());
        default:
            break;
        }
        if (peek() == '-' || peek() == '+' || peek() == '.' || isDigit(peek()))
            return parseNumber(value.content.emplace<Number>());
        return parseWord(value);
    }

    Result<> parseWord(Value& value)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && (isLetter(m_text[end]) || isDigit(m_text[end])))
            ++end;
        const std::string_view word = m_text.substr(m_at, end - m_at);
        if (word == "null")
            value.content = nullptr;
        else if (word == "true" || word == "false")
            value.content = word == "true";
        else if (word.empty())
            return failHere();
        else if (const auto startsLike = [&](std::string_view whole) { return whole.starts_with(word); };
            end == m_text.size() && (startsLike("null") || startsLike("true") || startsLike("false")))
            return failAt(end, Cause::Truncated);
        else
            return failHere(Cause::UnquotedWord);
        m_at = end;
        return {};
    }

    Result<> parseNumber(Number& number)
    {
        const std::size_t begin = m_at;
        take('-');
        const std::size_t whole = m_at;
        if (isLetter(peek())) // -Infinity
            return failAt(begin, Cause::UnquotedWord);
        TRY(expectDigits());
        if (m_text[whole] == '0' && m_at > whole + 1)
            return failAt(whole, Cause::LeadingZero);
        if (take('.'))
            TRY(expectDigits());
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            TRY(expectDigits());
        }
        if (isLetter(peek()))
            return failHere(std::nullopt);
        number.text = m_text.substr(begin, m_at - begin);
        return {};
    }

    Result<> expectDigits()
    {
        if (!isDigit(peek()))
            return failHere();
        skipDigits();
        return {};
    }

    Result<> parseArray(Array& array)
    {
        TRY(enter());
        skipSpace();
        if (take(']'))
            return leave();
        for (;;) {
            TRY(parseValue(array.emplace_back()));
            if (TRY(isEndAfterValue(']')))
                return leave();
        }
    }

    Result<> parseObject(Object& object)
    {
        TRY(enter());
        skipSpace();
        if (take('}'))
            return leave();
        for (;;) {
            if (isLetter(peek()))
                return failHere(Cause::UnquotedWord);
            if (peek() != '"')
                return failHere();
            Member& member = object.emplace_back();
            member.offset = m_at;
            TRY(parseString(member.name));
            skipSpace();
            if (!take(':'))
                return failHere();
            skipSpace();
            TRY(parseValue(member.value));
            if (TRY(isEndAfterValue('}')))
                return leave();
        }
    }

    Result<> enter()
    {
        if (m_level == m_depth)
            return failHere(Cause::TooDeep);
        ++m_level;
        ++m_at;
        return {};
    }

    Result<> leave()
    {
        --m_level;
        return {};
    }

    /// A comma, after which there must be more, or the end.
    Result<bool> isEndAfterValue(char end)
    {
        skipSpace();
        if (take(end))
            return true;
        const std::size_t comma = m_at;
        if (!take(','))
            return failHere();
        skipSpace();
        if (peek() == end)
            return failAt(comma, Cause::TrailingComma);
        return false;
    }

    Result<> parseString(std::string& text)
    {
        ++m_at;
        for (;;) {
            const std::size_t begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
                && static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            text += m_text.substr(begin, m_at - begin);
            if (m_at >= m_text.size())
                return failHere(Cause::Truncated);
            if (take('"'))
                return {};
            if (!take('\\'))
                return failHere(Cause::ControlCharacter);
            TRY(parseEscape(text));
        }
    }

    Result<> parseEscape(std::string& text)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (m_at >= m_text.size())
            return failHere(Cause::Truncated);
        if (const std::size_t which = letters.find(peek()); which != std::string_view::npos) {
            text.push_back(meanings[which]);
            ++m_at;
            return {};
        }
        if (!take('u'))
            return failAt(m_at - 1, Cause::UnknownEscape);
        std::uint32_t codePoint = TRY(parseHex());
        constexpr std::uint32_t replacement = 0xFFFD;
        if (codePoint >= 0xDC00 && codePoint <= 0xDFFF)
            codePoint = replacement;
        if (codePoint >= 0xD800 && codePoint <= 0xDBFF)
            codePoint = TRY(parseLowSurrogate(codePoint)).value_or(replacement);
        appendUtf8(text, codePoint);
        return {};
    }

    Result<std::uint32_t> parseHex()
    {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at >= m_text.size())
                return failHere(Cause::Truncated);
            if (!isHexDigit(m_text[m_at]))
                return failHere(Cause::UnknownEscape);
            std::uint32_t digit = 0;
            std::from_chars(m_text.data() + m_at, m_text.data() + m_at + 1, digit, 16);
            value = value << 4 | digit;
        }
        return value;
    }

    /// Nothing, and nothing taken, where no low surrogate follows.
    Result<std::optional<std::uint32_t>> parseLowSurrogate(std::uint32_t high)
    {
        if (!rest().starts_with("\\u"))
            return std::nullopt;
        const std::size_t begin = std::exchange(m_at, m_at + 2);
        const std::uint32_t low = TRY(parseHex());
        if (low < 0xDC00 || low > 0xDFFF) {
            m_at = begin;
            return std::nullopt;
        }
        return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
    }

    std::string_view m_text;
    std::size_t m_depth;
    std::size_t m_at = 0;
    std::size_t m_level = 0;
    std::size_t m_values = 0;
};

bool looksLikeUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")
        || text.substr(0, 2).find('\0') != std::string_view::npos;
}

} // namespace

const Value* Value::find(std::string_view name) const
{
    const auto* object = as<Object>();
    if (!object)
        return nullptr;
    const auto found = std::ranges::find(*object, name, &Member::name);
    return found == object->end() ? nullptr : &found->value;
}

const std::string* Value::text(std::string_view name) const
{
    const Value* value = find(name);
    return value ? value->as<std::string>() : nullptr;
}

std::optional<std::int64_t> Value::integer() const
{
    const auto* number = as<Number>();
    if (!number)
        return {};
    std::int64_t value = 0;
    const char* end = number->text.data() + number->text.size();
    const auto result = std::from_chars(number->text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end ? std::optional(value) : std::nullopt;
}

Result<Value> parse(std::string_view text, std::size_t depth)
{
    if (looksLikeUtf16(text))
        return fail(ErrorCode::InvalidEncoding, "JSON", Cause::Utf16, PlaceFinder(text).find(0));
    if (const auto invalid = firstInvalidUtf8(text))
        return fail(ErrorCode::InvalidEncoding, "JSON", Cause::NotUtf8, PlaceFinder(text).find(*invalid));
    return Parser(text, depth).parseText();
}

} // namespace core::json
