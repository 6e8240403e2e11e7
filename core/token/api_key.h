// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/crypto/random.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::token {

// `prefix_` and 36 Base62 digits, as GitHub's tokens have them: 30 random ones, then the CRC-32 of these 30
// as a number of six digits. A scanner tells a key from other text without asking anybody.

inline constexpr std::size_t apiKeyRandomDigits = 30;
inline constexpr std::size_t apiKeyChecksumDigits = 6;
inline constexpr std::size_t mostPrefixCharacters = 32;

/// Exact: of 30 Base62 digits, 178.6.
double apiKeyEntropyBits();

/// The prefix, without its last "_", has ASCII letters and digits, with single "_" inside.
Result<SecureBytes> makeApiKey(std::string_view prefix);
Result<SecureBytes> makeApiKey(std::string_view prefix, const crypto::RandomWord& nextWord);

struct ApiKeyCheck {
    std::string prefix{};
    bool isChecksumRight = false; ///< else mistyped, cut and pasted wrongly, or made up
    std::size_t checksumAt = 0; ///< the byte with which it begins
};

/// Tells the form only: whether the key is anybody's is known to whoever gave it out. Nothing where it has
/// another form, as most keys and tokens have; with a wrong checksum also where the prefix is not of
/// lower-case letters and "_": a random token looks like that now and then.
Result<std::optional<ApiKeyCheck>> checkApiKey(std::string_view text);

} // namespace core::token
