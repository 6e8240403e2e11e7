// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/scram.h"

#include "core/crypto/hmac.h"
#include "core/crypto/kdf.h"
#include "core/crypto/secret_digest.h"

namespace core::passhash {

Result<ScramKeys> scramKeys(ByteView password, ByteView salt, std::uint32_t iterations)
{
    constexpr auto sha256 = crypto::DigestAlgorithm::Sha256;
    const SecureBytes salted = TRY(
        crypto::pbkdf2(password, { .digest = sha256, .salt = salt, .iterations = iterations, .size = 32 }));
    const SecureBytes clientKey = TRY(crypto::secretHmacOf(sha256, salted.bytes(), asBytes("Client Key")));
    return ScramKeys{ .storedKey = TRY(crypto::digestOf(sha256, clientKey.bytes())),
        .serverKey = TRY(crypto::hmacOf(sha256, salted.bytes(), asBytes("Server Key"))) };
}

} // namespace core::passhash
