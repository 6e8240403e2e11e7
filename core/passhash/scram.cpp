// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/scram.h"

#include "core/base/sasl_prep.h"
#include "core/crypto/hmac.h"
#include "core/crypto/kdf.h"
#include "core/crypto/secret_digest.h"

namespace core::passhash {

Result<ScramKeys> scramKeys(
    ByteView password, ByteView salt, std::uint32_t iterations, Preparation preparation)
{
    if (preparation == Preparation::SaslPrep) {
        const SecureBytes prepared = TRY(saslPrepared(password));
        return scramKeys(prepared.bytes(), salt, iterations, Preparation::None);
    }
    constexpr auto sha256 = crypto::DigestAlgorithm::Sha256;
    const SecureBytes salted = TRY(
        crypto::pbkdf2(password, { .digest = sha256, .salt = salt, .iterations = iterations, .size = 32 }));
    const SecureBytes clientKey = TRY(crypto::secretHmacOf(sha256, salted.bytes(), asBytes("Client Key")));
    Bytes storedKey = TRY(crypto::digestOf(sha256, clientKey.bytes()));
    Bytes serverKey = TRY(crypto::hmacOf(sha256, salted.bytes(), asBytes("Server Key")));
    return ScramKeys{ .storedKey = std::move(storedKey), .serverKey = std::move(serverKey) };
}

} // namespace core::passhash
