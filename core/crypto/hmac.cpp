// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hmac.h"

#include "core/base/secure_bytes.h"
#include "core/crypto/digest_fetch.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>

namespace core::crypto {
namespace {

EVP_MAC* fetchedHmac()
{
    // never freed: OpenSSL's own cleanup at exit may come first
    static EVP_MAC* const hmac = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    return hmac;
}

/// RFC 2104 section 2: "keys longer than B bytes will first hash the key using H". OpenSSL would do so too,
/// but keep a copy of the whole key, in some versions in the secure heap, for as long as its context lives.
Result<SecureBytes> hashedKey(DigestAlgorithm algorithm, ByteView key)
{
    SecureBytes hashed = TRY(SecureBytes::ofSize(digestSize(algorithm)));
    auto* into = reinterpret_cast<unsigned char*>(hashed.bytes().data());
    if (EVP_Digest(key.data(), key.size(), into, nullptr, fetchedDigest(algorithm), nullptr) != 1)
        return failInOpenSsl("EVP_Digest");
    return hashed;
}

} // namespace

struct Hmac::State {
    MacContext context;
    std::size_t size;
    bool hasFailed = false;
};

Hmac::Hmac(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Hmac::~Hmac() = default;
Hmac::Hmac(Hmac&& other) noexcept = default;
Hmac& Hmac::operator=(Hmac&& other) noexcept = default;

Result<Hmac> Hmac::start(DigestAlgorithm algorithm, ByteView key)
{
    if (!isHmacCapable(algorithm))
        return fail(ErrorCode::InvalidParameter, nameOf(algorithm));
    if (key.size() > SecureBytes::largestSize)
        return fail(ErrorCode::SecretTooLarge, "key");
    if (!fetchedDigest(algorithm))
        return fail(ErrorCode::AlgorithmUnavailable, nameOf(algorithm));
    if (!fetchedHmac())
        return fail(ErrorCode::AlgorithmUnavailable, "HMAC");
    SecureBytes hashed;
    if (key.size() > blockSize(algorithm)) {
        hashed = TRY(hashedKey(algorithm, key));
        key = hashed.bytes();
    }
    MacContext context(EVP_MAC_CTX_new(fetchedHmac()));
    if (!context)
        return failInOpenSsl("EVP_MAC_CTX_new");
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(
            OSSL_MAC_PARAM_DIGEST, const_cast<char*>(openSslNameOf(algorithm)), 0),
        OSSL_PARAM_construct_end(),
    };
    // A null key means "the key of before" even if its size is 0.
    static constexpr unsigned char empty = 0;
    const auto* bytes = key.empty() ? &empty : reinterpret_cast<const unsigned char*>(key.data());
    if (EVP_MAC_init(context.get(), bytes, key.size(), parameters.data()) != 1)
        return failInOpenSsl("EVP_MAC_init");
    return Hmac(std::make_unique<State>(std::move(context), digestSize(algorithm)));
}

void Hmac::update(ByteView bytes)
{
    if (!m_state || bytes.empty())
        return;
    if (EVP_MAC_update(
            m_state->context.get(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size())
        != 1)
        m_state->hasFailed = true;
}

Result<Bytes> Hmac::finish()
{
    const std::unique_ptr<State> state = std::move(m_state);
    if (!state || state->hasFailed)
        return fail(ErrorCode::Internal, "Hmac::finish");
    Bytes tag(state->size);
    std::size_t written = 0;
    if (EVP_MAC_final(
            state->context.get(), reinterpret_cast<unsigned char*>(tag.data()), &written, tag.size())
            != 1
        || written != tag.size())
        return failInOpenSsl("EVP_MAC_final");
    return tag;
}

Result<Bytes> hmacOf(DigestAlgorithm algorithm, ByteView key, ByteView bytes)
{
    Hmac hmac = TRY(Hmac::start(algorithm, key));
    hmac.update(bytes);
    return hmac.finish();
}

} // namespace core::crypto
