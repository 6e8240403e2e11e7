// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace core::crypto {
namespace {

struct Traits {
    AeadAlgorithm algorithm;
    const char* name;
    const char* openSslName;
    std::size_t keySize;
};

constexpr std::array<Traits, aeadAlgorithmCount> table{ {
    { AeadAlgorithm::ChaCha20Poly1305, "ChaCha20-Poly1305", "ChaCha20-Poly1305", 32 },
    { AeadAlgorithm::Aes128Gcm, "AES-128-GCM", "AES-128-GCM", 16 },
    { AeadAlgorithm::Aes256Gcm, "AES-256-GCM", "AES-256-GCM", 32 },
} };

consteval bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::to_underlying(table[i].algorithm) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

constexpr const Traits& traitsOf(AeadAlgorithm algorithm)
{
    return table[std::to_underlying(algorithm)];
}

const EVP_CIPHER* fetchedCipher(AeadAlgorithm algorithm)
{
    struct Slot {
        std::once_flag once;
        EVP_CIPHER* cipher = nullptr; // never freed: OpenSSL's own cleanup at exit may come first
    };
    static std::array<Slot, aeadAlgorithmCount> slots;
    Slot& slot = slots[std::to_underlying(algorithm)];
    std::call_once(slot.once, [&slot, algorithm] {
        const ErrorScope errors;
        slot.cipher = EVP_CIPHER_fetch(nullptr, traitsOf(algorithm).openSslName, nullptr);
    });
    return slot.cipher;
}

const unsigned char* uchars(ByteView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

enum class Direction : std::uint8_t { Open = 0, Seal = 1 };

// EVP counts in int.
constexpr std::size_t largestPiece = std::size_t{ 1 } << 30;

// A null output is EVP's way to say "associated data".
bool feed(EVP_CIPHER_CTX* context, ByteView input, std::byte* output)
{
    while (!input.empty()) {
        const ByteView piece = input.first(std::min(input.size(), largestPiece));
        int written = 0;
        if (EVP_CipherUpdate(context, reinterpret_cast<unsigned char*>(output), &written, uchars(piece),
                static_cast<int>(piece.size()))
            != 1)
            return false;
        if (output)
            output += piece.size();
        input = input.subspan(piece.size());
    }
    return true;
}

} // namespace

const char* nameOf(AeadAlgorithm algorithm)
{
    return traitsOf(algorithm).name;
}

std::size_t keySize(AeadAlgorithm algorithm)
{
    return traitsOf(algorithm).keySize;
}

struct Aead::State {
    CipherContext context; // holds the key in ordinary memory, and wipes it

    // The key stays: neither a new nonce nor a change of direction makes these ciphers expand it anew.
    Result<> begin(Direction direction, ByteView nonce, ByteView associatedData) const
    {
        if (nonce.size() != nonceSize)
            return fail(ErrorCode::InvalidParameter, "nonce");
        if (EVP_CipherInit_ex2(
                context.get(), nullptr, nullptr, uchars(nonce), std::to_underlying(direction), nullptr)
            != 1)
            return failInOpenSsl("EVP_CipherInit_ex2");
        if (!feed(context.get(), associatedData, nullptr))
            return failInOpenSsl("EVP_CipherUpdate");
        return {};
    }
};

Aead::Aead(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Aead::~Aead() = default;
Aead::Aead(Aead&& other) noexcept = default;
Aead& Aead::operator=(Aead&& other) noexcept = default;

Result<Aead> Aead::start(AeadAlgorithm algorithm, ByteView key)
{
    if (key.size() != keySize(algorithm))
        return fail(ErrorCode::InvalidParameter, "key");
    const EVP_CIPHER* cipher = fetchedCipher(algorithm);
    if (!cipher)
        return fail(ErrorCode::AlgorithmUnavailable, nameOf(algorithm));
    CipherContext context(EVP_CIPHER_CTX_new());
    if (!context
        || EVP_CipherInit_ex2(
               context.get(), cipher, uchars(key), nullptr, std::to_underlying(Direction::Seal), nullptr)
            != 1)
        return failInOpenSsl("EVP_CipherInit_ex2");
    return Aead(std::make_unique<State>(std::move(context)));
}

Result<> Aead::seal(ByteView nonce, ByteView associatedData, ByteView plaintext, std::span<std::byte> message)
{
    if (message.size() != plaintext.size() + tagSize)
        return fail(ErrorCode::InvalidParameter, "message");
    TRY(m_state->begin(Direction::Seal, nonce, associatedData));
    EVP_CIPHER_CTX* context = m_state->context.get();
    std::byte* tag = message.data() + plaintext.size();
    unsigned char none[tagSize]; // final() of these ciphers writes nothing
    int written = 0;
    if (!feed(context, plaintext, message.data()) || EVP_CipherFinal_ex(context, none, &written) != 1
        || EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, tag) != 1) {
        OPENSSL_cleanse(message.data(), message.size());
        return failInOpenSsl("EVP_CipherUpdate");
    }
    return {};
}

Result<Bytes> Aead::seal(ByteView nonce, ByteView associatedData, ByteView plaintext)
{
    Bytes message(plaintext.size() + tagSize);
    TRY(seal(nonce, associatedData, plaintext, message));
    return message;
}

Result<> Aead::open(ByteView nonce, ByteView associatedData, ByteView message, std::span<std::byte> plaintext)
{
    if (message.size() < tagSize)
        return fail(ErrorCode::AuthenticationFailed, {}, Cause::Truncated);
    if (plaintext.size() != message.size() - tagSize)
        return fail(ErrorCode::InvalidParameter, "plaintext");
    std::array<std::byte, tagSize> tag;
    std::ranges::copy(message.last<tagSize>(), tag.begin());
    TRY(m_state->begin(Direction::Open, nonce, associatedData));
    EVP_CIPHER_CTX* context = m_state->context.get();
    if (EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1)
        return failInOpenSsl("EVP_CIPHER_CTX_ctrl");
    const ErrorScope errors;
    unsigned char none[tagSize];
    int written = 0;
    if (!feed(context, message.first(plaintext.size()), plaintext.data())
        || EVP_CipherFinal_ex(context, none, &written) != 1) {
        OPENSSL_cleanse(plaintext.data(), plaintext.size());
        return fail(ErrorCode::AuthenticationFailed);
    }
    return {};
}

Result<Scratch> Aead::open(ByteView nonce, ByteView associatedData, ByteView message)
{
    Scratch plaintext(message.size() - std::min(message.size(), tagSize));
    TRY(open(nonce, associatedData, message, plaintext.bytes()));
    return plaintext;
}

Result<SecureBytes> Aead::openSecret(ByteView nonce, ByteView associatedData, ByteView message)
{
    SecureBytes secret = TRY(SecureBytes::ofSize(message.size() - std::min(message.size(), tagSize)));
    TRY(open(nonce, associatedData, message, secret.bytes()));
    return secret;
}

} // namespace core::crypto
