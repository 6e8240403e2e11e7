// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core::passhash {

/// The shape in which a password hash is stored.
enum class Format : std::uint8_t {
    Bcrypt,
    BcryptSignBug, ///< $2x$, which marks hashes of a faulty implementation
    BcryptSha256, ///< of passlib
    BcryptSha256Django,
    BcryptWordPress,
    Argon2,
    Scrypt, ///< PHC, passlib
    ScryptUnix, ///< $7$
    ScryptDjango,
    ScryptWerkzeug,
    ScryptSpring,
    ScryptCisco, ///< type 9
    Pbkdf2, ///< PHC
    Pbkdf2Passlib,
    Pbkdf2Ldap,
    Pbkdf2Django,
    Pbkdf2Werkzeug,
    Pbkdf2Spring,
    Pbkdf2AspNet,
    Pbkdf2Grub,
    Pbkdf2Cisco, ///< type 8
    Pbkdf2Dovecot,
    Pbkdf2DirectoryServer, ///< of 389 Directory Server
    Pbkdf2Aix,
    Pbkdf2Hashcat,
    Pbkdf2Mac,
    Pbkdf2Atlassian,
    ScryptHashcat,
    Yescrypt,
    GostYescrypt,
    Sha512Crypt,
    Sha256Crypt,
    Sha1Crypt,
    SunMd5,
    Md5Crypt,
    Apr1,
    BsdiCrypt,
    DesCrypt,
    NtCrypt,
    Phpass,
    Drupal,
    ScramSha256,
    PostgreSqlMd5,
    MySqlSha2,
    MySqlSha1,
    MySqlOld,
    DigestDjango,
    DigestWerkzeug,
    DigestLdap,
    DigestSpring,
    DigestSpringSalted,
    DigestOfPasswordAndSalt, ///< a bare digest, a colon and the salt
    DigestOfSaltAndPassword,
    PlainText,
    AccountLocked, ///< a line of a file with a mark in place of a hash
    AccountOpen, ///< with nothing in place of a hash
    AccountElsewhere,
    RawMd5,
    RawNt,
    RawMd4,
    RawLm,
    RawSha1,
    RawRipemd160,
    RawSha224,
    RawSha3_224,
    RawSha256,
    RawSha3_256,
    RawKeccak256,
    RawBlake2s,
    RawSm3,
    RawSha384,
    RawSha3_384,
    RawSha512,
    RawSha3_512,
    RawBlake2b,
    RawWhirlpool,
};
inline constexpr std::size_t formatCount = 76;

struct FormatTraits {
    Format format;
    const char* id; ///< stable, for scripts: "pbkdf2-django"
    const char* name; ///< as it is spoken of; not translated
    int hashcatMode; ///< -1 where hashcat has none for this very shape
    const char* johnName; ///< of John the Ripper's --format; empty where it has none
};

std::span<const FormatTraits> allFormats();
const FormatTraits& traitsOf(Format format);

/// What writes a hash around another one, or a line of a file around it.
enum class Container : std::uint8_t { None, Django, Spring, Ldap, Dovecot, ShadowLine, PasswordFileLine };
/// Not translated; empty for None.
const char* nameOf(Container container);

} // namespace core::passhash
