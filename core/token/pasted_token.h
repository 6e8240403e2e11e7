// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/api_key.h"
#include "core/token/identifier.h"

#include <variant>

namespace core::token {

/// The smallest of these that has all its characters; letters alone are rarely an alphabet of their own.
enum class TokenAlphabet : std::uint8_t {
    Digits,
    Hex,
    Base32,
    LettersAndDigits,
    UrlSafe,
    Base64,
    Printable, ///< of ASCII
};

/// One of which only the look is known.
struct OpaqueToken {
    const char* issuer = nullptr; ///< "GitHub", by the prefix
    std::size_t length = 0;
    TokenAlphabet alphabet = TokenAlphabet::Printable; ///< of what follows the prefix, without padding
    std::optional<double> mostBits{}; ///< with each character drawn from it; nothing where none was
    std::vector<Finding> findings{};
};

using PastedToken = std::variant<Identifier, ApiKeyCheck, OpaqueToken>;

inline constexpr std::size_t leastTokenSize = 8;

/// An identifier, else an API key with a checksum, else any token of leastTokenSize or more printable ASCII
/// characters. Refuses what begins as a UUID and does not end as one.
Result<PastedToken> readPastedToken(std::string_view text, const Instant& now);

/// Stable, for scripts: "letters-and-digits".
const char* idOf(TokenAlphabet alphabet);

} // namespace core::token
