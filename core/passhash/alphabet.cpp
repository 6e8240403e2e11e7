// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/alphabet.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <utility>

namespace core::passhash {
namespace {

constexpr std::string_view standardAlphabet
    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::string_view charactersOf(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::Standard:
        return standardAlphabet;
    case Alphabet::Bcrypt:
        return "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    case Alphabet::Crypt:
        return "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    case Alphabet::Passlib:
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./";
    }
    std::unreachable();
}

} // namespace

bool isOf(char c, Alphabet alphabet)
{
    return charactersOf(alphabet).contains(c);
}

bool areAllOf(std::string_view text, Alphabet alphabet)
{
    return std::ranges::all_of(text, [alphabet](char c) { return isOf(c, alphabet); });
}

std::string encode(ByteView bytes, Alphabet alphabet)
{
    std::string text = toBase64(bytes, Padding::Absent);
    for (char& c : text)
        c = charactersOf(alphabet)[standardAlphabet.find(c)];
    return text;
}

Result<Bytes> decode(std::string_view text, Alphabet alphabet, TrailingBits trailing)
{
    const std::string_view own = charactersOf(alphabet);
    std::string standard;
    standard.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t value = own.find(text[i]);
        if (value == std::string_view::npos)
            return fail(ErrorCode::InvalidEncoding, {}, Cause::IllegalCharacter,
                Place{ .byte = i, .line = {}, .column = {}, .member = {} });
        standard += standardAlphabet[value];
    }
    if (trailing == TrailingBits::Any && !standard.empty()) {
        const std::size_t rest = standard.size() % 4;
        const std::size_t unused = rest == 2 ? 15 : rest == 3 ? 3 : 0;
        standard.back() = standardAlphabet[standardAlphabet.find(standard.back()) & ~unused];
    }
    return fromBase64(standard, Padding::Absent);
}

std::string encodeLittle(std::uint32_t number, std::size_t characters)
{
    std::string text;
    for (std::size_t i = 0; i < characters; ++i) {
        text += characterInCrypt(number & 63U);
        number >>= 6U;
    }
    return text;
}

std::string encodeLittle(ByteView bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t number = 0;
        for (std::size_t k = 0; k < count; ++k)
            number |= std::to_integer<std::uint32_t>(bytes[i + k]) << (8 * k);
        text += encodeLittle(number, count + 1);
    }
    return text;
}

std::optional<std::uint32_t> numberOfLittle(std::string_view text)
{
    std::uint32_t number = 0;
    for (std::size_t i = text.size(); i > 0; --i) {
        const auto value = valueInCrypt(text[i - 1]);
        if (!value || text.size() > 5)
            return {};
        number = (number << 6U) | *value;
    }
    return number;
}

std::optional<std::uint32_t> valueInCrypt(char c)
{
    const std::size_t at = charactersOf(Alphabet::Crypt).find(c);
    if (at == std::string_view::npos)
        return {};
    return static_cast<std::uint32_t>(at);
}

char characterInCrypt(std::uint32_t value)
{
    return charactersOf(Alphabet::Crypt)[value & 63U];
}

} // namespace core::passhash
