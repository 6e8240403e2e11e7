// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/crypto/digest.h"
#include "core/crypto/kdf.h"

#include <cstdint>
#include <string>
#include <variant>

namespace core::passhash {

// What has to be computed for a password, and what must come out: the numbers as they are written, which may
// be far beyond what anybody would compute.

/// What is done to a password before bcrypt, whose limit of 72 bytes it evades.
enum class Prehash : std::uint8_t {
    None,
    Sha256Hex, ///< Django
    Sha256Base64, ///< passlib, version 1
    HmacSha256Base64, ///< passlib, version 2; the key is the salt as it is written
    HmacSha384Base64, ///< WordPress; the key is "wp-sha384"
};

struct BcryptScheme {
    char version = 'b';
    std::uint32_t cost = 0;
    std::string saltText{}; ///< 22 characters
    Bytes salt{};
    Bytes digest{};
    Prehash prehash = Prehash::None;
};

struct Argon2Scheme {
    crypto::Argon2Variant variant = crypto::Argon2Variant::Id;
    std::uint32_t version = 0x13;
    std::uint32_t memoryInKib = 0;
    std::uint32_t passes = 0;
    std::uint32_t lanes = 0;
    Bytes salt{};
    Bytes associatedData{};
    bool needsSecret = false; ///< it names a key that is kept elsewhere
    Bytes digest{};
};

struct ScryptScheme {
    std::uint32_t costLog2 = 0; ///< of N
    std::uint32_t blockSize = 0;
    std::uint32_t parallelism = 0;
    Bytes salt{};
    Bytes digest{};
};

struct Pbkdf2Scheme {
    crypto::DigestAlgorithm algorithm = crypto::DigestAlgorithm::Sha256;
    std::uint64_t iterations = 0;
    Bytes salt{};
    Bytes digest{};
};

/// What crypt(3) knows.
struct UnixCryptScheme {
    std::string text{}; ///< setting and result
    double seconds = 0; ///< about, on the machine that Speed stands for
    std::uint64_t memoryInBytes = 0;
    std::uint64_t rounds = 0; ///< of sha512crypt and sha256crypt
    std::uint32_t costLog2 = 0; ///< of $7$, as the next two
    std::uint32_t blockSize = 0;
    std::uint32_t parallelism = 0;
};

/// md5crypt with Apache's name in it.
struct Apr1Scheme {
    std::string salt{};
    std::string checksum{};
};

struct PhpassScheme {
    crypto::DigestAlgorithm algorithm = crypto::DigestAlgorithm::Md5;
    std::uint32_t roundsLog2 = 0;
    std::string salt{};
    std::string checksum{};
};

/// sha256crypt with a salt of 20 bytes, as MySQL has it.
struct MySqlSha2Scheme {
    std::uint32_t rounds = 0;
    std::string salt{};
    std::string checksum{};
};

enum class SaltPlace : std::uint8_t { Before, Behind, HmacKey };

struct DigestScheme {
    crypto::DigestAlgorithm algorithm = crypto::DigestAlgorithm::Md5;
    SaltPlace saltPlace = SaltPlace::Before;
    std::uint32_t rounds = 1;
    Bytes salt{};
    Bytes digest{};
};

struct Md4Scheme {
    bool isUtf16 = false; ///< as Windows has it
    Bytes digest{};
};

/// SHA-1 of SHA-1.
struct MySqlSha1Scheme {
    Bytes digest{};
};

struct ScramScheme {
    std::uint64_t iterations = 0;
    Bytes salt{};
    Bytes storedKey{};
    Bytes serverKey{};
};

/// MD5 of password and user name.
struct PostgreSqlMd5Scheme {
    Bytes digest{};
};

struct PlainScheme {
    std::string text{};
};

/// What stands in a file of accounts where a hash would be.
enum class AccountState : std::uint8_t { Locked, Open, Elsewhere };

struct AccountScheme {
    AccountState state = AccountState::Locked;
};

/// Recognised, and no more: no library here computes it.
struct UnknownScheme { };

using Scheme = std::variant<UnknownScheme, BcryptScheme, Argon2Scheme, ScryptScheme, Pbkdf2Scheme,
    UnixCryptScheme, Apr1Scheme, PhpassScheme, MySqlSha2Scheme, DigestScheme, Md4Scheme, MySqlSha1Scheme,
    ScramScheme, PostgreSqlMd5Scheme, PlainScheme, AccountScheme>;

} // namespace core::passhash
