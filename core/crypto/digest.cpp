// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/digest.h"

#include "core/crypto/digest_fetch.h"
#include "core/crypto/openssl_handles.h"

#include <botan/hash.h>

#include <array>
#include <exception>
#include <mutex>
#include <utility>
#include <variant>

namespace core::crypto {
namespace {

using BotanHash = std::unique_ptr<Botan::HashFunction>;

struct Traits {
    DigestAlgorithm algorithm;
    const char* name;
    const char* openSslName; ///< asked for first
    const char* botanName;
    std::size_t size;
    std::size_t blockSize;
};

// OpenSSL has KECCAK-256 from 3.2 and no CRC-32.
constexpr std::array<Traits, digestAlgorithmCount> table{ {
    { DigestAlgorithm::Md5, "MD5", "MD5", nullptr, 16, 64 },
    { DigestAlgorithm::Sha1, "SHA-1", "SHA1", nullptr, 20, 64 },
    { DigestAlgorithm::Sha224, "SHA-224", "SHA2-224", nullptr, 28, 64 },
    { DigestAlgorithm::Sha256, "SHA-256", "SHA2-256", nullptr, 32, 64 },
    { DigestAlgorithm::Sha384, "SHA-384", "SHA2-384", nullptr, 48, 128 },
    { DigestAlgorithm::Sha512, "SHA-512", "SHA2-512", nullptr, 64, 128 },
    { DigestAlgorithm::Sha512_256, "SHA-512/256", "SHA2-512/256", nullptr, 32, 128 },
    { DigestAlgorithm::Sha3_224, "SHA3-224", "SHA3-224", nullptr, 28, 144 },
    { DigestAlgorithm::Sha3_256, "SHA3-256", "SHA3-256", nullptr, 32, 136 },
    { DigestAlgorithm::Sha3_384, "SHA3-384", "SHA3-384", nullptr, 48, 104 },
    { DigestAlgorithm::Sha3_512, "SHA3-512", "SHA3-512", nullptr, 64, 72 },
    { DigestAlgorithm::Shake128, "SHAKE128", "SHAKE128", nullptr, 32, 168 },
    { DigestAlgorithm::Shake256, "SHAKE256", "SHAKE256", nullptr, 64, 136 },
    { DigestAlgorithm::Blake2b512, "BLAKE2b-512", "BLAKE2B-512", nullptr, 64, 128 },
    { DigestAlgorithm::Blake2s256, "BLAKE2s-256", "BLAKE2S-256", nullptr, 32, 64 },
    { DigestAlgorithm::Ripemd160, "RIPEMD-160", "RIPEMD160", nullptr, 20, 64 },
    { DigestAlgorithm::Sm3, "SM3", "SM3", nullptr, 32, 64 },
    { DigestAlgorithm::Keccak256, "Keccak-256", "KECCAK-256", "Keccak-1600(256)", 32, 136 },
    { DigestAlgorithm::Crc32, "CRC32", nullptr, "CRC32", 4, 0 },
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

constexpr const Traits& traitsOf(DigestAlgorithm algorithm)
{
    return table[std::to_underlying(algorithm)];
}

// Never throws, so that a caller need not care which library is behind.
BotanHash makeBotanHash(const char* name)
{
    try {
        return name ? Botan::HashFunction::create(name) : nullptr;
    } catch (const std::exception&) {
        return nullptr;
    }
}

} // namespace

const EVP_MD* fetchedDigest(DigestAlgorithm algorithm)
{
    struct Slot {
        std::once_flag once;
        EVP_MD* digest = nullptr; // never freed: OpenSSL's own cleanup at exit may come first
    };
    static std::array<Slot, digestAlgorithmCount> slots;
    Slot& slot = slots[std::to_underlying(algorithm)];
    std::call_once(slot.once, [&slot, name = traitsOf(algorithm).openSslName] {
        const ErrorScope errors;
        if (name)
            slot.digest = EVP_MD_fetch(nullptr, name, nullptr);
    });
    return slot.digest;
}

const char* openSslNameOf(DigestAlgorithm algorithm)
{
    return traitsOf(algorithm).openSslName;
}

const char* nameOf(DigestAlgorithm algorithm)
{
    return traitsOf(algorithm).name;
}

std::size_t digestSize(DigestAlgorithm algorithm)
{
    return traitsOf(algorithm).size;
}

std::size_t blockSize(DigestAlgorithm algorithm)
{
    return traitsOf(algorithm).blockSize;
}

bool hasVariableLength(DigestAlgorithm algorithm)
{
    return algorithm == DigestAlgorithm::Shake128 || algorithm == DigestAlgorithm::Shake256;
}

bool isHmacCapable(DigestAlgorithm algorithm)
{
    return !hasVariableLength(algorithm) && algorithm != DigestAlgorithm::Crc32
        && algorithm != DigestAlgorithm::Keccak256;
}

bool isAvailable(DigestAlgorithm algorithm)
{
    return fetchedDigest(algorithm) || makeBotanHash(traitsOf(algorithm).botanName);
}

struct Digest::State {
    DigestAlgorithm algorithm;
    std::size_t length;
    std::variant<MdContext, BotanHash> engine;
    bool hasFailed = false;
};

Digest::Digest(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Digest::~Digest() = default;
Digest::Digest(Digest&& other) noexcept = default;
Digest& Digest::operator=(Digest&& other) noexcept = default;

Result<Digest> Digest::start(DigestAlgorithm algorithm, std::optional<std::size_t> length)
{
    if (length && (!hasVariableLength(algorithm) || *length == 0 || *length > largestVariableLength))
        return fail(ErrorCode::InvalidParameter, "length");
    auto state = std::make_unique<State>(algorithm, length.value_or(digestSize(algorithm)));
    if (const EVP_MD* digest = fetchedDigest(algorithm)) {
        MdContext context(EVP_MD_CTX_new());
        if (!context || EVP_DigestInit_ex2(context.get(), digest, nullptr) != 1)
            return failInOpenSsl("EVP_DigestInit_ex2");
        state->engine = std::move(context);
        return Digest(std::move(state));
    }
    BotanHash hash = makeBotanHash(traitsOf(algorithm).botanName);
    if (!hash)
        return fail(ErrorCode::AlgorithmUnavailable, nameOf(algorithm));
    state->engine = std::move(hash);
    return Digest(std::move(state));
}

void Digest::update(ByteView bytes)
{
    if (!m_state || bytes.empty())
        return;
    if (auto* context = std::get_if<MdContext>(&m_state->engine)) {
        if (EVP_DigestUpdate(context->get(), bytes.data(), bytes.size()) != 1)
            m_state->hasFailed = true;
        return;
    }
    try {
        std::get<BotanHash>(m_state->engine)
            ->update(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    } catch (const std::exception&) {
        m_state->hasFailed = true;
    }
}

Result<Bytes> Digest::finish()
{
    const std::unique_ptr<State> state = std::move(m_state);
    if (!state || state->hasFailed)
        return fail(ErrorCode::Internal, "Digest::finish");
    Bytes result(state->length);
    auto* into = reinterpret_cast<unsigned char*>(result.data());
    if (auto* context = std::get_if<MdContext>(&state->engine)) {
        const int done = hasVariableLength(state->algorithm)
            ? EVP_DigestFinalXOF(context->get(), into, result.size())
            : EVP_DigestFinal_ex(context->get(), into, nullptr);
        if (done != 1)
            return failInOpenSsl("EVP_DigestFinal");
        return result;
    }
    try {
        std::get<BotanHash>(state->engine)->final(into);
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "Botan::HashFunction::final");
    }
    return result;
}

Result<Bytes> digestOf(DigestAlgorithm algorithm, ByteView bytes)
{
    Digest digest = TRY(Digest::start(algorithm));
    digest.update(bytes);
    return digest.finish();
}

} // namespace core::crypto
