// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/kdf.h"

#include <botan/argon2.h>
#include <botan/pwdhash.h>
#include <botan/version.h>

#include <exception>
#include <new>
#include <utility>

namespace core::crypto {
namespace {

constexpr std::uint32_t mostLanes = 128; // Botan's limit; RFC 9106 would allow 2^24 - 1
constexpr std::size_t largestSalt = std::size_t{ 1024 } * 1024;

struct Argument {
    std::size_t first;
    std::size_t second = 0;
    std::size_t third = 0;
};

// Botan reports by exception; none may leave the core for its input.
Result<SecureBytes> derive(
    const char* name, ByteView passphrase, ByteView salt, Argument argument, std::size_t size)
{
    SecureBytes key = TRY(SecureBytes::ofSize(size));
    try {
        const auto family = Botan::PasswordHashFamily::create(name);
        if (!family)
            return fail(ErrorCode::AlgorithmUnavailable, name);
        const auto hash = family->from_params(argument.first, argument.second, argument.third);
        hash->derive_key(reinterpret_cast<std::uint8_t*>(key.bytes().data()), key.size(),
            reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
            reinterpret_cast<const std::uint8_t*>(salt.data()), salt.size());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, name);
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, name);
    }
    return key;
}

const std::uint8_t* pointerTo(ByteView bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

// With secret or associated data, for which Botan 2 and 3 have different functions.
void deriveKeyed(const char* name, ByteView passphrase, const Argon2Parameters& parameters, SecureBytes& key)
{
    auto* into = reinterpret_cast<std::uint8_t*>(key.bytes().data());
    const auto* password = reinterpret_cast<const char*>(passphrase.data());
#if BOTAN_VERSION_MAJOR < 3
    static_cast<void>(name);
    Botan::argon2(into, key.size(), password, passphrase.size(), pointerTo(parameters.salt),
        parameters.salt.size(), pointerTo(parameters.secret), parameters.secret.size(),
        pointerTo(parameters.associatedData), parameters.associatedData.size(),
        static_cast<std::uint8_t>(parameters.variant), parameters.lanes, parameters.memoryInKib,
        parameters.passes);
#else
    const auto hash = Botan::PasswordHashFamily::create_or_throw(name)->from_params(
        parameters.memoryInKib, parameters.passes, parameters.lanes);
    hash->derive_key(into, key.size(), password, passphrase.size(), pointerTo(parameters.salt),
        parameters.salt.size(), pointerTo(parameters.associatedData), parameters.associatedData.size(),
        pointerTo(parameters.secret), parameters.secret.size());
#endif
}

Result<SecureBytes> keyedArgon2(const char* name, ByteView passphrase, const Argon2Parameters& parameters)
{
    SecureBytes key = TRY(SecureBytes::ofSize(parameters.size));
    try {
        deriveKeyed(name, passphrase, parameters, key);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, name);
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, name);
    }
    return key;
}

const char* botanNameOf(Argon2Variant variant)
{
    switch (variant) {
    case Argon2Variant::D:
        return "Argon2d";
    case Argon2Variant::I:
        return "Argon2i";
    case Argon2Variant::Id:
        return "Argon2id";
    }
    std::unreachable();
}

} // namespace

std::uint64_t memoryInBytes(const Argon2Parameters& parameters)
{
    return std::uint64_t{ parameters.memoryInKib } * 1024;
}

Result<SecureBytes> argon2(ByteView passphrase, const Argon2Parameters& parameters)
{
    if (parameters.salt.size() < 8 || parameters.salt.size() > largestSalt)
        return fail(ErrorCode::InvalidParameter, "salt");
    if (parameters.lanes == 0 || parameters.lanes > mostLanes)
        return fail(ErrorCode::InvalidParameter, "lanes");
    // RFC 9106 section 3.1: "Memory size m MUST be an integer number of kibibytes from 8*p to 2^(32)-1."
    if (parameters.memoryInKib < 8 * parameters.lanes || memoryInBytes(parameters) > largestKdfMemory)
        return fail(ErrorCode::InvalidParameter, "memoryInKib");
    if (parameters.passes == 0)
        return fail(ErrorCode::InvalidParameter, "passes");
    if (parameters.size < 4)
        return fail(ErrorCode::InvalidParameter, "size");
    if (!parameters.secret.empty() || !parameters.associatedData.empty())
        return keyedArgon2(botanNameOf(parameters.variant), passphrase, parameters);
    return derive(botanNameOf(parameters.variant), passphrase, parameters.salt,
        { parameters.memoryInKib, parameters.passes, parameters.lanes }, parameters.size);
}

Result<SecureBytes> bcryptPbkdf(ByteView passphrase, const BcryptPbkdfParameters& parameters)
{
    if (passphrase.empty())
        return fail(ErrorCode::InvalidParameter, "passphrase");
    if (parameters.salt.empty() || parameters.salt.size() > largestSalt)
        return fail(ErrorCode::InvalidParameter, "salt");
    if (parameters.rounds == 0)
        return fail(ErrorCode::InvalidParameter, "rounds");
    if (parameters.size == 0 || parameters.size > 1024)
        return fail(ErrorCode::InvalidParameter, "size");
    return derive("Bcrypt-PBKDF", passphrase, parameters.salt, { parameters.rounds }, parameters.size);
}

} // namespace core::crypto
