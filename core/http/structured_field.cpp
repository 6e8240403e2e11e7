// SPDX-License-Identifier: Apache-2.0
#include "core/http/structured_field.h"

#include "core/base/text.h"
#include "core/http/structured_grammar.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core::http::structured {
namespace {

constexpr std::size_t maximumIntegerDigits = 15;
constexpr std::size_t maximumWholeDigits = 12;
constexpr std::size_t maximumDecimals = 3;

/// Of several with one key the last, at the first one's place; linear for a megabyte of keys.
template <typename Pairs, typename Key> Pairs withoutRepetitions(Pairs pairs, Key keyOf)
{
    Pairs kept;
    std::unordered_map<std::string, std::size_t> positions;
    for (auto& pair : pairs) {
        const auto [known, isNew] = positions.try_emplace(keyOf(pair), kept.size());
        if (isNew)
            kept.push_back(std::move(pair));
        else
            kept[known->second] = std::move(pair);
    }
    return kept;
}

/// RFC 9651 section 4.2.
class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
        skip(" ");
    }

    Result<Item> item()
    {
        const std::size_t offset = m_offset;
        BareItem value = TRY(bareItem());
        Parameters parameters = TRY(this->parameters());
        return Item{ .value = std::move(value), .parameters = std::move(parameters), .offset = offset };
    }

    Result<Entry> entry()
    {
        if (next() == '(')
            return TRY(innerList());
        return TRY(item());
    }

    Result<List> list()
    {
        List list;
        while (!isAtEnd()) {
            list.push_back(TRY(entry()));
            TRY(comma());
        }
        return list;
    }

    Result<Dictionary> members()
    {
        Dictionary members;
        while (!isAtEnd()) {
            members.push_back(TRY(member()));
            TRY(comma());
        }
        return members;
    }

    /// Nothing but spaces may follow.
    Result<> end()
    {
        skip(" ");
        if (!isAtEnd())
            return refuse();
        return {};
    }

private:
    bool isAtEnd() const { return m_offset == m_text.size(); }
    /// NUL at the end; no rule allows one.
    char next() const { return isAtEnd() ? '\0' : m_text[m_offset]; }

    bool take(char c)
    {
        if (isAtEnd() || m_text[m_offset] != c)
            return false;
        ++m_offset;
        return true;
    }

    void skip(std::string_view characters)
    {
        m_offset = std::min(m_text.find_first_not_of(characters, m_offset), m_text.size());
    }

    template <typename Predicate> std::string_view takeWhile(Predicate continues)
    {
        const std::size_t begin = m_offset;
        while (!isAtEnd() && continues(m_text[m_offset]))
            ++m_offset;
        return m_text.substr(begin, m_offset - begin);
    }

    [[nodiscard]] std::unexpected<Error> refuse(std::size_t offset) const
    {
        const Cause cause = m_text.empty() ? Cause::Empty
            : offset >= m_text.size()      ? Cause::Truncated
                                           : Cause::IllegalCharacter;
        return fail(ErrorCode::InvalidEncoding, {}, cause,
            Place{ .byte = offset, .line = {}, .column = {}, .member = {} });
    }
    [[nodiscard]] std::unexpected<Error> refuse() const { return refuse(m_offset); }

    /// Between members: none at the end, and none after the last.
    Result<> comma()
    {
        skip(" \t");
        if (isAtEnd())
            return {};
        if (!take(','))
            return refuse();
        const std::size_t offset = m_offset - 1;
        skip(" \t");
        if (isAtEnd())
            return refuse(offset);
        return {};
    }

    Result<std::string> key()
    {
        if (!beginsKey(next()))
            return refuse();
        return std::string(takeWhile(continuesKey));
    }

    Result<DictionaryMember> member()
    {
        const std::size_t offset = m_offset;
        std::string name = TRY(key());
        if (take('=')) {
            Entry value = TRY(entry());
            return DictionaryMember{ .key = std::move(name), .value = std::move(value), .offset = offset };
        }
        Parameters parameters = TRY(this->parameters());
        return DictionaryMember{ .key = std::move(name),
            .value = Item{ .value = true, .parameters = std::move(parameters), .offset = offset },
            .offset = offset };
    }

    Result<InnerList> innerList()
    {
        InnerList list{ .items = {}, .parameters = {}, .offset = m_offset };
        ++m_offset;
        for (;;) {
            skip(" ");
            if (take(')'))
                break;
            if (isAtEnd())
                return refuse();
            list.items.push_back(TRY(item()));
            if (next() != ' ' && next() != ')')
                return refuse();
        }
        list.parameters = TRY(parameters());
        return list;
    }

    Result<Parameters> parameters()
    {
        Parameters parameters;
        while (take(';')) {
            skip(" ");
            std::string name = TRY(key());
            BareItem value = true;
            if (take('='))
                value = TRY(bareItem());
            parameters.emplace_back(std::move(name), std::move(value));
        }
        if (parameters.size() < 2)
            return parameters;
        return withoutRepetitions(
            std::move(parameters), [](const auto& parameter) { return parameter.first; });
    }

    Result<BareItem> bareItem()
    {
        const char first = next();
        if (first == '-' || isDigit(first))
            return number();
        if (first == '"')
            return string();
        if (beginsToken(first))
            return made(Token{ std::string(takeWhile(continuesToken)) });
        switch (first) {
        case ':':
            return binary();
        case '?':
            return boolean();
        case '@':
            return date();
        case '%':
            return displayString();
        default:
            return refuse();
        }
    }

    /// In place: of a temporary variant gcc 12 believes that it frees what was never allocated.
    template <typename Type> static Result<BareItem> made(Type value)
    {
        return Result<BareItem>(std::in_place, std::in_place_type<Type>, std::move(value));
    }

    Result<BareItem> number()
    {
        const bool isNegative = take('-');
        const std::size_t begin = m_offset;
        const std::string_view whole = takeWhile(isDigit);
        if (whole.empty())
            return refuse();
        const bool isDecimal = next() == '.';
        const std::size_t limit = isDecimal ? maximumWholeDigits : maximumIntegerDigits;
        if (whole.size() > limit)
            return refuse(begin + limit);
        std::int64_t value = 0;
        const auto append = [&](char digit) { value = value * 10 + (digit - '0'); };
        std::ranges::for_each(whole, append);
        if (!isDecimal)
            return made(isNegative ? -value : value);
        ++m_offset;
        const std::size_t point = m_offset;
        const std::string_view decimals = takeWhile(isDigit);
        if (decimals.empty())
            return refuse();
        if (decimals.size() > maximumDecimals)
            return refuse(point + maximumDecimals);
        std::ranges::for_each(decimals, append);
        for (std::size_t i = decimals.size(); i < maximumDecimals; ++i)
            append('0');
        return made(Decimal{ isNegative ? -value : value });
    }

    Result<BareItem> string()
    {
        ++m_offset;
        std::string text;
        while (!isAtEnd() && isVisible(next())) {
            if (take('"'))
                return made(std::move(text));
            if (take('\\') && next() != '"' && next() != '\\')
                return refuse();
            text.push_back(next());
            ++m_offset;
        }
        return refuse();
    }

    /// Padding and the bits behind the last byte are not insisted on, as the RFC asks for.
    Result<BareItem> binary()
    {
        ++m_offset;
        const std::size_t end = m_text.find(':', m_offset);
        if (end == std::string_view::npos)
            return refuse(m_text.size());
        const std::size_t begin = m_offset;
        Bytes bytes;
        unsigned bits = 0;
        std::size_t count = 0;
        for (; m_offset < end && next() != '='; ++m_offset) {
            const auto value = sextetOf(next());
            if (!value)
                return refuse();
            bits = (bits << 6 | *value) & 0xFFFFU;
            if (++count % 4 != 1)
                bytes.push_back(static_cast<std::byte>(bits >> (6 - 2 * ((count - 1) % 4)) & 0xFFU));
        }
        const std::string_view padding = m_text.substr(m_offset, end - m_offset);
        const std::size_t illegal = padding.find_first_not_of('=');
        if (illegal != std::string_view::npos)
            return refuse(m_offset + illegal);
        if (count % 4 == 1 || padding.size() > 2 || (!padding.empty() && (count + padding.size()) % 4 != 0))
            return refuse(begin + count);
        m_offset = end + 1;
        return made(std::move(bytes));
    }

    static std::optional<unsigned> sextetOf(char c)
    {
        constexpr std::string_view alphabet
            = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return {};
        return static_cast<unsigned>(value);
    }

    Result<BareItem> boolean()
    {
        ++m_offset;
        if (take('1'))
            return made(true);
        if (take('0'))
            return made(false);
        return refuse();
    }

    Result<BareItem> date()
    {
        ++m_offset;
        const std::size_t begin = m_offset;
        const BareItem value = TRY(number());
        if (const auto* seconds = std::get_if<std::int64_t>(&value))
            return made(Date{ *seconds });
        return refuse(m_text.find('.', begin));
    }

    Result<BareItem> displayString()
    {
        ++m_offset;
        if (!take('"'))
            return refuse();
        std::string text;
        std::vector<std::size_t> offsets; // of each byte, for what is no UTF-8
        while (!isAtEnd() && isVisible(next())) {
            offsets.push_back(m_offset);
            if (take('"')) {
                if (const auto invalid = firstInvalidUtf8(text))
                    return refuse(offsets[*invalid]);
                return made(DisplayString{ std::move(text) });
            }
            text.push_back(take('%') ? TRY(escapedByte()) : m_text[m_offset++]);
        }
        return refuse();
    }

    Result<char> escapedByte()
    {
        unsigned value = 0;
        for (int digit = 0; digit < 2; ++digit) {
            const char c = next();
            if (!isDigit(c) && !(c >= 'a' && c <= 'f'))
                return refuse();
            value = value * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : c - 'a' + 10);
            ++m_offset;
        }
        return static_cast<char>(value);
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
};

} // namespace

Result<Item> parseItem(std::string_view text)
{
    Parser parser(text);
    Item item = TRY(parser.item());
    TRY(parser.end());
    return item;
}

Result<List> parseList(std::string_view text)
{
    Parser parser(text);
    return parser.list();
}

Result<Dictionary> parseDictionary(std::string_view text)
{
    Parser parser(text);
    return withoutRepetitions(
        TRY(parser.members()), [](const DictionaryMember& member) { return member.key; });
}

std::size_t offsetOf(const Error& error)
{
    return static_cast<std::size_t>(error.place.value_or(Place()).byte.value_or(0));
}

} // namespace core::http::structured
