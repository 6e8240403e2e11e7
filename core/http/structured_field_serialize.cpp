// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/http/structured_field.h"
#include "core/http/structured_grammar.h"

#include <algorithm>
#include <string>

namespace core::http::structured {
namespace {

constexpr std::int64_t maximumInteger = 999'999'999'999'999;

std::unexpected<Error> refuse()
{
    return fail(ErrorCode::InvalidParameter);
}

bool isKey(std::string_view text)
{
    return !text.empty() && beginsKey(text.front()) && std::ranges::all_of(text, continuesKey);
}

bool isToken(std::string_view text)
{
    return !text.empty() && beginsToken(text.front()) && std::ranges::all_of(text, continuesToken);
}

/// RFC 9651 section 4.1.
class Serializer {
public:
    std::string take() { return std::move(m_text); }

    template <typename Members, typename Write> Result<> each(const Members& members, Write write)
    {
        for (const auto& member : members) {
            if (&member != &members.front())
                m_text += ", ";
            TRY(write(member));
        }
        return {};
    }

    Result<> entry(const Entry& entry)
    {
        if (const auto* single = std::get_if<Item>(&entry))
            return item(*single);
        return innerList(std::get<InnerList>(entry));
    }

    Result<> member(const DictionaryMember& member)
    {
        TRY(key(member.key));
        const auto* single = std::get_if<Item>(&member.value);
        if (single && single->value == BareItem(true))
            return parameters(single->parameters);
        m_text += '=';
        return entry(member.value);
    }

    Result<> item(const Item& item)
    {
        TRY(bareItem(item.value));
        return parameters(item.parameters);
    }

private:
    Result<> innerList(const InnerList& list)
    {
        m_text += '(';
        for (const Item& member : list.items) {
            if (&member != &list.items.front())
                m_text += ' ';
            TRY(item(member));
        }
        m_text += ')';
        return parameters(list.parameters);
    }

    Result<> parameters(const Parameters& parameters)
    {
        for (const auto& [name, value] : parameters) {
            m_text += ';';
            TRY(key(name));
            if (value == BareItem(true))
                continue;
            m_text += '=';
            TRY(bareItem(value));
        }
        return {};
    }

    Result<> key(std::string_view name)
    {
        if (!isKey(name))
            return refuse();
        m_text += name;
        return {};
    }

    Result<> bareItem(const BareItem& value)
    {
        return std::visit([this](const auto& typed) { return write(typed); }, value);
    }

    Result<> write(std::int64_t integer)
    {
        if (integer > maximumInteger || integer < -maximumInteger)
            return refuse();
        m_text += std::to_string(integer);
        return {};
    }

    Result<> write(Decimal decimal)
    {
        if (decimal.thousandths > maximumInteger || decimal.thousandths < -maximumInteger)
            return refuse();
        const std::int64_t size = decimal.thousandths < 0 ? -decimal.thousandths : decimal.thousandths;
        std::string text = decimal.thousandths < 0 ? "-" : "";
        // The 1 keeps the zeros in front.
        text += std::to_string(size / 1000) + "." + std::to_string(1000 + size % 1000).substr(1);
        while (text.ends_with('0') && !text.ends_with(".0"))
            text.pop_back();
        m_text += text;
        return {};
    }

    Result<> write(const std::string& text)
    {
        m_text += '"';
        for (const char c : text) {
            if (!isVisible(c))
                return refuse();
            if (c == '"' || c == '\\')
                m_text += '\\';
            m_text += c;
        }
        m_text += '"';
        return {};
    }

    Result<> write(const Token& token)
    {
        if (!isToken(token.text))
            return refuse();
        m_text += token.text;
        return {};
    }

    Result<> write(const Bytes& bytes)
    {
        m_text += ':' + toBase64(bytes) + ':';
        return {};
    }

    Result<> write(bool value)
    {
        m_text += value ? "?1" : "?0";
        return {};
    }

    Result<> write(Date date)
    {
        m_text += '@';
        return write(date.seconds);
    }

    Result<> write(const DisplayString& string)
    {
        if (firstInvalidUtf8(string.text))
            return refuse();
        m_text += "%\"";
        for (const char c : string.text) {
            if (isVisible(c) && c != '%' && c != '"')
                m_text += c;
            else
                m_text += '%' + toHex(asBytes({ &c, 1 }));
        }
        m_text += '"';
        return {};
    }

    std::string m_text;
};

} // namespace

Result<std::string> serialize(const Item& item)
{
    Serializer serializer;
    TRY(serializer.item(item));
    return serializer.take();
}

Result<std::string> serialize(const List& list)
{
    Serializer serializer;
    TRY(serializer.each(list, [&](const Entry& entry) { return serializer.entry(entry); }));
    return serializer.take();
}

Result<std::string> serialize(const Dictionary& dictionary)
{
    Serializer serializer;
    TRY(serializer.each(
        dictionary, [&](const DictionaryMember& member) { return serializer.member(member); }));
    return serializer.take();
}

} // namespace core::http::structured
