// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace core {
namespace {

void append(std::string& text, utf8proc_int32_t codePoint)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t size = utf8proc_encode_char(codePoint, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

constexpr utf8proc_int32_t notUtf8 = -1;

struct Character {
    utf8proc_int32_t codePoint;
    std::size_t size;
};

/// A byte that is not UTF-8 is a character of its own.
Character characterAt(std::string_view text, std::size_t offset)
{
    utf8proc_int32_t codePoint = 0;
    const utf8proc_ssize_t size
        = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + offset),
            static_cast<utf8proc_ssize_t>(text.size() - offset), &codePoint);
    if (size <= 0)
        return { .codePoint = notUtf8, .size = 1 };
    return { .codePoint = codePoint, .size = static_cast<std::size_t>(size) };
}

bool isCased(utf8proc_int32_t codePoint)
{
    return utf8proc_tolower(codePoint) != codePoint || utf8proc_toupper(codePoint) != codePoint;
}

/// Unicode's Case_Ignorable: what does not end a word.
bool isCaseIgnorable(utf8proc_int32_t codePoint)
{
    constexpr utf8proc_int32_t middle[] = { '\'', '.', ':', 0xB7, 0x387, 0x55F, 0x5F4, 0x2018, 0x2019, 0x2024,
        0x2027, 0xFE13, 0xFE52, 0xFE55, 0xFF07, 0xFF0E, 0xFF1A };
    switch (utf8proc_category(codePoint)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_SK:
        return true;
    default:
        return std::ranges::find(middle, codePoint) != std::end(middle);
    }
}

bool isBeforeLetter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!isCaseIgnorable(character.codePoint))
            return isCased(character.codePoint);
        at += character.size;
    }
    return false;
}

/// In composed form; nothing of text that is not UTF-8.
std::optional<std::string> mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* bytes = nullptr;
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): flags, whose unions have no names
    const auto all = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | options);
    const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &bytes, all);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(bytes, &std::free);
    if (size < 0)
        return {};
    return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t offset = 0; offset < text.size();) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(
            bytes + offset, static_cast<utf8proc_ssize_t>(text.size() - offset), &codePoint);
        if (length <= 0)
            return offset;
        offset += static_cast<std::size_t>(length);
    }
    return {};
}

std::string readableUtf8(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const std::size_t good = firstInvalidUtf8(text).value_or(text.size());
        shown.append(text.substr(0, good));
        text.remove_prefix(good);
        if (!text.empty()) {
            shown.append("\xEF\xBF\xBD");
            text.remove_prefix(1);
        }
    }
    return shown;
}

std::optional<std::string> utf8FromUtf16(std::string_view bytes)
{
    const bool isBigEndian = bytes.starts_with("\xFE\xFF");
    if ((!isBigEndian && !bytes.starts_with("\xFF\xFE")) || bytes.size() % 2 != 0)
        return {};
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<utf8proc_int32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 2; at < bytes.size(); at += 2) {
        utf8proc_int32_t codePoint = unitAt(at);
        if (codePoint >= 0xD800 && codePoint < 0xE000) {
            const bool isPair
                = codePoint < 0xDC00 && at + 2 < bytes.size() && (unitAt(at + 2) & 0xFC00) == 0xDC00;
            if (!isPair)
                return {};
            at += 2;
            codePoint = 0x10000 + ((codePoint & 0x3FF) << 10 | (unitAt(at) & 0x3FF));
        }
        append(text, codePoint);
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view whiteSpace = " \t\r";
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(whiteSpace) - begin + 1);
}

std::string lowerCase(std::string_view text)
{
    constexpr utf8proc_int32_t dottedI = 0x130;
    constexpr utf8proc_int32_t sigma = 0x3A3;
    std::string lower;
    lower.reserve(text.size());
    bool isAfterLetter = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (character.codePoint == dottedI)
            lower += "i\xCC\x87";
        else if (character.codePoint == sigma && isAfterLetter
            && !isBeforeLetter(text.substr(at + character.size)))
            lower += "\xCF\x82";
        else if (character.codePoint == notUtf8)
            lower += text[at];
        else
            append(lower, utf8proc_tolower(character.codePoint));
        isAfterLetter
            = isCased(character.codePoint) || (isAfterLetter && isCaseIgnorable(character.codePoint));
        at += character.size;
    }
    return lower;
}

std::string compatibilityFolded(std::string_view text)
{
    return mapped(text, UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE).value_or(std::string(text));
}

std::string composed(std::string_view text)
{
    return mapped(text, 0).value_or(std::string(text));
}

std::string caseFolded(std::string_view text)
{
    if (std::optional<std::string> folded = mapped(text, UTF8PROC_CASEFOLD))
        return *std::move(folded);
    std::string folded(text);
    for (char& c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return folded;
}

} // namespace core
