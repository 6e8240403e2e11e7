// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/recipe.h"

#include <string>

namespace core::passhash {

// What the makers of hashes share.

/// The recipe's own, or random bytes.
Result<Bytes> saltOf(const Recipe& recipe, std::size_t size);
/// Letters and digits, where the layout takes the characters themselves for the salt.
Result<std::string> saltTextOf(const Recipe& recipe, std::size_t size);
/// "sha256", as most layouts call it.
std::string nameInLayouts(crypto::DigestAlgorithm digest);

Result<std::string> createPbkdf2(const Recipe& recipe, ByteView password);

} // namespace core::passhash
