// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>

namespace core::crypto {

inline constexpr std::uint32_t leastBcryptCost = 4;
/// More the library does not compute; crypt(3) goes to 31.
inline constexpr std::uint32_t mostBcryptCost = 18;
inline constexpr std::size_t bcryptSaltSize = 16;
inline constexpr std::size_t bcryptDigestSize = 23;

struct BcryptParameters {
    std::uint32_t cost = 12; ///< the logarithm of the rounds
    ByteView salt{}; ///< bcryptSaltSize bytes
};

/// The bytes behind the salt of $2a$, $2b$ and $2y$ alike. What a password has after its 72nd byte does not
/// count; a NUL does, as any byte.
Result<Bytes> bcrypt(ByteView password, const BcryptParameters& parameters);

} // namespace core::crypto
