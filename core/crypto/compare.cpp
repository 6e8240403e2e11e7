// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/compare.h"

#include <openssl/crypto.h>

namespace core::crypto {

bool isEqualInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace core::crypto
