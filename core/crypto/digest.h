// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace core::crypto {

enum class DigestAlgorithm : std::uint8_t {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha512_256,
    Sha3_224,
    Sha3_256,
    Sha3_384,
    Sha3_512,
    Shake128,
    Shake256,
    Blake2b512,
    Blake2s256,
    Ripemd160,
    Sm3,
    Keccak256, ///< the Keccak of before FIPS 202, as Ethereum uses it
    Crc32, ///< no hash: it finds accidents, not tampering
};
inline constexpr std::size_t digestAlgorithmCount = 19;

/// As its standard writes it: "SHA-512/256". Not translated; also the subject of errors.
const char* nameOf(DigestAlgorithm algorithm);

/// Bytes; for SHAKE the length that gives its full collision strength (32 and 64).
std::size_t digestSize(DigestAlgorithm algorithm);

/// Bytes, as HMAC and sponge rates have it; 0 for CRC-32.
std::size_t blockSize(DigestAlgorithm algorithm);

/// SHAKE.
bool hasVariableLength(DigestAlgorithm algorithm);
inline constexpr std::size_t largestVariableLength = std::size_t{ 1024 } * 1024;

/// Neither SHAKE nor CRC-32, for which HMAC is not defined, nor Keccak-256, for which nobody uses it.
bool isHmacCapable(DigestAlgorithm algorithm);

/// Whether the libraries of this system offer it; the answer is kept.
bool isAvailable(DigestAlgorithm algorithm);

/// One digest of one message, fed piece by piece. Different threads may use different objects.
class Digest {
public:
    /// A length in bytes, 1 to largestVariableLength, is for SHAKE only; any other is an InvalidParameter.
    static Result<Digest> start(DigestAlgorithm algorithm, std::optional<std::size_t> length = {});
    ~Digest();
    Digest(Digest&& other) noexcept;
    Digest& operator=(Digest&& other) noexcept;

    /// A failure of the library, which is not to be expected, is kept for finish().
    void update(ByteView bytes);

    /// Once; the bytes of CRC-32 are in the order in which its hexadecimal form is written.
    Result<Bytes> finish();

private:
    struct State;
    explicit Digest(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

Result<Bytes> digestOf(DigestAlgorithm algorithm, ByteView bytes);

} // namespace core::crypto
