// SPDX-License-Identifier: Apache-2.0
#include "core/password/breach.h"

#include "core/base/encoding.h"
#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/crypto/md4.h"
#include "core/crypto/secret_digest.h"

#include <algorithm>
#include <utility>

namespace core::password {
namespace {

struct Traits {
    BreachHashKind kind;
    const char* name;
    const char* id;
    std::size_t digits;
};
constexpr Traits table[]
    = { { BreachHashKind::Sha1, "SHA-1", "sha1", 40 }, { BreachHashKind::Ntlm, "NTLM", "ntlm", 32 } };

const Traits& traitsOf(BreachHashKind kind)
{
    return table[std::to_underlying(kind)];
}

Place placeOf(std::size_t byte)
{
    Place place;
    place.byte = byte;
    return place;
}

std::byte digitOf(unsigned nibble)
{
    return static_cast<std::byte>("0123456789ABCDEF"[nibble]);
}

Result<SecureBytes> digitsOf(ByteView hash)
{
    SecureBytes digits = TRY(SecureBytes::ofSize(2 * hash.size()));
    for (std::size_t i = 0; i < hash.size(); ++i) {
        const auto byte = std::to_integer<unsigned>(hash[i]);
        digits.bytes()[2 * i] = digitOf(byte >> 4);
        digits.bytes()[2 * i + 1] = digitOf(byte & 0xF);
    }
    return digits;
}

/// The bytes of the character and its code point; the text is known to be UTF-8.
std::pair<std::size_t, char32_t> characterAt(std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byteAt(at);
    if (first < 0x80)
        return { 1, first };
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        codePoint = (codePoint << 6) | (byteAt(at + i) & 0x3FU);
    return { length, codePoint };
}

Result<Scratch> utf16Of(std::string_view text)
{
    if (const auto bad = firstInvalidUtf8(text))
        return fail(ErrorCode::InvalidEncoding, {}, Cause::NotUtf8, placeOf(*bad));
    Scratch wide(2 * text.size());
    std::size_t size = 0;
    const auto add = [&](char32_t unit) {
        wide.bytes()[size++] = static_cast<std::byte>(unit & 0xFF);
        wide.bytes()[size++] = static_cast<std::byte>(unit >> 8);
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto [length, codePoint] = characterAt(text, at);
        at += length;
        if (codePoint < 0x10000) {
            add(codePoint);
        } else {
            add(0xD800 + ((codePoint - 0x10000) >> 10));
            add(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        }
    }
    wide.resize(size);
    return wide;
}

} // namespace

const char* nameOf(BreachHashKind kind)
{
    return traitsOf(kind).name;
}

const char* idOf(BreachHashKind kind)
{
    return traitsOf(kind).id;
}

std::size_t digitCount(BreachHashKind kind)
{
    return traitsOf(kind).digits;
}

Result<BreachHash> breachHashOf(ByteView password, BreachHashKind kind)
{
    if (kind == BreachHashKind::Ntlm) {
        const Scratch wide = TRY(utf16Of(asText(password)));
        const SecureBytes hash = TRY(crypto::md4Of(wide.bytes()));
        return BreachHash{ .kind = kind, .digits = TRY(digitsOf(hash.bytes())) };
    }
    const SecureBytes hash = TRY(crypto::secretDigestOf(crypto::DigestAlgorithm::Sha1, { password }));
    return BreachHash{ .kind = kind, .digits = TRY(digitsOf(hash.bytes())) };
}

Result<BreachHash> readBreachHash(std::string_view text)
{
    while (!text.empty() && std::string_view(" \t\r\n").contains(text.back()))
        text.remove_suffix(1);
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view digits = text.substr(begin);
    if (const auto bad = std::ranges::find_if_not(digits, isHexDigit); bad != digits.end())
        return fail(ErrorCode::InvalidEncoding, {}, Cause::IllegalCharacter,
            placeOf(begin + static_cast<std::size_t>(bad - digits.begin())));
    const auto traits = std::ranges::find(table, digits.size(), &Traits::digits);
    if (traits == std::end(table))
        return fail(ErrorCode::InvalidEncoding, {}, digits.empty() ? Cause::Empty : Cause::OtherHashLength);
    SecureBytes upper = TRY(SecureBytes::copyOf(asBytes(digits)));
    for (std::byte& digit : upper.bytes()) {
        if (digit >= std::byte{ 'a' })
            digit = static_cast<std::byte>(std::to_integer<unsigned>(digit) - ('a' - 'A'));
    }
    return BreachHash{ .kind = traits->kind, .digits = std::move(upper) };
}

} // namespace core::password
