// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/crypto/digest.h"

#include <cstdint>

namespace core::crypto {

// Sizes are in bytes. What is out of range is an InvalidParameter whose subject is the name of the field.
// None of these functions can be stopped half-way: judge foreign parameters by memoryInBytes() and limits of
// your own.

/// More memory than this is refused, whatever the machine has.
inline constexpr std::uint64_t largestKdfMemory = std::uint64_t{ 8 } << 30;

/// RFC 5869, extract and expand. A size of 255 digests is the most that it gives.
struct HkdfParameters {
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    ByteView salt{};
    ByteView info{}; ///< at most 32 KiB
    std::size_t size = 32;
};
Result<SecureBytes> hkdf(ByteView secret, const HkdfParameters& parameters);

/// RFC 8018.
struct Pbkdf2Parameters {
    DigestAlgorithm digest = DigestAlgorithm::Sha256; ///< of the HMAC
    ByteView salt{};
    std::uint32_t iterations = 0;
    std::size_t size = 32;
};
Result<SecureBytes> pbkdf2(ByteView passphrase, const Pbkdf2Parameters& parameters);

/// RFC 7914.
struct ScryptParameters {
    ByteView salt{};
    std::uint64_t cost = 0; ///< N, a power of two from 2
    std::uint32_t blockSize = 8; ///< r, of 128 bytes
    std::uint32_t parallelism = 1; ///< p
    std::size_t size = 32;
};
Result<SecureBytes> scrypt(ByteView passphrase, const ScryptParameters& parameters);
/// Saturates where the true number would not fit.
std::uint64_t memoryInBytes(const ScryptParameters& parameters);

enum class Argon2Variant : std::uint8_t { D, I, Id };

/// RFC 9106, version 19.
struct Argon2Parameters {
    Argon2Variant variant = Argon2Variant::Id;
    ByteView salt{}; ///< from 8 bytes
    ByteView secret{}; ///< kept elsewhere than the salt; mostly empty
    ByteView associatedData{}; ///< mostly empty
    std::uint32_t memoryInKib = 0; ///< from 8 per lane
    std::uint32_t passes = 0;
    std::uint32_t lanes = 1; ///< at most 128
    std::size_t size = 32; ///< from 4
};
Result<SecureBytes> argon2(ByteView passphrase, const Argon2Parameters& parameters);
std::uint64_t memoryInBytes(const Argon2Parameters& parameters);

/// What OpenBSD made for encrypted OpenSSH keys; neither passphrase nor salt may be empty.
struct BcryptPbkdfParameters {
    ByteView salt{};
    std::uint32_t rounds = 0;
    std::size_t size = 48; ///< at most 1024
};
Result<SecureBytes> bcryptPbkdf(ByteView passphrase, const BcryptPbkdfParameters& parameters);

} // namespace core::crypto
