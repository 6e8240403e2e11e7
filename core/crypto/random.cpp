// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/random.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <array>

namespace core::crypto {
namespace {

Result<> fillFrom(decltype(RAND_bytes_ex)* generator, std::span<std::byte> into)
{
    // 0: the strength that the generator has by default
    if (generator(nullptr, reinterpret_cast<unsigned char*>(into.data()), into.size(), 0) != 1)
        return failInOpenSsl("RAND_bytes_ex");
    return {};
}

Result<std::uint64_t> secretWord()
{
    std::array<std::uint64_t, 1> word{};
    TRY(fillFrom(RAND_priv_bytes_ex, std::as_writable_bytes(std::span(word))));
    return word[0];
}

} // namespace

Result<> fillWithRandom(std::span<std::byte> into)
{
    return fillFrom(RAND_bytes_ex, into);
}

Result<> fillWithSecretRandom(std::span<std::byte> into)
{
    return fillFrom(RAND_priv_bytes_ex, into);
}

Result<SecureBytes> randomSecret(std::size_t size)
{
    SecureBytes secret = TRY(SecureBytes::ofSize(size));
    TRY(fillWithSecretRandom(secret.bytes()));
    return secret;
}

Result<std::uint64_t> randomBelow(std::uint64_t limit)
{
    return randomBelow(limit, secretWord);
}

Result<std::uint64_t> randomBelow(std::uint64_t limit, const RandomWord& nextWord)
{
    if (limit == 0)
        return fail(ErrorCode::InvalidParameter, "limit");
    // 2^64 mod limit: without that many words the rest divides evenly
    const std::uint64_t unwanted = (0 - limit) % limit;
    for (;;) {
        const std::uint64_t word = TRY(nextWord());
        if (word >= unwanted)
            return word % limit;
    }
}

} // namespace core::crypto
