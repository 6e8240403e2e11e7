// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/crypto/random.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::token {

enum class TokenEncoding : std::uint8_t {
    UrlSafe, ///< RFC 4648 section 5, without padding
    Hex,
    Base64,
    Base32,
    Base58, ///< the bytes as one number in Bitcoin's alphabet; each leading zero byte is a "1"
};

inline constexpr std::size_t mostTokenBytes = 4096;
inline constexpr std::size_t mostTokenSymbols = 4096;

/// The text of secret bytes, which is never in ordinary memory; refuses more than mostTokenBytes.
Result<SecureBytes> encodeSecret(ByteView bytes, TokenEncoding encoding);

/// 1 to mostTokenBytes; the entropy is eight bits for each.
Result<SecureBytes> randomToken(std::size_t bytes, TokenEncoding encoding);

/// What symbols are drawn from: different Unicode code points, each as UTF-8.
struct Alphabet {
    std::vector<std::string> symbols;
    std::size_t repeated = 0; ///< how many were given more than once and count once
};

inline constexpr std::size_t leastAlphabetSymbols = 2;

/// Refuses what is not UTF-8, line breaks and NUL, and, without a cause, fewer than two different code
/// points.
Result<Alphabet> readAlphabet(std::string_view text);

/// Letters, digits, "_" and "-", as NanoID has them.
const Alphabet& nanoIdAlphabet();
inline constexpr std::size_t nanoIdLength = 21;

/// Exact: the logarithm of the number of tokens that are equally likely.
double entropyBits(const Alphabet& alphabet, std::size_t length);

/// 1 to mostTokenSymbols symbols, each equally likely in each place.
Result<SecureBytes> drawToken(const Alphabet& alphabet, std::size_t length);
/// The same from 64-bit words of another source.
Result<SecureBytes> drawToken(
    const Alphabet& alphabet, std::size_t length, const crypto::RandomWord& nextWord);

} // namespace core::token
