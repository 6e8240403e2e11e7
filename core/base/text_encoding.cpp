// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_encoding.h"

#include <utf8proc.h>

#include <array>
#include <cassert>
#include <utility>

namespace core {
namespace {

constexpr char32_t lastOfLatin1 = 0xFF;
constexpr char32_t lastOfOneUnit = 0xFFFF; ///< of UTF-16; what is beyond takes two

/// Of bytes in UTF-8.
std::size_t sizeInUtf8(char32_t character)
{
    if (character < 0x80)
        return 1;
    return character < 0x800 ? 2 : character <= lastOfOneUnit ? 3 : 4;
}

std::size_t sizeOf(char32_t character, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return sizeInUtf8(character);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return character <= lastOfOneUnit ? 2 : 4;
    case TextEncoding::Latin1:
        return 1;
    }
    std::unreachable();
}

/// The line break at the beginning of the text: empty, "\n", "\r\n" or "\r".
std::string_view newlineAt(std::string_view text)
{
    if (text.starts_with('\n'))
        return text.substr(0, 1);
    return text.starts_with("\r\n") ? text.substr(0, 2) : text.substr(0, text.starts_with('\r') ? 1 : 0);
}

std::string_view converted(std::string_view newline, Newlines newlines)
{
    switch (newlines) {
    case Newlines::AsTyped:
        return newline;
    case Newlines::Lf:
        return "\n";
    case Newlines::CrLf:
        return "\r\n";
    case Newlines::Cr:
        return "\r";
    }
    std::unreachable();
}

/// Hands over the characters one by one and the line breaks as they shall be; ends with the first that is
/// refused or is no UTF-8, and says where that is.
template <typename Taker>
std::optional<std::size_t> read(std::string_view utf8, Newlines newlines, Taker& taker)
{
    for (std::size_t offset = 0; offset < utf8.size();) {
        const char first = utf8[offset];
        auto character = static_cast<utf8proc_int32_t>(static_cast<unsigned char>(first));
        utf8proc_ssize_t length = 1;
        if (first == '\n' || first == '\r') {
            const std::string_view newline = newlineAt(utf8.substr(offset));
            taker.takeNewline(converted(newline, newlines));
            offset += newline.size();
            continue;
        }
        // Most of what is typed is ASCII, which is itself.
        if (character >= 0x80) {
            length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()) + offset,
                static_cast<utf8proc_ssize_t>(utf8.size() - offset), &character);
        }
        if (length <= 0 || !taker.take(static_cast<char32_t>(character)))
            return offset;
        offset += static_cast<std::size_t>(length);
    }
    return {};
}

/// Lines end as newlineAt() sees it; columns count bytes.
Place placeOf(std::size_t offset, std::string_view utf8)
{
    std::uint64_t line = 1;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < offset; ++at) {
        if (const std::string_view newline = newlineAt(utf8.substr(at)); !newline.empty()) {
            ++line;
            at += newline.size() - 1;
            begin = at + 1;
        }
    }
    return { .byte = offset, .line = line, .column = offset - begin + 1, .member = {} };
}

/// "U+20AC", with more digits where four do not suffice.
std::string numberOf(char32_t character)
{
    std::string digits;
    for (; character != 0 || digits.size() < 4; character >>= 4U)
        digits.insert(digits.begin(), "0123456789ABCDEF"[character & 0xFU]);
    return "U+" + digits;
}

class Counter {
public:
    explicit Counter(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }

    bool take(char32_t character)
    {
        if (m_encoding == TextEncoding::Latin1 && character > lastOfLatin1) {
            m_refused = character;
            return false;
        }
        m_count.bytes += sizeOf(character, m_encoding);
        ++m_count.characters;
        m_count.endsWithNewline = false;
        return true;
    }
    void takeNewline(std::string_view newline)
    {
        m_count.bytes += newline.size() * sizeOf(U'\n', m_encoding);
        m_count.characters += newline.size();
        ++(newline.size() == 2 ? m_count.crLf : newline == "\n" ? m_count.lf : m_count.cr);
        m_count.endsWithNewline = true;
    }

    const TextCount& count() const { return m_count; }
    /// The character that the encoding lacks.
    std::optional<char32_t> refused() const { return m_refused; }

private:
    TextEncoding m_encoding;
    TextCount m_count;
    std::optional<char32_t> m_refused;
};

/// Fills a buffer that the Counter has found to be large enough.
class Writer {
public:
    Writer(TextEncoding encoding, std::span<std::byte> into)
        : m_encoding(encoding)
        , m_rest(into)
    {
    }

    bool take(char32_t character)
    {
        switch (m_encoding) {
        case TextEncoding::Utf8:
            putUtf8(character);
            break;
        case TextEncoding::Latin1:
            put(character);
            break;
        case TextEncoding::Utf16Le:
        case TextEncoding::Utf16Be:
            if (character <= lastOfOneUnit) {
                putUnit(character);
            } else {
                const char32_t beyond = character - lastOfOneUnit - 1;
                putUnit(0xD800U + (beyond >> 10U));
                putUnit(0xDC00U + (beyond & 0x3FFU));
            }
            break;
        }
        return true;
    }
    void takeNewline(std::string_view newline)
    {
        for (const char c : newline)
            take(static_cast<unsigned char>(c));
    }
    bool isFull() const { return m_rest.empty(); }

private:
    void put(char32_t byte)
    {
        m_rest.front() = static_cast<std::byte>(byte);
        m_rest = m_rest.subspan(1);
    }
    void putUnit(char32_t unit)
    {
        const bool isLittle = m_encoding == TextEncoding::Utf16Le;
        put(isLittle ? unit & 0xFFU : unit >> 8U);
        put(isLittle ? unit >> 8U : unit & 0xFFU);
    }
    void putUtf8(char32_t character)
    {
        if (character < 0x80) {
            put(character);
            return;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        const utf8proc_ssize_t size
            = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
        for (utf8proc_ssize_t i = 0; i < size; ++i)
            put(bytes[static_cast<std::size_t>(i)]);
    }

    TextEncoding m_encoding;
    std::span<std::byte> m_rest;
};

} // namespace

Result<TextCount> countText(std::string_view utf8, TextEncoding encoding, Newlines newlines)
{
    Counter counter(encoding);
    const std::optional<std::size_t> end = read(utf8, newlines, counter);
    if (!end)
        return counter.count();
    if (const std::optional<char32_t> refused = counter.refused())
        return fail(ErrorCode::NotInThisEncoding, numberOf(*refused), {}, placeOf(*end, utf8));
    return fail(ErrorCode::InvalidEncoding, {}, {}, placeOf(*end, utf8));
}

Result<Scratch> encodeText(std::string_view utf8, TextEncoding encoding, Newlines newlines)
{
    // Counted first: a buffer that grows would copy the text again and again.
    const TextCount count = TRY(countText(utf8, encoding, newlines));
    Scratch bytes(count.bytes);
    Writer writer(encoding, bytes.bytes());
    [[maybe_unused]] const auto refused = read(utf8, newlines, writer);
    assert(!refused && writer.isFull());
    return bytes;
}

} // namespace core
