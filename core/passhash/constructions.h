// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/passhash/scheme.h"

#include <string>
#include <string_view>

namespace core::passhash {

// How some formats chain a library's hash function; what they write is text of crypt(3)'s alphabet.

/// The 22 characters of md5crypt with Apache's "$apr1$" in it; of the salt, eight characters count.
Result<std::string> apr1Checksum(ByteView password, std::string_view salt);

/// The 43 characters of sha256crypt; unlike crypt(3) it takes a salt of any length.
Result<std::string> sha256CryptChecksum(ByteView password, std::string_view salt, std::uint32_t rounds);

/// phpass and Drupal 7, as many characters as the scheme's checksum has.
Result<std::string> phpassChecksum(ByteView password, const PhpassScheme& scheme);

} // namespace core::passhash
