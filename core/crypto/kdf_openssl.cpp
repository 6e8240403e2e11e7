// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/digest_fetch.h"
#include "core/crypto/kdf.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <bit>
#include <limits>
#include <vector>

namespace core::crypto {
namespace {

constexpr std::size_t largestHkdfInfo = std::size_t{ 32 } * 1024;

class KdfArguments {
public:
    void add(const char* name, ByteView bytes)
    {
        // A null pointer would read as "not given", even with size 0.
        static std::byte empty{};
        void* data = bytes.empty() ? &empty : const_cast<std::byte*>(bytes.data());
        m_list.push_back(OSSL_PARAM_construct_octet_string(name, data, bytes.size()));
    }
    void add(const char* name, const char* text)
    {
        m_list.push_back(OSSL_PARAM_construct_utf8_string(name, const_cast<char*>(text), 0));
    }
    /// The number must outlive this.
    void add(const char* name, const std::uint64_t& number)
    {
        m_list.push_back(OSSL_PARAM_construct_uint64(name, const_cast<std::uint64_t*>(&number)));
    }
    const OSSL_PARAM* list()
    {
        m_list.push_back(OSSL_PARAM_construct_end());
        return m_list.data();
    }

private:
    std::vector<OSSL_PARAM> m_list;
};

Result<SecureBytes> derive(const char* name, KdfArguments& arguments, std::size_t size)
{
    if (size == 0)
        return fail(ErrorCode::InvalidParameter, "size");
    SecureBytes key = TRY(SecureBytes::ofSize(size));
    const Handle<EVP_KDF, EVP_KDF_free> kdf(EVP_KDF_fetch(nullptr, name, nullptr));
    if (!kdf) {
        ERR_clear_error();
        return fail(ErrorCode::AlgorithmUnavailable, name);
    }
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    if (!context
        || EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(key.bytes().data()), key.size(),
               arguments.list())
            != 1)
        return failInOpenSsl(name);
    return key;
}

Result<> requireHmac(DigestAlgorithm digest)
{
    if (!isHmacCapable(digest))
        return fail(ErrorCode::InvalidParameter, "digest");
    if (!fetchedDigest(digest))
        return fail(ErrorCode::AlgorithmUnavailable, nameOf(digest));
    return {};
}

} // namespace

Result<SecureBytes> hkdf(ByteView secret, const HkdfParameters& parameters)
{
    TRY(requireHmac(parameters.digest));
    if (parameters.size > 255 * digestSize(parameters.digest))
        return fail(ErrorCode::InvalidParameter, "size");
    if (parameters.info.size() > largestHkdfInfo)
        return fail(ErrorCode::InvalidParameter, "info");
    KdfArguments arguments;
    arguments.add(OSSL_KDF_PARAM_DIGEST, openSslNameOf(parameters.digest));
    arguments.add(OSSL_KDF_PARAM_KEY, secret);
    arguments.add(OSSL_KDF_PARAM_SALT, parameters.salt);
    arguments.add(OSSL_KDF_PARAM_INFO, parameters.info);
    return derive(OSSL_KDF_NAME_HKDF, arguments, parameters.size);
}

Result<SecureBytes> pbkdf2(ByteView passphrase, const Pbkdf2Parameters& parameters)
{
    TRY(requireHmac(parameters.digest));
    if (parameters.iterations == 0)
        return fail(ErrorCode::InvalidParameter, "iterations");
    const std::uint64_t iterations = parameters.iterations;
    KdfArguments arguments;
    arguments.add(OSSL_KDF_PARAM_DIGEST, openSslNameOf(parameters.digest));
    arguments.add(OSSL_KDF_PARAM_PASSWORD, passphrase);
    arguments.add(OSSL_KDF_PARAM_SALT, parameters.salt);
    arguments.add(OSSL_KDF_PARAM_ITER, iterations);
    return derive(OSSL_KDF_NAME_PBKDF2, arguments, parameters.size);
}

// As OpenSSL counts: p blocks, N blocks and two for working, each of 128 r bytes.
std::uint64_t memoryInBytes(const ScryptParameters& parameters)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t block = std::uint64_t{ 128 } * parameters.blockSize;
    if (parameters.cost > most - parameters.parallelism - 2)
        return most;
    const std::uint64_t blocks = parameters.cost + parameters.parallelism + 2;
    return block != 0 && blocks > most / block ? most : blocks * block;
}

Result<SecureBytes> scrypt(ByteView passphrase, const ScryptParameters& parameters)
{
    const std::uint64_t blockSize = parameters.blockSize;
    const std::uint64_t parallelism = parameters.parallelism;
    if (blockSize == 0)
        return fail(ErrorCode::InvalidParameter, "blockSize");
    // RFC 7914 section 2: "p ... a positive integer less than or equal to ((2^32-1) * hLen) / MFLen"
    if (parallelism == 0 || parallelism > ((std::uint64_t{ 1 } << 30) - 1) / blockSize)
        return fail(ErrorCode::InvalidParameter, "parallelism");
    // "N ... must be larger than 1, a power of 2, and less than 2^(128 * r / 8)"
    if (parameters.cost < 2 || !std::has_single_bit(parameters.cost)
        || (16 * blockSize < 64 && parameters.cost >= std::uint64_t{ 1 } << (16 * blockSize))
        || memoryInBytes(parameters) > largestKdfMemory)
        return fail(ErrorCode::InvalidParameter, "cost");
    const std::uint64_t memory = memoryInBytes(parameters);
    KdfArguments arguments;
    arguments.add(OSSL_KDF_PARAM_PASSWORD, passphrase);
    arguments.add(OSSL_KDF_PARAM_SALT, parameters.salt);
    arguments.add(OSSL_KDF_PARAM_SCRYPT_N, parameters.cost);
    arguments.add(OSSL_KDF_PARAM_SCRYPT_R, blockSize);
    arguments.add(OSSL_KDF_PARAM_SCRYPT_P, parallelism);
    arguments.add(OSSL_KDF_PARAM_SCRYPT_MAXMEM, memory);
    return derive(OSSL_KDF_NAME_SCRYPT, arguments, parameters.size);
}

} // namespace core::crypto
