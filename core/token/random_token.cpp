// SPDX-License-Identifier: Apache-2.0
#include "core/token/random_token.h"

#include "core/base/text.h"
#include "core/token/secret_word.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace core::token {
namespace {

constexpr std::string_view base58Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

struct PowerOfTwo {
    std::string_view symbols;
    unsigned bitsPerSymbol;
    std::size_t symbolsPerGroup; ///< "=" fill the last group; 1 where there is no padding
};

PowerOfTwo alphabetOf(TokenEncoding encoding)
{
    switch (encoding) {
    case TokenEncoding::Hex:
        return { "0123456789abcdef", 4, 1 };
    case TokenEncoding::Base64:
        return { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6, 4 };
    case TokenEncoding::Base32:
        return { "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, 1 };
    case TokenEncoding::UrlSafe:
    case TokenEncoding::Base58:
        break;
    }
    return { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6, 1 };
}

/// core/base/encoding does the same for what is no secret, in ordinary strings.
Result<SecureBytes> encodePowerOfTwo(ByteView bytes, const PowerOfTwo& to)
{
    const std::size_t symbols = (bytes.size() * 8 + to.bitsPerSymbol - 1) / to.bitsPerSymbol;
    const std::size_t size = (symbols + to.symbolsPerGroup - 1) / to.symbolsPerGroup * to.symbolsPerGroup;
    SecureBytes text = TRY(SecureBytes::ofSize(size));
    std::ranges::fill(text.bytes(), std::byte{ '=' });
    std::uint32_t pending = 0; // of which the lowest `bits` are not written yet
    unsigned bits = 0;
    std::size_t written = 0;
    const auto put = [&](std::uint32_t value) {
        text.bytes()[written++] = static_cast<std::byte>(to.symbols[value & (to.symbols.size() - 1)]);
    };
    for (const std::byte byte : bytes) {
        pending = pending << 8U | std::to_integer<std::uint32_t>(byte);
        for (bits += 8; bits >= to.bitsPerSymbol;) {
            bits -= to.bitsPerSymbol;
            put(pending >> bits);
        }
    }
    if (bits > 0)
        put(pending << (to.bitsPerSymbol - bits));
    return text;
}

Result<SecureBytes> encodeBase58(ByteView bytes)
{
    const auto firstNotZero = std::ranges::find_if(bytes, [](std::byte b) { return b != std::byte{ 0 }; });
    const auto zeros = static_cast<std::size_t>(firstNotZero - bytes.begin());
    // log 256 / log 58 is 1.3658
    const std::size_t most = (bytes.size() - zeros) * 1366 / 1000 + 1;
    SecureBytes digits = TRY(SecureBytes::ofSize(most)); // the least significant first
    std::size_t used = 0;
    for (const std::byte byte : bytes.subspan(zeros)) {
        unsigned carry = std::to_integer<unsigned>(byte);
        for (std::size_t i = 0; i < used || carry > 0; ++i) {
            carry += 256 * std::to_integer<unsigned>(digits.bytes()[i]);
            digits.bytes()[i] = static_cast<std::byte>(carry % 58);
            carry /= 58;
            used = std::max(used, i + 1);
        }
    }
    SecureBytes text = TRY(SecureBytes::ofSize(zeros + used));
    std::ranges::fill(text.bytes(), static_cast<std::byte>(base58Alphabet[0]));
    for (std::size_t i = 0; i < used; ++i) {
        const auto digit = std::to_integer<std::size_t>(digits.bytes()[used - 1 - i]);
        text.bytes()[zeros + i] = static_cast<std::byte>(base58Alphabet[digit]);
    }
    return text;
}

std::size_t codePointSize(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::unexpected<Error> badAlphabet(ErrorCode code, Cause cause, std::size_t offset)
{
    return fail(code, "the alphabet", cause, Place{ .byte = offset, .line = {}, .column = {}, .member = {} });
}

} // namespace

Result<SecureBytes> encodeSecret(ByteView bytes, TokenEncoding encoding)
{
    if (bytes.size() > mostTokenBytes)
        return fail(ErrorCode::InvalidParameter, "bytes", Cause::OutOfRange);
    return encoding == TokenEncoding::Base58 ? encodeBase58(bytes)
                                             : encodePowerOfTwo(bytes, alphabetOf(encoding));
}

Result<SecureBytes> randomToken(std::size_t bytes, TokenEncoding encoding)
{
    if (bytes == 0 || bytes > mostTokenBytes)
        return fail(ErrorCode::InvalidParameter, "bytes", Cause::OutOfRange);
    const SecureBytes secret = TRY(crypto::randomSecret(bytes));
    return encodeSecret(secret.bytes(), encoding);
}

Result<Alphabet> readAlphabet(std::string_view text)
{
    if (const auto bad = firstInvalidUtf8(text))
        return badAlphabet(ErrorCode::InvalidEncoding, Cause::NotUtf8, *bad);
    Alphabet alphabet;
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view symbol = text.substr(at, codePointSize(text[at]));
        if (symbol == "\n" || symbol == "\r" || symbol == std::string_view("\0", 1))
            return badAlphabet(ErrorCode::InvalidParameter, Cause::LineBreakInside, at);
        if (seen.insert(symbol).second)
            alphabet.symbols.emplace_back(symbol);
        else
            ++alphabet.repeated;
        at += symbol.size();
    }
    if (alphabet.symbols.size() < leastAlphabetSymbols)
        return fail(ErrorCode::InvalidParameter, "the alphabet");
    return alphabet;
}

const Alphabet& nanoIdAlphabet()
{
    static const Alphabet alphabet
        = readAlphabet("_-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").value();
    return alphabet;
}

double entropyBits(const Alphabet& alphabet, std::size_t length)
{
    return static_cast<double>(length) * std::log2(static_cast<double>(alphabet.symbols.size()));
}

Result<SecureBytes> drawToken(const Alphabet& alphabet, std::size_t length)
{
    return drawToken(alphabet, length, secretWord);
}

Result<SecureBytes> drawToken(
    const Alphabet& alphabet, std::size_t length, const crypto::RandomWord& nextWord)
{
    if (length == 0 || length > mostTokenSymbols || alphabet.symbols.empty())
        return fail(ErrorCode::InvalidParameter, "length", Cause::OutOfRange);
    constexpr std::size_t mostBytesOfACodePoint = 4;
    SecureBytes text = TRY(SecureBytes::ofSize(length * mostBytesOfACodePoint));
    std::size_t size = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const std::uint64_t drawn = TRY(crypto::randomBelow(alphabet.symbols.size(), nextWord));
        const std::string& symbol = alphabet.symbols[drawn];
        std::ranges::copy(asBytes(symbol), text.bytes().begin() + static_cast<std::ptrdiff_t>(size));
        size += symbol.size();
    }
    text.shrink(size);
    return text;
}

} // namespace core::token
