// SPDX-License-Identifier: Apache-2.0
#include "core/base/characters.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Plain {
    char32_t dressed;
    char32_t plain;
};

/// Letters with strokes and the like, which Unicode does not take apart.
constexpr Plain plainLetters[] = {
    { U'Æ', U'A' },
    { U'Ð', U'D' },
    { U'Ø', U'O' },
    { U'Þ', U'T' },
    { U'ß', U's' },
    { U'æ', U'a' },
    { U'ð', U'd' },
    { U'ø', U'o' },
    { U'þ', U't' },
    { U'Đ', U'D' },
    { U'đ', U'd' },
    { U'Ħ', U'H' },
    { U'ħ', U'h' },
    { U'ı', U'i' },
    { U'Ł', U'L' },
    { U'ł', U'l' },
    { U'Ŋ', U'N' },
    { U'ŋ', U'n' },
    { U'Œ', U'O' },
    { U'œ', U'o' },
    { U'Ŧ', U'T' },
    { U'ŧ', U't' },
    { U'ƒ', U'f' },
    { U'ẞ', U'S' },
};

bool isMark(utf8proc_int32_t codePoint)
{
    const utf8proc_category_t category = utf8proc_category(codePoint);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC
        || category == UTF8PROC_CATEGORY_ME;
}

} // namespace

Characters::Characters(std::size_t count)
    : m_memory(count * sizeof(char32_t))
{
}

std::u32string_view Characters::view() const
{
    return { reinterpret_cast<const char32_t*>(m_memory.bytes().data()), m_memory.size() / sizeof(char32_t) };
}

std::span<char32_t> Characters::characters()
{
    return { reinterpret_cast<char32_t*>(m_memory.bytes().data()), size() };
}

void Characters::append(char32_t character)
{
    m_memory.append(std::as_bytes(std::span(&character, 1)));
}

void Characters::truncate(std::size_t count)
{
    m_memory.resize(std::min(count, size()) * sizeof(char32_t));
}

Characters charactersOf(std::string_view utf8, std::size_t most)
{
    Characters text;
    while (!utf8.empty() && text.size() < most) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
            static_cast<utf8proc_ssize_t>(utf8.size()), &codePoint);
        text.append(size > 0 ? static_cast<char32_t>(codePoint) : replacement);
        utf8.remove_prefix(size > 0 ? static_cast<std::size_t>(size) : 1);
    }
    return text;
}

Characters composed(const Characters& text)
{
    // Room for the longest decomposition that Unicode has.
    constexpr std::size_t mostParts = 18;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const Scratch utf8 = utf8Of(text.view());
    Characters parts(std::max<std::size_t>(1, text.size()) * mostParts);
    auto* buffer = reinterpret_cast<utf8proc_int32_t*>(parts.characters().data());
    utf8proc_ssize_t size = utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(utf8.bytes().data()),
        static_cast<utf8proc_ssize_t>(utf8.size()), buffer, static_cast<utf8proc_ssize_t>(parts.size()),
        options);
    if (size > 0)
        size = utf8proc_normalize_utf32(buffer, size, options);
    parts.truncate(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(0, size)));
    return parts;
}

char32_t withoutAccent(char32_t character)
{
    if (character < 0x80 || character > 0x10FFFF)
        return character;
    if (const auto* known = std::ranges::find(plainLetters, character, &Plain::dressed);
        known != std::end(plainLetters))
        return known->plain;
    std::array<utf8proc_int32_t, 32> parts{};
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    int boundary = 0;
    const utf8proc_ssize_t size = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(character),
        parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    if (size < 1 || size > static_cast<utf8proc_ssize_t>(parts.size()))
        return character;
    // A mark that stands alone stays: it is a character that was typed.
    const auto end = std::find_if(
        parts.begin() + 1, parts.begin() + size, [](utf8proc_int32_t part) { return !isMark(part); });
    if (end != parts.begin() + size)
        return character;
    const auto base = static_cast<char32_t>(parts[0]);
    const auto* known = std::ranges::find(plainLetters, base, &Plain::dressed);
    return known == std::end(plainLetters) ? base : known->plain;
}

Scratch utf8Of(std::u32string_view text)
{
    Scratch utf8;
    for (const char32_t character : text) {
        const auto codePoint = static_cast<utf8proc_int32_t>(character);
        std::array<utf8proc_uint8_t, 4> bytes{};
        const utf8proc_ssize_t size = utf8proc_encode_char(
            utf8proc_codepoint_valid(codePoint) ? codePoint : static_cast<utf8proc_int32_t>(replacement),
            bytes.data());
        utf8.append(std::as_bytes(std::span(bytes).first(static_cast<std::size_t>(size))));
    }
    return utf8;
}

} // namespace core
