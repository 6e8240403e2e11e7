// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/scratch.h"
#include "core/base/secure_bytes.h"

#include <cstdint>
#include <memory>

namespace core::crypto {

enum class AeadAlgorithm : std::uint8_t { ChaCha20Poly1305, Aes128Gcm, Aes256Gcm };
inline constexpr std::size_t aeadAlgorithmCount = 3;

/// "ChaCha20-Poly1305", "AES-256-GCM".
const char* nameOf(AeadAlgorithm algorithm);
std::size_t keySize(AeadAlgorithm algorithm);

/// One key for many messages (RFC 8439, NIST SP 800-38D); the nonces are the caller's care. A message is the
/// ciphertext and the tag behind it. Each thread needs an object of its own.
class Aead {
public:
    static constexpr std::size_t nonceSize = 12;
    static constexpr std::size_t tagSize = 16;

    static Result<Aead> start(AeadAlgorithm algorithm, ByteView key);
    ~Aead();
    Aead(Aead&& other) noexcept;
    Aead& operator=(Aead&& other) noexcept;

    /// Into tagSize bytes more than the plaintext has; it may begin where the plaintext does, or be
    /// elsewhere.
    Result<> seal(ByteView nonce, ByteView associatedData, ByteView plaintext, std::span<std::byte> message);
    Result<Bytes> seal(ByteView nonce, ByteView associatedData, ByteView plaintext);

    /// Into tagSize bytes less than the message has, again also in place. After a failure they are zero: no
    /// plaintext gets out unless the tag is right.
    Result<> open(ByteView nonce, ByteView associatedData, ByteView message, std::span<std::byte> plaintext);
    Result<Scratch> open(ByteView nonce, ByteView associatedData, ByteView message);
    /// For a wrapped key.
    Result<SecureBytes> openSecret(ByteView nonce, ByteView associatedData, ByteView message);

private:
    struct State;
    explicit Aead(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace core::crypto
