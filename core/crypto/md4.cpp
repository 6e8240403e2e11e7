// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/md4.h"

#include "core/base/encoding.h"

#include <botan/hash.h>

#include <exception>

namespace core::crypto {
namespace {

constexpr const char* name = "MD4";

// OpenSSL 3 has it only in the provider "legacy", which a system may leave out.
Result<SecureBytes> compute(ByteView bytes)
{
    try {
        const std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create(name);
        if (!hash)
            return fail(ErrorCode::AlgorithmUnavailable, name);
        SecureBytes digest = TRY(SecureBytes::ofSize(hash->output_length()));
        hash->update(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        hash->final(reinterpret_cast<std::uint8_t*>(digest.bytes().data()));
        return digest;
    } catch (const std::exception&) {
        return fail(ErrorCode::AlgorithmUnavailable, name);
    }
}

/// RFC 1320 section A.5.
bool passesItsTest()
{
    const Result<SecureBytes> digest = compute(asBytes("message digest"));
    return digest && toHex(digest->bytes()) == "d9130a8164549fe818874806e1c7014b";
}

} // namespace

Result<SecureBytes> md4Of(ByteView bytes)
{
    Result<SecureBytes> digest = compute(bytes);
    static const bool isTrusted = passesItsTest();
    if (digest && !isTrusted)
        return fail(ErrorCode::SelfTestFailed, name);
    return digest;
}

} // namespace core::crypto
