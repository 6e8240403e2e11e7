// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/self_test.h"

#include "core/base/encoding.h"
#include "core/crypto/hmac.h"
#include "core/crypto/kdf.h"

#include <algorithm>
#include <utility>

namespace core::crypto {
namespace {

struct AeadExample {
    std::string_view key;
    std::string_view nonce;
    std::string_view associatedData;
    Bytes plaintext;
};

Result<AeadExample> exampleOf(AeadAlgorithm algorithm)
{
    if (algorithm == AeadAlgorithm::ChaCha20Poly1305) {
        const ByteView words = asBytes("Ladies and Gentlemen of the class of '99: If I could offer you "
                                       "only one tip for the future, sunscreen would be it.");
        return AeadExample{ .key = "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f",
            .nonce = "070000004041424344454647",
            .associatedData = "50515253c0c1c2c3c4c5c6c7",
            .plaintext = Bytes(words.begin(), words.end()) };
    }
    constexpr std::string_view key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    return AeadExample{ .key = key.substr(0, 2 * keySize(algorithm)),
        .nonce = "cafebabefacedbaddecaf888",
        .associatedData = "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        .plaintext = TRY(fromHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                 "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")) };
}

Result<bool> matches(DigestAlgorithm algorithm, const KnownAnswer& known)
{
    return TRY(digestOf(algorithm, asBytes(known.input))) == TRY(fromHex(known.hex));
}

// Sealing, opening, and the refusal of a changed tag.
Result<bool> matches(AeadAlgorithm algorithm, const KnownAnswer& known)
{
    const AeadExample example = TRY(exampleOf(algorithm));
    const Bytes nonce = TRY(fromHex(example.nonce));
    const Bytes associatedData = TRY(fromHex(example.associatedData));
    Bytes message = TRY(fromHex(known.hex));
    Aead aead = TRY(Aead::start(algorithm, TRY(fromHex(example.key))));
    if (message.empty() || TRY(aead.seal(nonce, associatedData, example.plaintext)) != message)
        return false;
    const Scratch opened = TRY(aead.open(nonce, associatedData, message));
    message.back() ^= std::byte{ 1 };
    return std::ranges::equal(opened.bytes(), example.plaintext)
        && !aead.open(nonce, associatedData, message);
}

Result<SecureBytes> argon2Example(Argon2Variant variant)
{
    return argon2(asBytes("password"),
        { .variant = variant, .salt = asBytes("somesalt"), .memoryInKib = 256, .passes = 2, .lanes = 1 });
}

Result<SecureBytes> derivedExample(KeyedFunction function)
{
    switch (function) {
    case KeyedFunction::Hmac:
        return SecureBytes::copyOf(
            TRY(hmacOf(DigestAlgorithm::Sha256, asBytes("Jefe"), asBytes("what do ya want for nothing?"))));
    case KeyedFunction::Hkdf: {
        const Bytes secret(22, std::byte{ 0x0b });
        const Bytes salt = TRY(fromHex("000102030405060708090a0b0c"));
        const Bytes info = TRY(fromHex("f0f1f2f3f4f5f6f7f8f9"));
        return hkdf(secret, { .salt = salt, .info = info, .size = 42 });
    }
    case KeyedFunction::Pbkdf2:
        return pbkdf2(asBytes("password"),
            { .digest = DigestAlgorithm::Sha1, .salt = asBytes("salt"), .iterations = 2, .size = 20 });
    case KeyedFunction::Scrypt:
        return scrypt({}, { .cost = 16, .blockSize = 1, .parallelism = 1, .size = 64 });
    case KeyedFunction::Argon2d:
        return argon2Example(Argon2Variant::D);
    case KeyedFunction::Argon2i:
        return argon2Example(Argon2Variant::I);
    case KeyedFunction::Argon2id:
        return argon2Example(Argon2Variant::Id);
    case KeyedFunction::BcryptPbkdf:
        return bcryptPbkdf(asBytes("password"), { .salt = asBytes("salt"), .rounds = 1, .size = 32 });
    }
    std::unreachable();
}

Result<bool> matches(KeyedFunction function, const KnownAnswer& known)
{
    return std::ranges::equal(TRY(derivedExample(function)).bytes(), TRY(fromHex(known.hex)));
}

Result<> selfTestOne(const Primitive& primitive, std::span<const KnownAnswer> answers)
{
    const auto known = std::ranges::find(answers, primitive, &KnownAnswer::primitive);
    if (known == answers.end())
        return fail(ErrorCode::SelfTestFailed, nameOf(primitive));
    const Result<bool> isRight
        = std::visit([&known](auto which) { return matches(which, *known); }, primitive);
    if (!isRight && isRight.error().code == ErrorCode::AlgorithmUnavailable)
        return std::unexpected(isRight.error());
    if (!isRight || !*isRight)
        return fail(ErrorCode::SelfTestFailed, nameOf(primitive));
    return {};
}

} // namespace

const char* nameOf(KeyedFunction function)
{
    switch (function) {
    case KeyedFunction::Hmac:
        return "HMAC";
    case KeyedFunction::Hkdf:
        return "HKDF";
    case KeyedFunction::Pbkdf2:
        return "PBKDF2";
    case KeyedFunction::Scrypt:
        return "scrypt";
    case KeyedFunction::Argon2d:
        return "Argon2d";
    case KeyedFunction::Argon2i:
        return "Argon2i";
    case KeyedFunction::Argon2id:
        return "Argon2id";
    case KeyedFunction::BcryptPbkdf:
        return "bcrypt_pbkdf";
    }
    std::unreachable();
}

const char* nameOf(const Primitive& primitive)
{
    return std::visit([](auto which) { return nameOf(which); }, primitive);
}

std::vector<Primitive> allPrimitives()
{
    std::vector<Primitive> all;
    for (std::size_t i = 0; i < digestAlgorithmCount; ++i)
        all.emplace_back(static_cast<DigestAlgorithm>(i));
    for (std::size_t i = 0; i < aeadAlgorithmCount; ++i)
        all.emplace_back(static_cast<AeadAlgorithm>(i));
    for (std::size_t i = 0; i < keyedFunctionCount; ++i)
        all.emplace_back(static_cast<KeyedFunction>(i));
    return all;
}

Result<> selfTest(std::span<const Primitive> primitives, std::span<const KnownAnswer> answers)
{
    for (const Primitive& primitive : primitives)
        TRY(selfTestOne(primitive, answers));
    return {};
}

std::vector<SelfTestReport> selfTestAll(std::span<const KnownAnswer> answers)
{
    std::vector<SelfTestReport> reports;
    for (const Primitive& primitive : allPrimitives()) {
        const Result<> result = selfTestOne(primitive, answers);
        const auto outcome = result                                  ? SelfTestOutcome::Passed
            : result.error().code == ErrorCode::AlgorithmUnavailable ? SelfTestOutcome::Unavailable
                                                                     : SelfTestOutcome::Failed;
        reports.push_back({ primitive, outcome });
    }
    return reports;
}

} // namespace core::crypto
