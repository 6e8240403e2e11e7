// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/aead.h"
#include "core/crypto/digest.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace core::crypto {

/// What is neither a digest nor an AEAD.
enum class KeyedFunction : std::uint8_t {
    Hmac,
    Hkdf,
    Pbkdf2,
    Scrypt,
    Argon2d,
    Argon2i,
    Argon2id,
    BcryptPbkdf
};
inline constexpr std::size_t keyedFunctionCount = 8;

using Primitive = std::variant<DigestAlgorithm, AeadAlgorithm, KeyedFunction>;

struct KnownAnswer {
    Primitive primitive;
    std::string_view input; ///< a digest's message; otherwise the name of the example in the origin
    std::string_view hex; ///< digest, ciphertext with tag, or derived key
};

/// Published by others, one for each primitive.
std::span<const KnownAnswer> knownAnswers();

} // namespace core::crypto
