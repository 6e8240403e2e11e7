// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <cstdint>
#include <functional>

namespace core::crypto {

/// For what others will see: nonces, salts, identifiers. A failing generator is an error, never zeroes.
Result<> fillWithRandom(std::span<std::byte> into);

/// For keys, passwords and tokens: from a generator of its own, whose output nobody else sees.
Result<> fillWithSecretRandom(std::span<std::byte> into);
Result<SecureBytes> randomSecret(std::size_t size);

/// Every number below the limit is equally likely. Secret, too; a limit of 0 is an InvalidParameter.
Result<std::uint64_t> randomBelow(std::uint64_t limit);

using RandomWord = std::function<Result<std::uint64_t>()>;
/// The same from 64-bit words of another source.
Result<std::uint64_t> randomBelow(std::uint64_t limit, const RandomWord& nextWord);

} // namespace core::crypto
