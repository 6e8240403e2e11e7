// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/bcrypt.h"
#include "core/crypto/random.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/constructions.h"
#include "core/passhash/identification.h"
#include "core/passhash/phc_string.h"
#include "core/passhash/recipe.h"
#include "core/passhash/scram.h"
#include "core/passhash/verification.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core::passhash {
namespace {

constexpr std::uint32_t leastSalt = 8;
constexpr std::uint32_t mostSalt = 1024;
constexpr std::size_t bcryptBytes = 72;

Result<Bytes> saltOf(const Recipe& recipe, std::size_t size)
{
    if (recipe.salt)
        return *recipe.salt;
    if (size < leastSalt || size > mostSalt)
        return fail(ErrorCode::InvalidParameter, "salt size");
    Bytes salt(size);
    TRY(crypto::fillWithRandom(salt));
    return salt;
}

/// Letters and digits, where the layout takes the characters themselves for the salt.
Result<std::string> saltTextOf(const Recipe& recipe, std::size_t size)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    if (recipe.salt)
        return std::string(asText(*recipe.salt));
    if (size < leastSalt || size > mostSalt)
        return fail(ErrorCode::InvalidParameter, "salt size");
    std::string salt;
    for (std::size_t i = 0; i < size; ++i)
        salt += alphabet[TRY(crypto::randomBelow(alphabet.size()))];
    return salt;
}

std::string base64(ByteView bytes)
{
    return toBase64(bytes, Padding::Absent);
}

Result<> requireWhole(ByteView password)
{
    if (std::ranges::find(password, std::byte{ 0 }) != password.end())
        return fail(ErrorCode::PasswordTooLong, "bcrypt", Cause::NulInside);
    if (password.size() > bcryptBytes)
        return fail(ErrorCode::PasswordTooLong, "bcrypt", Cause::Over72Bytes);
    return {};
}

crypto::Argon2Variant variantOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2i ? crypto::Argon2Variant::I
        : algorithm == Algorithm::Argon2d  ? crypto::Argon2Variant::D
                                           : crypto::Argon2Variant::Id;
}

Result<std::string> createArgon2(const Recipe& recipe, ByteView password)
{
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    const SecureBytes digest = TRY(crypto::argon2(password,
        { .variant = variantOf(recipe.algorithm),
            .salt = salt,
            .memoryInKib = recipe.memoryInKib,
            .passes = recipe.passes,
            .lanes = recipe.lanes,
            .size = recipe.digestSize }));
    const std::string phc = toText({ .id = idOf(recipe.algorithm),
        .version = 0x13,
        .parameters = { { .name = "m", .value = std::to_string(recipe.memoryInKib) },
            { .name = "t", .value = std::to_string(recipe.passes) },
            { .name = "p", .value = std::to_string(recipe.lanes) } },
        .salt = base64(salt),
        .hash = base64(digest.bytes()) });
    switch (recipe.layout) {
    case Layout::Django:
        return "argon2" + phc;
    case Layout::Spring:
        return "{argon2}" + phc;
    case Layout::Ldap:
        return "{ARGON2}" + phc;
    default:
        return phc;
    }
}

std::string hexNumber(std::uint32_t number)
{
    std::array<std::byte, 4> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(number >> (24 - 8 * i));
    const std::string digits = toHex(bytes);
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
}

Result<SecureBytes> scryptDigest(const Recipe& recipe, ByteView password, ByteView salt, std::size_t size)
{
    if (recipe.costLog2 < 1 || recipe.costLog2 > 40)
        return fail(ErrorCode::InvalidParameter, "cost");
    return crypto::scrypt(password,
        { .salt = salt,
            .cost = std::uint64_t{ 1 } << recipe.costLog2,
            .blockSize = recipe.blockSize,
            .parallelism = recipe.parallelism,
            .size = size });
}

Result<std::string> createScrypt(const Recipe& recipe, ByteView password)
{
    const std::string cost = std::to_string(std::uint64_t{ 1 } << std::min(recipe.costLog2, 63U));
    const std::string r = std::to_string(recipe.blockSize);
    const std::string p = std::to_string(recipe.parallelism);
    if (recipe.layout == Layout::Django) {
        const std::string salt = TRY(saltTextOf(recipe, std::max<std::size_t>(recipe.saltSize, 22)));
        const SecureBytes digest = TRY(scryptDigest(recipe, password, asBytes(salt), 64));
        return "scrypt$" + cost + "$" + salt + "$" + r + "$" + p + "$" + toBase64(digest.bytes());
    }
    if (recipe.layout == Layout::Werkzeug) {
        const std::string salt = TRY(saltTextOf(recipe, recipe.saltSize));
        const SecureBytes digest = TRY(scryptDigest(recipe, password, asBytes(salt), 64));
        return "scrypt:" + cost + ":" + r + ":" + p + "$" + salt + "$" + toHex(digest.bytes());
    }
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    const SecureBytes digest = TRY(scryptDigest(recipe, password, salt, recipe.digestSize));
    if (recipe.layout == Layout::Spring) {
        if (recipe.blockSize > 255 || recipe.parallelism > 255)
            return fail(ErrorCode::InvalidParameter, "blockSize");
        const std::uint32_t number = recipe.costLog2 << 16U | recipe.blockSize << 8U | recipe.parallelism;
        return "{scrypt}$" + hexNumber(number) + "$" + toBase64(salt) + "$" + toBase64(digest.bytes());
    }
    return "$scrypt$ln=" + std::to_string(recipe.costLog2) + ",r=" + r + ",p=" + p + "$" + base64(salt) + "$"
        + base64(digest.bytes());
}

Result<std::string> createBcrypt(const Recipe& recipe, ByteView password)
{
    if (recipe.cost < crypto::leastBcryptCost || recipe.cost > mostCreatedBcryptCost)
        return fail(ErrorCode::InvalidParameter, "cost");
    if (recipe.bcryptVersion != 'a' && recipe.bcryptVersion != 'b' && recipe.bcryptVersion != 'y')
        return fail(ErrorCode::InvalidParameter, "version");
    const Prehash prehash = recipe.layout == Layout::Passlib ? Prehash::HmacSha256Base64
        : recipe.layout == Layout::Django                    ? Prehash::Sha256Hex
        : recipe.layout == Layout::WordPress                 ? Prehash::HmacSha384Base64
                                                             : Prehash::None;
    if (prehash == Prehash::None)
        TRY(requireWhole(password));
    const Bytes salt = TRY(saltOf(recipe, crypto::bcryptSaltSize));
    const std::string saltText = encode(salt, Alphabet::Bcrypt);
    const SecureBytes input = TRY(prehashed(password, prehash, saltText));
    const Bytes digest = TRY(crypto::bcrypt(input.bytes(), { .cost = recipe.cost, .salt = salt }));
    const std::string digestText = encode(digest, Alphabet::Bcrypt);
    const std::string cost = (recipe.cost < 10 ? "0" : "") + std::to_string(recipe.cost);
    if (recipe.layout == Layout::Passlib)
        return "$bcrypt-sha256$v=2,t=2b,r=" + std::to_string(recipe.cost) + "$" + saltText + "$" + digestText;
    // PHP, whose WordPress is, writes y; Spring's default is a.
    const char version = recipe.layout == Layout::WordPress ? 'y' : recipe.bcryptVersion;
    const std::string modular = std::string("$2") + version + "$" + cost + "$" + saltText + digestText;
    switch (recipe.layout) {
    case Layout::Django:
        return "bcrypt_sha256$" + modular;
    case Layout::Spring:
        return "{bcrypt}" + modular;
    case Layout::Ldap:
        return "{CRYPT}" + modular;
    case Layout::WordPress:
        return "$wp" + modular;
    default:
        return modular;
    }
}

Result<SecureBytes> pbkdf2Digest(const Recipe& recipe, ByteView password, ByteView salt, std::size_t size)
{
    return crypto::pbkdf2(
        password, { .digest = recipe.digest, .salt = salt, .iterations = recipe.iterations, .size = size });
}

/// "sha256", as most layouts call it.
std::string nameInLayouts(crypto::DigestAlgorithm digest)
{
    std::string name;
    for (const char c : std::string_view(crypto::nameOf(digest))) {
        if (c != '-')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

Result<> requireDigest(const Recipe& recipe, std::initializer_list<crypto::DigestAlgorithm> some)
{
    if (std::ranges::find(some, recipe.digest) == some.end())
        return fail(ErrorCode::InvalidParameter, "digest");
    return {};
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
    TRY(requireDigest(recipe, { Sha1, Sha256, Sha512 }));
    const std::uint64_t prf = recipe.digest == Sha1 ? 0 : recipe.digest == Sha256 ? 1 : 2;
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 32));
    const std::string header
        = "\x01" + bigEndian(prf) + bigEndian(recipe.iterations) + bigEndian(salt.size());
    return toBase64(asBytes(header + std::string(asText(salt)) + std::string(asText(digest.bytes()))));
}

Result<std::string> createPbkdf2(const Recipe& recipe, ByteView password)
{
    using enum crypto::DigestAlgorithm;
    TRY(requireDigest(recipe, { Sha1, Sha256, Sha512 }));
    const std::size_t size = crypto::digestSize(recipe.digest);
    const std::string iterations = std::to_string(recipe.iterations);
    const std::string name = nameInLayouts(recipe.digest);
    switch (recipe.layout) {
    case Layout::Django:
        TRY(requireDigest(recipe, { Sha1, Sha256 }));
        return createWithSaltText(recipe, password);
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
        TRY(requireDigest(recipe, { Sha512 }));
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 64));
        return "grub.pbkdf2.sha512." + iterations + "." + toHex(salt, LetterCase::Upper) + "."
            + toHex(digest.bytes(), LetterCase::Upper);
    }
    case Layout::PostgreSql: {
        TRY(requireDigest(recipe, { Sha256 }));
        const ScramKeys keys = TRY(scramKeys(password, salt, recipe.iterations));
        return "SCRAM-SHA-256$" + iterations + ":" + toBase64(salt) + "$" + toBase64(keys.storedKey) + ":"
            + toBase64(keys.serverKey);
    }
    case Layout::Spring: {
        // The string names no numbers: these are Spring's since 5.8.
        if (recipe.digest != Sha256 || recipe.iterations != 310'000 || salt.size() != 16)
            return fail(ErrorCode::InvalidParameter, "iterations");
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, 32));
        return "{pbkdf2}" + toHex(salt) + toHex(digest.bytes());
    }
    default: {
        const SecureBytes digest = TRY(pbkdf2Digest(recipe, password, salt, recipe.digestSize));
        return "$pbkdf2-" + name + "$i=" + iterations + ",l=" + std::to_string(digest.size()) + "$"
            + base64(salt) + "$" + base64(digest.bytes());
    }
    }
}

Result<std::string> createUnixCrypt(const Recipe& recipe, ByteView password)
{
    if (std::ranges::find(password, std::byte{ 0 }) != password.end())
        return fail(ErrorCode::PasswordTooLong, nameOf(recipe.algorithm), Cause::NulInside);
    const char* prefix = recipe.algorithm == Algorithm::Yescrypt ? "$y$"
        : recipe.algorithm == Algorithm::GostYescrypt            ? "$gy$"
        : recipe.algorithm == Algorithm::Sha512Crypt             ? "$6$"
                                                                 : "$5$";
    const Bytes random = TRY(saltOf(recipe, 16));
    const std::string setting = TRY(crypto::unixCryptSetting(prefix, recipe.unixCost, random));
    const std::string made = TRY(crypto::unixCrypt(password, setting));
    return (recipe.layout == Layout::Ldap ? "{CRYPT}" : "") + made;
}

Result<std::string> createApr1(const Recipe& recipe, ByteView password)
{
    if (std::ranges::find(password, std::byte{ 0 }) != password.end())
        return fail(ErrorCode::PasswordTooLong, nameOf(recipe.algorithm), Cause::NulInside);
    const std::string salt = TRY(saltTextOf(recipe, 8));
    return "$apr1$" + salt.substr(0, 8) + "$" + TRY(apr1Checksum(password, salt));
}

Result<std::string> createSaltedDigest(const Recipe& recipe, ByteView password)
{
    using enum crypto::DigestAlgorithm;
    TRY(requireDigest(recipe, { Sha1, Sha256, Sha384, Sha512 }));
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    crypto::Digest digest = TRY(crypto::Digest::start(recipe.digest));
    digest.update(password);
    digest.update(salt);
    Bytes whole = TRY(digest.finish());
    whole.insert(whole.end(), salt.begin(), salt.end());
    const std::string name = nameInLayouts(recipe.digest).substr(3);
    return "{SSHA" + (recipe.digest == Sha1 ? "" : name) + "}" + toBase64(whole);
}

} // namespace

Result<std::string> create(const Recipe& recipe, ByteView password)
{
    if (!isPossible(recipe.algorithm, recipe.layout))
        return fail(ErrorCode::InvalidParameter, "layout");
    switch (recipe.algorithm) {
    case Algorithm::Argon2id:
    case Algorithm::Argon2i:
    case Algorithm::Argon2d:
        return createArgon2(recipe, password);
    case Algorithm::Scrypt:
        return createScrypt(recipe, password);
    case Algorithm::Bcrypt:
        return createBcrypt(recipe, password);
    case Algorithm::Pbkdf2:
        return createPbkdf2(recipe, password);
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt:
    case Algorithm::Sha512Crypt:
    case Algorithm::Sha256Crypt:
        return createUnixCrypt(recipe, password);
    case Algorithm::Apr1:
        return createApr1(recipe, password);
    case Algorithm::SaltedDigest:
        return createSaltedDigest(recipe, password);
    }
    std::unreachable();
}

Result<std::string> passwordFileLine(std::string_view user, std::string_view hash)
{
    if (user.empty() || user.size() > 255 || user.find_first_of(std::string_view(":\r\n\0", 4)) != user.npos)
        return fail(ErrorCode::InvalidParameter, "user");
    return std::string(user) + ":" + std::string(hash);
}

Result<TruncationDemonstration> demonstrateTruncation()
{
    const std::string common(bcryptBytes, 'x');
    TruncationDemonstration shown{
        .first = common + "first", .second = common + "second", .hash = {}, .isSecondAccepted = false
    };
    // By the primitive: create() would refuse such a password.
    const Bytes salt = TRY(saltOf({}, crypto::bcryptSaltSize));
    const Bytes digest
        = TRY(crypto::bcrypt(asBytes(shown.first), { .cost = crypto::leastBcryptCost, .salt = salt }));
    shown.hash = "$2b$04$" + encode(salt, Alphabet::Bcrypt) + encode(digest, Alphabet::Bcrypt);
    const std::vector<PasswordHash> read = TRY(identify(shown.hash));
    const bool isFirst = TRY(verify(read.front(), asBytes(shown.first))).verdict == Verdict::Match;
    const bool isSecond = TRY(verify(read.front(), asBytes(shown.second))).verdict == Verdict::Match;
    shown.isSecondAccepted = isFirst && isSecond;
    return shown;
}

} // namespace core::passhash
