// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/passhash/expense.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::passhash {

/// What a new hash is made with.
enum class Algorithm : std::uint8_t {
    Argon2id,
    Argon2i,
    Argon2d,
    Scrypt,
    Bcrypt,
    Pbkdf2,
    Yescrypt,
    GostYescrypt,
    Sha512Crypt,
    Sha256Crypt,
    Apr1,
    SaltedDigest, ///< LDAP's {SSHA} and its kin
    Sha1Crypt,
    SunMd5,
    Md5Crypt,
    BsdiCrypt,
    DesCrypt,
};
inline constexpr std::size_t algorithmCount = 17;

/// How it is written down.
enum class Layout : std::uint8_t {
    Standard, ///< PHC, or crypt(3)'s own
    Passlib,
    Django,
    Werkzeug,
    Spring,
    Ldap,
    AspNet,
    Grub,
    PostgreSql,
    WordPress,
    Crypt, ///< crypt(3)'s, where Standard is another: $7$ of scrypt
};
inline constexpr std::size_t layoutCount = 11;

/// Stable, for options: "argon2id", "django".
const char* idOf(Algorithm algorithm);
const char* idOf(Layout layout);
/// As it is spoken of: "Argon2id", "Django". Not translated.
const char* nameOf(Algorithm algorithm);
const char* nameOf(Layout layout);

/// Whether that layout can hold it.
bool isPossible(Algorithm algorithm, Layout layout);
/// Broken, or nearly: for a system that takes nothing better.
bool isLegacy(Algorithm algorithm);
/// What crypt(3) reads, with its limit on the password.
bool isUnixCrypt(Algorithm algorithm, Layout layout);
/// The hash functions that it may be made with there, the usual one first; empty where there is no choice.
std::span<const crypto::DigestAlgorithm> digestsOf(Algorithm algorithm, Layout layout);
/// Whether the libraries here compute it.
bool isAvailable(Algorithm algorithm);

/// What create() goes by; each algorithm looks at its own numbers only. The defaults are OWASP's for
/// Argon2id.
struct Recipe {
    Algorithm algorithm = Algorithm::Argon2id;
    Layout layout = Layout::Standard;
    char bcryptVersion = 'b'; ///< a, b or y
    std::uint32_t cost = 12; ///< bcrypt, 4 to 16
    std::uint32_t memoryInKib = 19456;
    std::uint32_t passes = 2;
    std::uint32_t lanes = 1;
    std::uint32_t costLog2 = 17; ///< of scrypt's N
    std::uint32_t blockSize = 8;
    std::uint32_t parallelism = 1;
    crypto::DigestAlgorithm digest = crypto::DigestAlgorithm::Sha256;
    std::uint32_t iterations = 600'000;
    std::uint32_t unixCost = 0; ///< of crypt(3)'s methods, on their own scale; 0 is the library's choice
    std::size_t saltSize = 16; ///< bytes; characters where the layout has a text for a salt
    std::size_t digestSize = 32;
    std::optional<Bytes> salt{}; ///< for examples that others publish; otherwise random
};

inline constexpr std::uint32_t mostCreatedBcryptCost = 16;
/// Of Spring's PBKDF2, whose string names no number.
inline constexpr std::uint32_t springIterations = 310'000;

/// The usual numbers: OWASP's, and such as whoever reads that layout takes. The digest must be one of its
/// own.
Recipe recipeFor(
    Algorithm algorithm, Layout layout, std::optional<crypto::DigestAlgorithm> digest = std::nullopt);

/// What whoever reads the layout will not do with the numbers, though the string is well-formed.
std::vector<Finding> remarksOn(const Recipe& recipe);

Expense expenseOf(const Recipe& recipe, const Speed& speed = {});

/// The hash as it is stored. What the algorithm would leave out of the password is refused: PasswordTooLong,
/// with Over72Bytes or NulInside, and TooLarge over crypt(3)'s 511 bytes or DES's 8. A number that is out of
/// range is an InvalidParameter with its name as the subject, and so is a salt that the layout's readers
/// refuse; a layout that cannot hold the algorithm, one called "layout".
Result<std::string> create(const Recipe& recipe, ByteView password);

/// A line "user:hash" of htpasswd; refuses names that would break it, with IllegalCharacter.
Result<std::string> passwordFileLine(std::string_view user, std::string_view hash);

/// Two passwords that differ after bcrypt's 72nd byte, and what was computed with them.
struct TruncationDemonstration {
    std::string first;
    std::string second;
    std::string hash; ///< of the first
    bool isSecondAccepted; ///< by a library's own verification
};
Result<TruncationDemonstration> demonstrateTruncation();

} // namespace core::passhash
