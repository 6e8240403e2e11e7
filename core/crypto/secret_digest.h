// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/crypto/digest.h"

#include <initializer_list>
#include <string>

namespace core::crypto {

// Digests that serve as well as the password that they were made of: kept as a secret, and wiped where they
// came from.

Result<SecureBytes> secretDigestOf(DigestAlgorithm algorithm, std::initializer_list<ByteView> parts);
Result<SecureBytes> secretHmacOf(DigestAlgorithm algorithm, ByteView key, ByteView bytes);

// Wipe what they are given.
Result<SecureBytes> madeSecret(Bytes&& bytes);
Result<SecureBytes> madeSecret(std::string&& text);

} // namespace core::crypto
