// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/recipe.h"

#include "core/crypto/unix_crypt.h"

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
    { "sha256crypt", "sha256crypt" }, { "apr1", "Apache apr1" }, { "salted-digest", "salted digest" } } };
constexpr std::array<Name, layoutCount> layouts{ { { "standard", "PHC or crypt(3)" },
    { "passlib", "passlib" }, { "django", "Django" }, { "werkzeug", "Werkzeug" },
    { "spring", "Spring Security" }, { "ldap", "LDAP" }, { "aspnet", "ASP.NET Identity" },
    { "grub", "GRUB 2" }, { "postgresql", "PostgreSQL" }, { "wordpress", "WordPress" } } };

bool isArgon2(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2id || algorithm == Algorithm::Argon2i
        || algorithm == Algorithm::Argon2d;
}

bool isUnixCrypt(Algorithm algorithm)
{
    return algorithm == Algorithm::Yescrypt || algorithm == Algorithm::GostYescrypt
        || algorithm == Algorithm::Sha512Crypt || algorithm == Algorithm::Sha256Crypt;
}

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
    }
    std::unreachable();
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
    default:
        return { .seconds = 1e-3, .memoryInBytes = 0 };
    }
}

} // namespace core::passhash
