// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"

#include <openssl/types.h>

namespace core::crypto {

/// Fetched once for the whole process and never freed (a fetch at each start is slow and takes a lock); null
/// where OpenSSL lacks it.
const EVP_MD* fetchedDigest(DigestAlgorithm algorithm);

/// For the parameter "digest" of MACs and KDFs; null where OpenSSL has no such name.
const char* openSslNameOf(DigestAlgorithm algorithm);

} // namespace core::crypto
