// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/bcrypt.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/alphabet.h"
#include "core/passhash/constructions.h"
#include "core/passhash/creation_parts.h"
#include "core/passhash/identification.h"
#include "core/passhash/phc_string.h"
#include "core/passhash/recipe.h"
#include "core/passhash/verification.h"

#include <algorithm>
#include <array>

namespace core::passhash {
namespace {

constexpr std::size_t bcryptBytes = 72;
constexpr std::size_t desBytes = 8;
constexpr std::size_t springDigest = 32; // its encoder computes no other length

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
        return "{argon2@SpringSecurity_v5_8}" + phc;
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

/// crypt(3) reads neither beyond a NUL nor more than this.
Result<> requireUnixPassword(const Recipe& recipe, ByteView password)
{
    if (std::ranges::find(password, std::byte{ 0 }) != password.end())
        return fail(ErrorCode::PasswordTooLong, nameOf(recipe.algorithm), Cause::NulInside);
    const std::size_t most
        = recipe.algorithm == Algorithm::DesCrypt ? desBytes : crypto::unixCryptPassphraseLimit - 1;
    if (password.size() > most)
        return fail(ErrorCode::TooLarge, "the password");
    return {};
}

/// $7$: the salt is its own characters, the rest least significant bits first.
Result<std::string> createUnixScrypt(const Recipe& recipe, ByteView password)
{
    constexpr std::uint32_t most = (1U << 30U) - 1; // what five characters hold
    TRY(requireUnixPassword(recipe, password));
    if (recipe.blockSize > most || recipe.parallelism > most)
        return fail(ErrorCode::InvalidParameter, recipe.blockSize > most ? "blockSize" : "parallelism");
    const std::string salt = recipe.salt ? std::string(asText(*recipe.salt))
                                         : encode(TRY(saltOf(recipe, recipe.saltSize)), Alphabet::Crypt);
    const SecureBytes digest = TRY(scryptDigest(recipe, password, asBytes(salt), 32));
    return "$7$" + encodeLittle(recipe.costLog2, 1) + encodeLittle(recipe.blockSize, 5)
        + encodeLittle(recipe.parallelism, 5) + salt + "$" + encodeLittle(digest.bytes());
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
    if (recipe.layout == Layout::Crypt)
        return createUnixScrypt(recipe, password);
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    const SecureBytes digest = TRY(scryptDigest(
        recipe, password, salt, recipe.layout == Layout::Spring ? springDigest : recipe.digestSize));
    if (recipe.layout == Layout::Spring) {
        if (recipe.blockSize > 255 || recipe.parallelism > 255)
            return fail(ErrorCode::InvalidParameter, recipe.blockSize > 255 ? "blockSize" : "parallelism");
        const std::uint32_t number = recipe.costLog2 << 16U | recipe.blockSize << 8U | recipe.parallelism;
        return "{scrypt@SpringSecurity_v5_8}$" + hexNumber(number) + "$" + toBase64(salt) + "$"
            + toBase64(digest.bytes());
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

const char* prefixOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Yescrypt:
        return "$y$";
    case Algorithm::GostYescrypt:
        return "$gy$";
    case Algorithm::Sha512Crypt:
        return "$6$";
    case Algorithm::Sha256Crypt:
        return "$5$";
    case Algorithm::Sha1Crypt:
        return "$sha1";
    case Algorithm::SunMd5:
        return "$md5";
    case Algorithm::Md5Crypt:
        return "$1$";
    case Algorithm::BsdiCrypt:
        return "_";
    default:
        return ""; // DES has none
    }
}

Result<std::string> createUnixCrypt(const Recipe& recipe, ByteView password)
{
    TRY(requireUnixPassword(recipe, password));
    const Bytes random = TRY(saltOf(recipe, 16));
    const std::string setting
        = TRY(crypto::unixCryptSetting(prefixOf(recipe.algorithm), recipe.unixCost, random));
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
    const Bytes salt = TRY(saltOf(recipe, recipe.saltSize));
    crypto::Digest digest = TRY(crypto::Digest::start(recipe.digest));
    digest.update(password);
    digest.update(salt);
    Bytes whole = TRY(digest.finish());
    whole.insert(whole.end(), salt.begin(), salt.end());
    const std::string name = nameInLayouts(recipe.digest).substr(3);
    return "{SSHA" + (recipe.digest == crypto::DigestAlgorithm::Sha1 ? "" : name) + "}" + toBase64(whole);
}

} // namespace

Result<std::string> create(const Recipe& recipe, ByteView password)
{
    if (!isPossible(recipe.algorithm, recipe.layout))
        return fail(ErrorCode::InvalidParameter, "layout");
    const auto digests = digestsOf(recipe.algorithm, recipe.layout);
    if (!digests.empty() && std::ranges::find(digests, recipe.digest) == digests.end())
        return fail(ErrorCode::InvalidParameter, "digest");
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
    case Algorithm::Sha1Crypt:
    case Algorithm::SunMd5:
    case Algorithm::Md5Crypt:
    case Algorithm::BsdiCrypt:
    case Algorithm::DesCrypt:
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
    if (user.empty() || user.size() > 255)
        return fail(ErrorCode::InvalidParameter, "user");
    if (user.find_first_of(std::string_view(":\r\n\0", 4)) != user.npos)
        return fail(ErrorCode::InvalidParameter, "user", Cause::IllegalCharacter);
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
