// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::passhash {

/// The alphabets in which password hashes write bits, six to a character.
enum class Alphabet : std::uint8_t {
    Standard, ///< A-Za-z0-9+/
    Bcrypt, ///< ./A-Za-z0-9
    Crypt, ///< ./0-9A-Za-z
    Passlib, ///< A-Za-z0-9./
};

// Most significant bits first, as Base64 has them, without padding.
std::string encode(ByteView bytes, Alphabet alphabet);
/// Refuses foreign characters and impossible lengths; bits that no byte needs may have any value only where
/// `TrailingBits::Any` says so.
enum class TrailingBits : std::uint8_t { Zero, Any };
Result<Bytes> decode(std::string_view text, Alphabet alphabet, TrailingBits trailing = TrailingBits::Zero);

// Least significant bits first, as crypt(3) has numbers and digests.
std::string encodeLittle(ByteView bytes);
std::string encodeLittle(std::uint32_t number, std::size_t characters);
/// Nothing where a character is not of Alphabet::Crypt; at most five characters.
std::optional<std::uint32_t> numberOfLittle(std::string_view text);

bool isOf(char c, Alphabet alphabet);
bool areAllOf(std::string_view text, Alphabet alphabet);
/// 0 to 63 in Alphabet::Crypt.
std::optional<std::uint32_t> valueInCrypt(char c);
char characterInCrypt(std::uint32_t value);

} // namespace core::passhash
