// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"

#include <array>
#include <optional>

namespace core {
namespace {

/// A power-of-two alphabet of RFC 4648.
struct Alphabet {
    std::string_view symbols;
    unsigned bitsPerSymbol;
    std::size_t symbolsPerGroup; ///< padding fills a group of this many
    std::array<std::int8_t, 256> valueOf; ///< -1 for a character that is not in it
};

enum class Letters : std::uint8_t { AsGiven, AnyCase };

constexpr Alphabet alphabet(std::string_view symbols, unsigned bits, std::size_t group, Letters letters)
{
    Alphabet made{ symbols, bits, group, {} };
    made.valueOf.fill(-1);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto value = static_cast<std::int8_t>(i);
        const char symbol = symbols[i];
        made.valueOf[static_cast<unsigned char>(symbol)] = value;
        if (letters == Letters::AnyCase && symbol >= 'A' && symbol <= 'Z')
            made.valueOf[static_cast<unsigned char>(symbol - 'A' + 'a')] = value;
    }
    return made;
}

constexpr Alphabet hexAlphabet = alphabet("0123456789ABCDEF", 4, 2, Letters::AnyCase);
constexpr Alphabet base64Alphabet
    = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6, 4, Letters::AsGiven);
constexpr Alphabet base64UrlAlphabet
    = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6, 4, Letters::AsGiven);
constexpr Alphabet base32Alphabet = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, 8, Letters::AnyCase);

std::string encode(ByteView bytes, const Alphabet& to, Padding padding)
{
    std::string text;
    text.reserve((bytes.size() * 8 + to.bitsPerSymbol - 1) / to.bitsPerSymbol + to.symbolsPerGroup);
    const unsigned mask = (1U << to.bitsPerSymbol) - 1;
    unsigned held = 0;
    unsigned heldBits = 0;
    for (const std::byte byte : bytes) {
        held = (held << 8U) | std::to_integer<unsigned>(byte);
        heldBits += 8;
        while (heldBits >= to.bitsPerSymbol) {
            heldBits -= to.bitsPerSymbol;
            text.push_back(to.symbols[(held >> heldBits) & mask]);
        }
    }
    if (heldBits > 0)
        text.push_back(to.symbols[(held << (to.bitsPerSymbol - heldBits)) & mask]);
    if (padding == Padding::Required)
        text.append((to.symbolsPerGroup - text.size() % to.symbolsPerGroup) % to.symbolsPerGroup, '=');
    return text;
}

std::unexpected<Error> badAt(std::size_t offset, Cause cause)
{
    return fail(ErrorCode::InvalidEncoding, {}, cause,
        Place{ .byte = offset, .line = {}, .column = {}, .member = {} });
}

Cause causeOfForeign(char character, std::string_view text, std::size_t offset, const Alphabet& from)
{
    if (character == '\n' || character == '\r')
        return Cause::LineWrapped;
    if (character == ' ' || character == '\t')
        return Cause::WhiteSpace;
    if (character == '=')
        return Cause::UnneededPadding;
    if (character == '\0')
        return Cause::Utf16;
    if (offset == 0
        && (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")))
        return Cause::ByteOrderMark;
    if (from.bitsPerSymbol == 4 && offset == 1 && (text.starts_with("0x") || text.starts_with("0X")))
        return Cause::HexPrefix;
    if (&from == &base64Alphabet && (character == '-' || character == '_'))
        return Cause::UrlSafeAlphabet;
    if (&from == &base64UrlAlphabet && (character == '+' || character == '/'))
        return Cause::StandardAlphabet;
    return Cause::IllegalCharacter;
}

/// How many symbols stand before the padding; refuses padding that the rules do not ask for or that is too
/// short.
Result<std::size_t> symbolCount(std::string_view text, const Alphabet& from, Padding padding)
{
    const std::size_t last = text.find_last_not_of('=');
    const std::size_t symbols = last == std::string_view::npos ? 0 : last + 1;
    const std::size_t pads = text.size() - symbols;
    const std::size_t needed = (from.symbolsPerGroup - symbols % from.symbolsPerGroup) % from.symbolsPerGroup;
    if (pads == 0 && (needed == 0 || padding != Padding::Required))
        return symbols;
    if (padding == Padding::Absent || pads > needed)
        return badAt(padding == Padding::Absent ? symbols : symbols + needed, Cause::UnneededPadding);
    if (pads < needed)
        return badAt(text.size(), Cause::MissingPadding);
    return symbols;
}

std::size_t largestDecodedSize(std::string_view text, const Alphabet& from)
{
    return text.size() / 8 * from.bitsPerSymbol + from.bitsPerSymbol;
}

Result<std::size_t> decode(
    std::string_view text, const Alphabet& from, Padding padding, std::span<std::byte> into)
{
    // A foreign character explains more than a wrong count does, so it is looked for first.
    const std::size_t body = text.find_last_not_of('=') + 1;
    unsigned held = 0;
    unsigned heldBits = 0;
    std::size_t decoded = 0;
    for (std::size_t offset = 0; offset < body; ++offset) {
        const int value = from.valueOf[static_cast<unsigned char>(text[offset])];
        if (value < 0)
            return badAt(offset, causeOfForeign(text[offset], text, offset, from));
        held = (held << from.bitsPerSymbol) | static_cast<unsigned>(value);
        heldBits += from.bitsPerSymbol;
        if (heldBits >= 8) {
            heldBits -= 8;
            into[decoded++] = static_cast<std::byte>((held >> heldBits) & 0xFFU);
        }
    }
    // A whole symbol too many cannot come from any encoder: the text was cut.
    if (heldBits >= from.bitsPerSymbol)
        return badAt(body, from.bitsPerSymbol == 4 ? Cause::OddLength : Cause::Truncated);
    if ((held & ((1U << heldBits) - 1)) != 0)
        return badAt(body - 1, Cause::TrailingBits);
    TRY(symbolCount(text, from, padding));
    return decoded;
}

Result<Bytes> decodeBytes(std::string_view text, const Alphabet& from, Padding padding)
{
    Bytes bytes(largestDecodedSize(text, from));
    bytes.resize(TRY(decode(text, from, padding, bytes)));
    return bytes;
}

Result<SecureBytes> decodeSecret(std::string_view text, const Alphabet& from, Padding padding)
{
    SecureBytes secret = TRY(SecureBytes::ofSize(largestDecodedSize(text, from)));
    secret.shrink(TRY(decode(text, from, padding, secret.bytes())));
    return secret;
}

} // namespace

bool isHexDigit(char c)
{
    return hexAlphabet.valueOf[static_cast<unsigned char>(c)] >= 0;
}

std::string toHex(ByteView bytes, LetterCase letters)
{
    const std::string_view digits = letters == LetterCase::Lower ? "0123456789abcdef" : "0123456789ABCDEF";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::byte byte : bytes) {
        text.push_back(digits[std::to_integer<std::size_t>(byte >> 4)]);
        text.push_back(digits[std::to_integer<std::size_t>(byte & std::byte{ 0x0F })]);
    }
    return text;
}

std::string toBase64(ByteView bytes, Padding padding)
{
    return encode(bytes, base64Alphabet, padding);
}

std::string toBase64Url(ByteView bytes)
{
    return encode(bytes, base64UrlAlphabet, Padding::Absent);
}

std::string toBase32(ByteView bytes, Padding padding)
{
    return encode(bytes, base32Alphabet, padding);
}

Result<Bytes> fromHex(std::string_view text)
{
    return decodeBytes(text, hexAlphabet, Padding::Absent);
}

Result<Bytes> fromBase64(std::string_view text, Padding padding)
{
    return decodeBytes(text, base64Alphabet, padding);
}

Result<Bytes> fromBase64Url(std::string_view text, Padding padding)
{
    return decodeBytes(text, base64UrlAlphabet, padding);
}

Result<Bytes> fromBase32(std::string_view text, Padding padding)
{
    return decodeBytes(text, base32Alphabet, padding);
}

Result<SecureBytes> secretFromHex(std::string_view text)
{
    return decodeSecret(text, hexAlphabet, Padding::Absent);
}

Result<SecureBytes> secretFromBase64(std::string_view text, Padding padding)
{
    return decodeSecret(text, base64Alphabet, padding);
}

Result<SecureBytes> secretFromBase64Url(std::string_view text, Padding padding)
{
    return decodeSecret(text, base64UrlAlphabet, padding);
}

Result<SecureBytes> secretFromBase32(std::string_view text, Padding padding)
{
    return decodeSecret(text, base32Alphabet, padding);
}

} // namespace core
