// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/recipe.h"

#include "core/base/translatable.h"
#include "core/crypto/unix_crypt.h"
#include "core/passhash/owasp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace core::passhash {
namespace {

struct Name {
    const char* id;
    const char* name;
};
constexpr std::array<Name, algorithmCount> algorithms{ { { "argon2id", "Argon2id" }, { "argon2i", "Argon2i" },
    { "argon2d", "Argon2d" }, { "scrypt", "scrypt" }, { "bcrypt", "bcrypt" }, { "pbkdf2", "PBKDF2" },
    { "yescrypt", "yescrypt" }, { "gost-yescrypt", "gost-yescrypt" }, { "sha512crypt", "sha512crypt" },
    { "sha256crypt", "sha256crypt" }, { "apr1", "Apache apr1" }, { "salted-digest", "salted digest" },
    { "sha1crypt", "sha1crypt" }, { "sunmd5", "Sun MD5" }, { "md5crypt", "md5crypt" },
    { "bsdicrypt", "BSDi crypt" }, { "descrypt", "DES crypt" } } };
constexpr std::array<Name, layoutCount> layouts{ { { "standard", "PHC or crypt(3)" },
    { "passlib", "passlib" }, { "django", "Django" }, { "werkzeug", "Werkzeug" },
    { "spring", "Spring Security" }, { "ldap", "LDAP" }, { "aspnet", "ASP.NET Identity" },
    { "grub", "GRUB 2" }, { "postgresql", "PostgreSQL" }, { "wordpress", "WordPress" },
    { "mcf", "crypt(3)" } } };

bool isArgon2(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2id || algorithm == Algorithm::Argon2i
        || algorithm == Algorithm::Argon2d;
}

bool isUnixCrypt(Algorithm algorithm)
{
    return algorithm == Algorithm::Yescrypt || algorithm == Algorithm::GostYescrypt
        || algorithm == Algorithm::Sha512Crypt || algorithm == Algorithm::Sha256Crypt || isLegacy(algorithm);
}

/// OpenSSL's limit where hashlib.scrypt names none, and how it counts.
constexpr double djangoMemory = 32.0 * 1024 * 1024;
double memoryInOpenssl(const Recipe& recipe)
{
    return 128.0 * recipe.blockSize * (std::exp2(recipe.costLog2) + 2 + recipe.parallelism);
}

constexpr FindingKind tooLargeForDjango{
    .id = "passhash-django-memory",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "Django cannot verify this: its scrypt stops at 32 MiB"),
    .why = TRANSLATABLE(
        "core::passhash", "Django calls Python's scrypt without a limit, and then OpenSSL's own holds."),
    .fix = TRANSLATABLE("core::passhash", "Use N = 2^14, r = 8 and p = 5, as Django does."),
};

/// libxcrypt's scale from 1 to 11, in N times r.
double yescryptBlocks(std::uint32_t cost)
{
    return cost == 0 ? 131'072 : cost < 3 ? 4096.0 * 2 * cost : std::exp2(12.0 + cost);
}

} // namespace

const char* idOf(Algorithm algorithm)
{
    return algorithms[std::to_underlying(algorithm)].id;
}

const char* idOf(Layout layout)
{
    return layouts[std::to_underlying(layout)].id;
}

const char* nameOf(Algorithm algorithm)
{
    return algorithms[std::to_underlying(algorithm)].name;
}

const char* nameOf(Layout layout)
{
    return layouts[std::to_underlying(layout)].name;
}

bool isPossible(Algorithm algorithm, Layout layout)
{
    const auto isOneOf = [algorithm](std::initializer_list<Algorithm> some) {
        return std::ranges::find(some, algorithm) != some.end();
    };
    using enum Algorithm;
    switch (layout) {
    case Layout::Standard:
        return algorithm != SaltedDigest;
    case Layout::Passlib:
        return isArgon2(algorithm) || isOneOf({ Scrypt, Bcrypt, Pbkdf2 });
    case Layout::Django:
        return isOneOf({ Argon2id, Scrypt, Bcrypt, Pbkdf2 });
    case Layout::Werkzeug:
        return isOneOf({ Scrypt, Pbkdf2 });
    case Layout::Spring:
        return isOneOf({ Argon2id, Scrypt, Bcrypt, Pbkdf2 });
    case Layout::Ldap:
        return isArgon2(algorithm) || isUnixCrypt(algorithm) || isOneOf({ Bcrypt, Pbkdf2, SaltedDigest });
    case Layout::AspNet:
    case Layout::Grub:
    case Layout::PostgreSql:
        return algorithm == Pbkdf2;
    case Layout::WordPress:
        return algorithm == Bcrypt;
    case Layout::Crypt:
        return algorithm == Scrypt;
    }
    std::unreachable();
}

bool isLegacy(Algorithm algorithm)
{
    return algorithm >= Algorithm::Sha1Crypt;
}

bool isUnixCrypt(Algorithm algorithm, Layout layout)
{
    return isUnixCrypt(algorithm) || layout == Layout::Crypt;
}

std::span<const crypto::DigestAlgorithm> digestsOf(Algorithm algorithm, Layout layout)
{
    using enum crypto::DigestAlgorithm;
    static constexpr std::array usual{ Sha256, Sha512, Sha1 };
    static constexpr std::array salted{ Sha256, Sha512, Sha384, Sha1 };
    static constexpr std::array django{ Sha256, Sha1 };
    static constexpr std::array identity{ Sha512, Sha256, Sha1 };
    static constexpr std::array sha256{ Sha256 };
    static constexpr std::array sha512{ Sha512 };
    if (algorithm == Algorithm::SaltedDigest)
        return salted;
    if (algorithm != Algorithm::Pbkdf2)
        return {};
    switch (layout) {
    case Layout::Django:
        return django;
    case Layout::AspNet:
        return identity;
    case Layout::Grub:
        return sha512;
    case Layout::PostgreSql:
    case Layout::Spring:
        return sha256;
    default:
        return usual;
    }
}

Recipe recipeFor(Algorithm algorithm, Layout layout, std::optional<crypto::DigestAlgorithm> digest)
{
    Recipe recipe{ .algorithm = algorithm, .layout = layout };
    if (algorithm == Algorithm::Argon2i) {
        const Argon2Row& row = owaspArgon2(crypto::Argon2Variant::I).front();
        recipe.memoryInKib = row.memoryInKib;
        recipe.passes = row.passes;
    }
    // Of OWASP's equals the one that Django computes, and the one with the memory that Spring is used to.
    if (algorithm == Algorithm::Scrypt && layout == Layout::Django) {
        recipe.costLog2 = 14;
        recipe.parallelism = 5;
    } else if (algorithm == Algorithm::Scrypt && layout == Layout::Spring) {
        recipe.costLog2 = 16;
        recipe.parallelism = 2;
    }
    const auto digests = digestsOf(algorithm, layout);
    if (digests.empty())
        return recipe;
    recipe.digest = digest.value_or(digests.front());
    if (algorithm == Algorithm::Pbkdf2) {
        recipe.iterations = layout == Layout::Spring
            ? springIterations
            : static_cast<std::uint32_t>(owaspIterations(recipe.digest));
        recipe.digestSize = crypto::digestSize(recipe.digest);
    }
    return recipe;
}

std::vector<Finding> remarksOn(const Recipe& recipe)
{
    if (recipe.algorithm == Algorithm::Scrypt && recipe.layout == Layout::Django
        && memoryInOpenssl(recipe) > djangoMemory)
        return { { .kind = &tooLargeForDjango } };
    return {};
}

bool isAvailable(Algorithm algorithm)
{
    return !isUnixCrypt(algorithm) || crypto::hasUnixCrypt();
}

Expense expenseOf(const Recipe& recipe, const Speed& speed)
{
    if (isArgon2(recipe.algorithm))
        return expenseOf(
            Argon2Scheme{ .memoryInKib = recipe.memoryInKib, .passes = recipe.passes, .lanes = recipe.lanes },
            speed);
    switch (recipe.algorithm) {
    case Algorithm::Scrypt:
        return expenseOf(ScryptScheme{ .costLog2 = recipe.costLog2,
                             .blockSize = recipe.blockSize,
                             .parallelism = recipe.parallelism },
            speed);
    case Algorithm::Bcrypt:
        return expenseOf(BcryptScheme{ .cost = recipe.cost }, speed);
    case Algorithm::Pbkdf2:
        return expenseOf(Pbkdf2Scheme{ .algorithm = recipe.digest,
                             .iterations = recipe.iterations,
                             .digest = Bytes(recipe.digestSize) },
            speed);
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt: {
        const double blocks = yescryptBlocks(recipe.unixCost);
        return { .seconds = blocks * 0.37 * speed.scryptBlock, .memoryInBytes = blocks * 128 };
    }
    case Algorithm::Sha512Crypt:
    case Algorithm::Sha256Crypt:
        return { .seconds = (recipe.unixCost == 0 ? 5000 : recipe.unixCost) * 2.4e-7, .memoryInBytes = 0 };
    case Algorithm::Sha1Crypt:
    case Algorithm::SunMd5:
        return { .seconds = 0.1, .memoryInBytes = 0 };
    default:
        return { .seconds = 1e-3, .memoryInBytes = 0 };
    }
}

} // namespace core::passhash
