// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/format.h"

#include <array>
#include <utility>

namespace core::passhash {
namespace {

// Numbers and names are those of hashcat 7 and of John the Ripper jumbo.
constexpr std::array<FormatTraits, formatCount> table{ {
    { Format::Bcrypt, "bcrypt", "bcrypt", 3200, "bcrypt" },
    { Format::BcryptSignBug, "bcrypt-sign-bug", "bcrypt, faulty ($2x$)", -1, "bcrypt" },
    { Format::BcryptSha256, "bcrypt-sha256", "bcrypt-sha256 of passlib", 30601, "" },
    { Format::BcryptSha256Django, "bcrypt-sha256-django", "bcrypt_sha256 of Django", 30600, "" },
    { Format::BcryptWordPress, "bcrypt-wordpress", "bcrypt of WordPress 6.8", 35500, "" },
    { Format::Argon2, "argon2", "Argon2", 34000, "argon2" },
    { Format::Scrypt, "scrypt", "scrypt", -1, "" },
    { Format::ScryptUnix, "scrypt-unix", "scrypt of crypt(3)", -1, "scrypt" },
    { Format::ScryptDjango, "scrypt-django", "scrypt of Django", -1, "" },
    { Format::ScryptWerkzeug, "scrypt-werkzeug", "scrypt of Werkzeug", -1, "" },
    { Format::ScryptSpring, "scrypt-spring", "scrypt of Spring Security", -1, "" },
    { Format::ScryptCisco, "scrypt-cisco", "Cisco type 9 (scrypt)", 9300, "scrypt" },
    { Format::Pbkdf2, "pbkdf2", "PBKDF2", -1, "" },
    { Format::Pbkdf2Passlib, "pbkdf2-passlib", "PBKDF2 of passlib", -1, "" },
    { Format::Pbkdf2Ldap, "pbkdf2-ldap", "PBKDF2 of OpenLDAP", -1, "" },
    { Format::Pbkdf2Django, "pbkdf2-django", "PBKDF2 of Django", -1, "" },
    { Format::Pbkdf2Werkzeug, "pbkdf2-werkzeug", "PBKDF2 of Werkzeug", -1, "" },
    { Format::Pbkdf2Spring, "pbkdf2-spring", "PBKDF2 of Spring Security", -1, "" },
    { Format::Pbkdf2AspNet, "pbkdf2-aspnet", "PBKDF2 of ASP.NET Identity", -1, "" },
    { Format::Pbkdf2Grub, "pbkdf2-grub", "PBKDF2 of GRUB 2", 7200, "PBKDF2-HMAC-SHA512" },
    { Format::Pbkdf2Cisco, "pbkdf2-cisco", "Cisco type 8 (PBKDF2)", 9200, "PBKDF2-HMAC-SHA256" },
    { Format::Pbkdf2Dovecot, "pbkdf2-dovecot", "PBKDF2 of Dovecot", -1, "" },
    { Format::Pbkdf2DirectoryServer, "pbkdf2-389ds", "PBKDF2 of 389 Directory Server", 10901, "" },
    { Format::Pbkdf2Aix, "pbkdf2-aix", "PBKDF2 of AIX", -1, "" },
    { Format::Pbkdf2Hashcat, "pbkdf2-hashcat", "PBKDF2 of hashcat", -1, "" },
    { Format::Pbkdf2Mac, "pbkdf2-macos", "PBKDF2 of macOS", 7100, "PBKDF2-HMAC-SHA512" },
    { Format::Pbkdf2Atlassian, "pbkdf2-atlassian", "PBKDF2 of Atlassian", 12001, "" },
    { Format::ScryptHashcat, "scrypt-hashcat", "scrypt of hashcat", 8900, "" },
    { Format::Yescrypt, "yescrypt", "yescrypt", -1, "crypt" },
    { Format::GostYescrypt, "gost-yescrypt", "gost-yescrypt", -1, "crypt" },
    { Format::Sha512Crypt, "sha512crypt", "sha512crypt", 1800, "sha512crypt" },
    { Format::Sha256Crypt, "sha256crypt", "sha256crypt", 7400, "sha256crypt" },
    { Format::Sha1Crypt, "sha1crypt", "sha1crypt", 15100, "sha1crypt" },
    { Format::SunMd5, "sunmd5", "SunMD5", 3300, "SunMD5" },
    { Format::Md5Crypt, "md5crypt", "md5crypt", 500, "md5crypt" },
    { Format::Apr1, "apr1", "Apache apr1", 1600, "md5crypt" },
    { Format::BsdiCrypt, "bsdicrypt", "BSDi extended DES", 12400, "bsdicrypt" },
    { Format::DesCrypt, "descrypt", "traditional DES crypt", 1500, "descrypt" },
    { Format::NtCrypt, "nt-crypt", "NT hash of crypt(3)", -1, "crypt" },
    { Format::Phpass, "phpass", "phpass (WordPress, phpBB)", 400, "phpass" },
    { Format::Drupal, "drupal", "Drupal 7", 7900, "Drupal7" },
    { Format::ScramSha256, "scram-sha-256", "SCRAM-SHA-256 of PostgreSQL", 28600, "" },
    { Format::PostgreSqlMd5, "postgresql-md5", "MD5 of PostgreSQL", 12, "dynamic_1034" },
    { Format::MySqlSha2, "mysql-sha2", "MySQL caching_sha2_password", 7401, "" },
    { Format::MySqlSha1, "mysql-sha1", "MySQL 4.1 (SHA-1 twice)", 300, "mysql-sha1" },
    { Format::MySqlOld, "mysql-old", "MySQL before 4.1", 200, "mysql" },
    { Format::DigestDjango, "digest-django", "salted digest of Django", -1, "" },
    { Format::DigestWerkzeug, "digest-werkzeug", "salted digest of Werkzeug", -1, "" },
    { Format::DigestLdap, "digest-ldap", "digest of LDAP", -1, "" },
    { Format::DigestSpring, "digest-spring", "SHA-256 of Spring Security", -1, "" },
    { Format::DigestSpringSalted, "digest-spring-salted", "salted digest of Spring Security", -1, "" },
    { Format::DigestOfPasswordAndSalt, "digest-password-salt", "digest of password and salt", -1, "" },
    { Format::DigestOfSaltAndPassword, "digest-salt-password", "digest of salt and password", -1, "" },
    { Format::PlainText, "plain-text", "plain text", 99999, "plaintext" },
    { Format::AccountLocked, "account-locked", "an account without a password", -1, "" },
    { Format::AccountOpen, "account-open", "an account with an empty password field", -1, "" },
    { Format::AccountElsewhere, "account-elsewhere", "an account of /etc/shadow", -1, "" },
    { Format::RawMd5, "md5", "MD5", 0, "Raw-MD5" },
    { Format::RawNt, "nt", "NT hash of Windows", 1000, "NT" },
    { Format::RawMd4, "md4", "MD4", 900, "Raw-MD4" },
    { Format::RawLm, "lm", "LM hash of Windows", 3000, "LM" },
    { Format::RawSha1, "sha1", "SHA-1", 100, "Raw-SHA1" },
    { Format::RawRipemd160, "ripemd160", "RIPEMD-160", 6000, "ripemd-160" },
    { Format::RawSha224, "sha224", "SHA-224", 1300, "Raw-SHA224" },
    { Format::RawSha3_224, "sha3-224", "SHA3-224", 17300, "" },
    { Format::RawSha256, "sha256", "SHA-256", 1400, "Raw-SHA256" },
    { Format::RawSha3_256, "sha3-256", "SHA3-256", 17400, "" },
    { Format::RawKeccak256, "keccak-256", "Keccak-256", 17800, "Raw-Keccak-256" },
    { Format::RawBlake2s, "blake2s-256", "BLAKE2s-256", -1, "" },
    { Format::RawSm3, "sm3", "SM3", 31100, "Raw-SM3" },
    { Format::RawSha384, "sha384", "SHA-384", 10800, "Raw-SHA384" },
    { Format::RawSha3_384, "sha3-384", "SHA3-384", 17500, "" },
    { Format::RawSha512, "sha512", "SHA-512", 1700, "Raw-SHA512" },
    { Format::RawSha3_512, "sha3-512", "SHA3-512", 17600, "Raw-SHA3" },
    { Format::RawBlake2b, "blake2b-512", "BLAKE2b-512", -1, "Raw-Blake2" },
    { Format::RawWhirlpool, "whirlpool", "Whirlpool", 6100, "whirlpool" },
} };

consteval bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::to_underlying(table[i].format) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const FormatTraits> allFormats()
{
    return table;
}

const FormatTraits& traitsOf(Format format)
{
    return table[std::to_underlying(format)];
}

const char* nameOf(Container container)
{
    switch (container) {
    case Container::None:
        return "";
    case Container::Django:
        return "Django";
    case Container::Spring:
        return "Spring Security";
    case Container::Ldap:
        return "LDAP";
    case Container::Dovecot:
        return "Dovecot";
    case Container::ShadowLine:
        return "/etc/shadow";
    case Container::PasswordFileLine:
        return "htpasswd";
    }
    std::unreachable();
}

} // namespace core::passhash
