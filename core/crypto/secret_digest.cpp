// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/secret_digest.h"

#include "core/crypto/hmac.h"

#include <openssl/crypto.h>

namespace core::crypto {

Result<SecureBytes> madeSecret(Bytes&& bytes)
{
    Result<SecureBytes> secret = SecureBytes::copyOf(bytes);
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return secret;
}

Result<SecureBytes> madeSecret(std::string&& text)
{
    Result<SecureBytes> secret = SecureBytes::copyOf(asBytes(text));
    OPENSSL_cleanse(text.data(), text.size());
    return secret;
}

Result<SecureBytes> secretDigestOf(DigestAlgorithm algorithm, std::initializer_list<ByteView> parts)
{
    Digest digest = TRY(Digest::start(algorithm));
    for (const ByteView part : parts)
        digest.update(part);
    return madeSecret(TRY(digest.finish()));
}

Result<SecureBytes> secretHmacOf(DigestAlgorithm algorithm, ByteView key, ByteView bytes)
{
    return madeSecret(TRY(hmacOf(algorithm, key, bytes)));
}

} // namespace core::crypto
