// SPDX-License-Identifier: Apache-2.0
// PBKDF2 as each layout has it.
#include "core/base/encoding.h"
#include "core/crypto/kdf.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/creation_parts.h"
#include "core/passhash/scram.h"

#include <algorithm>

namespace core::passhash {
namespace {

constexpr std::size_t springSalt = 16;
constexpr std::size_t leastIdentitySalt = 16;

Result<SecureBytes> pbkdf2Digest(const Recipe& recipe, ByteView password, ByteView salt, std::size_t size)
{
    return crypto::pbkdf2(
        password, { .digest = recipe.digest, .salt = salt, .iterations = recipe.iterations, .size = size });
}

std::string bigEndian(std::uint64_t number)
{
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8)
        bytes += static_cast<char>((number >> (shift - 8)) & 0xFFU);
    return bytes;
}

Result<std::string> createWithSaltText(const Recipe& recipe, ByteView password)
{
    const std::size_t size = crypto::digestSize(recipe.digest);
    const std::string name = nameInLayouts(recipe.digest);
    const std::string iterations = std::to_string(recipe.iterations);
    const std::size_t characters
        = recipe.layout == Layout::Django ? std::max<std::size_t>(recipe.saltSize, 22) : recipe.saltSize;
    const std::string salt = TRY(saltTextOf(recipe, characters));
    const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, asBytes(salt), size));
    if (recipe.layout == Layout::Django)
        return "pbkdf2_" + name + "$" + iterations + "$" + salt + "$" + toBase64(digest.bytes());
    return "pbkdf2:" + name + ":" + iterations + "$" + salt + "$" + toHex(digest.bytes());
}

Result<std::string> createIdentity(const Recipe& recipe, ByteView password)
{
    using enum crypto::DigestAlgorithm;
    const std::uint64_t prf = recipe.digest == Sha1 ? 0 : recipe.digest == Sha256 ? 1 : 2;
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    // .NET's verifier takes no less.
    if (salt.size() < leastIdentitySalt)
        return fail(ErrorCode::InvalidParameter, "salt size");
    const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 32));
    const std::string header
        = "\x01" + bigEndian(prf) + bigEndian(recipe.iterations) + bigEndian(salt.size());
    return toBase64(asBytes(header + std::string(asText(salt)) + std::string(asText(digest.bytes()))));
}

} // namespace

Result<std::string> createPbkdf2(const Recipe& recipe, ByteView password)
{
    using enum crypto::DigestAlgorithm;
    const std::size_t size = crypto::digestSize(recipe.digest);
    const std::string iterations = std::to_string(recipe.iterations);
    const std::string name = nameInLayouts(recipe.digest);
    switch (recipe.layout) {
    case Layout::Django:
    case Layout::Werkzeug:
        return createWithSaltText(recipe, password);
    case Layout::AspNet:
        return createIdentity(recipe, password);
    default:
        break;
    }
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    switch (recipe.layout) {
    case Layout::Passlib:
    case Layout::Ldap: {
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, size));
        const std::string tail = iterations + "$" + encode(salt, Alphabet::Passlib) + "$"
            + encode(digest.bytes(), Alphabet::Passlib);
        if (recipe.layout == Layout::Ldap)
            return "{PBKDF2"
                + (recipe.digest == Sha1          ? ""
                        : recipe.digest == Sha256 ? std::string("-SHA256")
                                                  : "-SHA512")
                + "}" + tail;
        return "$pbkdf2" + (recipe.digest == Sha1 ? "" : "-" + name) + "$" + tail;
    }
    case Layout::Grub: {
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 64));
        return "grub.pbkdf2.sha512." + iterations + "." + toHex(salt, LetterCase::Upper) + "."
            + toHex(digest.bytes(), LetterCase::Upper);
    }
    case Layout::PostgreSql: {
        const ScramKeys keys = TRY(scramKeys(password, salt, recipe.iterations));
        return "SCRAM-SHA-256$" + iterations + ":" + toBase64(salt) + "$" + toBase64(keys.storedKey) + ":"
            + toBase64(keys.serverKey);
    }
    case Layout::Spring: {
        // The string names no numbers: those of the id, and an encoder knows no others.
        if (recipe.iterations != springIterations)
            return fail(ErrorCode::InvalidParameter, "iterations");
        if (salt.size() != springSalt)
            return fail(ErrorCode::InvalidParameter, "salt size");
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 32));
        return "{pbkdf2@SpringSecurity_v5_8}" + toHex(salt) + toHex(digest.bytes());
    }
    default: {
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, recipe.digestSize));
        return "$pbkdf2-" + name + "$i=" + iterations + ",l=" + std::to_string(digest.size()) + "$"
            + toBase64(salt, Padding::Absent) + "$" + toBase64(digest.bytes(), Padding::Absent);
    }
    }
}

} // namespace core::passhash
