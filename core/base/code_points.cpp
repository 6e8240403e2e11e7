// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_points.h"

#include <utf8proc.h>

#include <array>

namespace core {

char32_t takeCodePoint(std::string_view& text)
{
    utf8proc_int32_t character = 0;
    const utf8proc_ssize_t size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &character);
    if (size <= 0) {
        const auto byte = static_cast<unsigned char>(text.front());
        text.remove_prefix(1);
        return byte;
    }
    text.remove_prefix(static_cast<std::size_t>(size));
    return static_cast<char32_t>(character);
}

void appendUtf8(std::string& text, char32_t character)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t size
        = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

std::size_t lengthInCodePoints(std::string_view text)
{
    std::size_t length = 0;
    for (; !text.empty(); ++length)
        takeCodePoint(text);
    return length;
}

char32_t upperCase(char32_t character)
{
    return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(character)));
}

char32_t lowerCase(char32_t character)
{
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

CharacterKind kindOf(char32_t character)
{
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(character))) {
    case UTF8PROC_CATEGORY_LL:
        return CharacterKind::Lower;
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return CharacterKind::Upper;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return CharacterKind::OtherLetter;
    case UTF8PROC_CATEGORY_ND:
        return CharacterKind::Digit;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return CharacterKind::Mark;
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return CharacterKind::Control;
    default:
        return CharacterKind::Other;
    }
}

} // namespace core
