// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/ecma_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core::http::observatory {
namespace {

bool isSpace(char16_t unit)
{
    if (unit <= 0x20)
        return unit == 0x20 || (unit >= 0x09 && unit <= 0x0d);
    if (unit < 0xa0)
        return false;
    return unit == 0xa0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit == 0x2028
        || unit == 0x2029 || unit == 0x202f || unit == 0x205f || unit == 0x3000 || unit == 0xfeff;
}

void append(Text& text, char32_t point)
{
    if (point < 0x10000) {
        text += static_cast<char16_t>(point);
        return;
    }
    point -= 0x10000;
    text += static_cast<char16_t>(0xd800 + (point >> 10U));
    text += static_cast<char16_t>(0xdc00 + (point & 0x3ffU));
}

/// The length of a UTF-8 sequence by its first byte; 0 where none begins so.
std::size_t sequenceSize(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if ((lead & 0xf0U) == 0xe0)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

char32_t pointOf(std::string_view sequence)
{
    const auto lead = static_cast<unsigned char>(sequence.front());
    if (sequence.size() == 1)
        return lead;
    char32_t point = lead & (0xffU >> (sequence.size() + 1));
    for (const char byte : sequence.substr(1))
        point = (point << 6U) | (static_cast<unsigned char>(byte) & 0x3fU);
    return point;
}

void appendUtf8(Text& text, std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t size = sequenceSize(static_cast<unsigned char>(bytes.front()));
        append(text, pointOf(bytes.substr(0, size)));
        bytes.remove_prefix(size);
    }
}

struct CaseRange {
    char16_t first;
    char16_t last;
    char16_t distance; ///< from capital to small; 1: they alternate
};
constexpr std::array<CaseRange, 15> caseRanges{ {
    { u'A', u'Z', 0x20 },
    { 0xc0, 0xd6, 0x20 },
    { 0xd8, 0xde, 0x20 },
    { 0x100, 0x12e, 1 },
    { 0x132, 0x136, 1 },
    { 0x139, 0x147, 1 },
    { 0x14a, 0x176, 1 },
    { 0x179, 0x17d, 1 },
    { 0x391, 0x3a1, 0x20 },
    { 0x3a3, 0x3ab, 0x20 },
    { 0x400, 0x40f, 0x50 },
    { 0x410, 0x42f, 0x20 },
    { 0x460, 0x480, 1 },
    { 0x531, 0x556, 0x30 },
    { 0x1e00, 0x1e94, 1 },
} };

char16_t small(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit;
    for (const CaseRange& range : caseRanges) {
        if (unit < range.first || unit > range.last)
            continue;
        const bool isCapital = range.distance != 1 || (unit - range.first) % 2 == 0;
        return isCapital ? static_cast<char16_t>(unit + range.distance) : unit;
    }
    switch (unit) {
    case 0x178:
        return 0xff;
    case 0x212a: // the sign of the kelvin
        return u'k';
    case 0x212b: // the sign of the angstrom
        return 0xe5;
    default:
        return unit;
    }
}

std::optional<unsigned> hexValue(char16_t unit)
{
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    const auto letter = static_cast<char16_t>(unit | 0x20U);
    if (letter >= u'a' && letter <= u'f' && unit < 0x80)
        return letter - u'a' + 10U;
    return {};
}

/// The byte of "%41" at the text's beginning.
std::optional<char> escapedByte(TextView text)
{
    if (text.size() < 3 || text.front() != u'%')
        return {};
    const auto high = hexValue(text[1]);
    const auto low = hexValue(text[2]);
    if (!high || !low)
        return {};
    return static_cast<char>(*high * 16 + *low);
}

} // namespace

Text textOf(std::string_view bytes)
{
    Text text;
    text.reserve(bytes.size());
    if (!firstInvalidUtf8(bytes)) {
        appendUtf8(text, bytes);
        return text;
    }
    for (const char byte : bytes)
        text += static_cast<char16_t>(static_cast<unsigned char>(byte));
    return text;
}

std::string asciiOf(TextView text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (const char16_t unit : text)
        bytes += unit < 0x80 ? static_cast<char>(unit) : '\x7f';
    return bytes;
}

TextView trimmed(TextView text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

Text lowerCased(TextView text)
{
    Text lower;
    lower.reserve(text.size());
    for (const char16_t unit : text) {
        if (unit == 0x130) // the only one that becomes two
            lower += u"i\u0307";
        else
            lower += small(unit);
    }
    return lower;
}

std::vector<TextView> split(TextView text, char16_t separator)
{
    std::vector<TextView> pieces;
    for (;;) {
        const std::size_t end = text.find(separator);
        pieces.push_back(text.substr(0, end));
        if (end == TextView::npos)
            return pieces;
        text.remove_prefix(end + 1);
    }
}

std::vector<TextView> splitAtSpaces(TextView text)
{
    std::vector<TextView> pieces;
    for (;;) {
        const auto* const end = std::ranges::find_if(text, isSpace);
        pieces.emplace_back(text.begin(), end);
        if (end == text.end())
            return pieces;
        text = { std::ranges::find_if_not(end, text.end(), isSpace), text.end() };
    }
}

std::optional<double> leadingInteger(TextView text)
{
    text = trimmed(text);
    const bool isNegative = text.starts_with(u'-');
    if (isNegative || text.starts_with(u'+'))
        text.remove_prefix(1);
    const auto isDigit = [](char16_t unit) { return unit >= u'0' && unit <= u'9'; };
    if (text.empty() || !isDigit(text.front()))
        return {};
    double value = 0;
    for (const char16_t unit : text) {
        if (!isDigit(unit))
            break;
        value = value * 10 + (unit - u'0');
    }
    return isNegative ? -value : value;
}

std::optional<Text> uriDecoded(TextView text)
{
    Text decoded;
    while (!text.empty()) {
        if (text.front() != u'%') {
            decoded += text.front();
            text.remove_prefix(1);
            continue;
        }
        const std::optional<char> lead = escapedByte(text);
        const std::size_t size = lead ? sequenceSize(static_cast<unsigned char>(*lead)) : 0;
        std::string sequence;
        for (std::size_t i = 0; i < size; ++i) {
            const std::optional<char> byte = escapedByte(text);
            if (!byte)
                return {};
            sequence += *byte;
            text.remove_prefix(3);
        }
        if (sequence.empty() || firstInvalidUtf8(sequence))
            return {};
        append(decoded, pointOf(sequence));
    }
    return decoded;
}

} // namespace core::http::observatory
