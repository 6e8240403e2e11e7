// SPDX-License-Identifier: Apache-2.0
// RFC 2307's {SCHEME} of LDAP servers, Dovecot's, and AIX's.
#include "core/base/encoding.h"
#include "core/passhash/layout_reader.h"

#include <algorithm>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");

enum class Salted : std::uint8_t { No, Yes };

struct DigestName {
    std::string_view name;
    crypto::DigestAlgorithm algorithm;
    Salted salted;
};
constexpr DigestName digests[] = { { "SHA", crypto::DigestAlgorithm::Sha1, Salted::No },
    { "SSHA", crypto::DigestAlgorithm::Sha1, Salted::Yes },
    { "MD5", crypto::DigestAlgorithm::Md5, Salted::No },
    { "SMD5", crypto::DigestAlgorithm::Md5, Salted::Yes },
    { "SHA1", crypto::DigestAlgorithm::Sha1, Salted::No },
    { "PLAIN-MD5", crypto::DigestAlgorithm::Md5, Salted::No },
    { "LDAP-MD5", crypto::DigestAlgorithm::Md5, Salted::No },
    { "SHA256", crypto::DigestAlgorithm::Sha256, Salted::No },
    { "SSHA256", crypto::DigestAlgorithm::Sha256, Salted::Yes },
    { "SHA384", crypto::DigestAlgorithm::Sha384, Salted::No },
    { "SSHA384", crypto::DigestAlgorithm::Sha384, Salted::Yes },
    { "SHA512", crypto::DigestAlgorithm::Sha512, Salted::No },
    { "SSHA512", crypto::DigestAlgorithm::Sha512, Salted::Yes } };

enum class Written : std::uint8_t { Any, Hex, Base64 };

/// {SSHA}: the digest of password and salt, and the salt behind it.
Result<PasswordHash> readDigest(
    std::string_view text, std::size_t prefix, const DigestName& kind, Written written)
{
    LayoutReader reader(text, Format::DigestLdap);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    const std::string_view all = TRY(reader.takeRest());
    const std::size_t size = crypto::digestSize(kind.algorithm);
    // passlib and Spring write a bare digest in hexadecimal, whose length is no length of Base64 for it.
    const bool isHex = written == Written::Hex
        || (written == Written::Any && all.size() == 2 * size && std::ranges::all_of(all, isHexDigit));
    const Bytes bytes = TRY(isHex ? reader.hex(all) : reader.tolerantBase64(all));
    if (bytes.size() < size || (kind.salted == Salted::Yes && bytes.size() == size))
        return reader.broken(Cause::Truncated);
    if (kind.salted == Salted::No && bytes.size() > size)
        return reader.broken(Cause::TextAfterEnd);
    const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>(size);
    DigestScheme scheme{ .algorithm = kind.algorithm,
        .saltPlace = SaltPlace::Behind,
        .salt = Bytes(middle, bytes.end()),
        .digest = Bytes(bytes.begin(), middle) };
    reader.addBytes(Part::Digest, field::digest, all, scheme.digest);
    if (kind.salted == Salted::Yes)
        reader.addBytes(Part::Salt, field::salt, all.substr(all.size()), scheme.salt);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// {PBKDF2-SHA256}10000$salt$digest
Result<PasswordHash> readPbkdf2Fields(
    std::string_view text, std::size_t prefix, crypto::DigestAlgorithm algorithm)
{
    LayoutReader reader(text, Format::Pbkdf2Ldap);
    Pbkdf2Scheme scheme{ .algorithm = algorithm };
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    const std::string_view iterations = TRY(reader.takeUntil('$'));
    scheme.iterations = TRY(reader.number(iterations, field::iterations, ~std::uint64_t{ 0 }));
    if (scheme.iterations == 0)
        return reader.brokenAt(iterations, Cause::OutOfRange);
    const std::string_view salt = TRY(reader.takeUntil('$'));
    scheme.salt = TRY(reader.decoded(salt, Alphabet::Passlib));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.decoded(digest, Alphabet::Passlib));
    if (scheme.digest.size() < crypto::digestSize(algorithm))
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

Reading inside(std::string_view text, std::size_t prefix, Container container)
{
    const std::string_view inner = text.substr(prefix);
    Reading reading = readPrefixed(inner);
    if (!reading)
        reading = readDesCrypt(inner);
    if (!reading)
        return {};
    if (!*reading) {
        if (reading->error().place && reading->error().place->byte)
            *reading->error().place->byte += prefix;
        return reading;
    }
    PasswordHash& hash = **reading;
    for (Field& field : hash.fields)
        field.offset += prefix;
    hash.container = container;
    hash.text = text;
    hash.certainty = 100;
    return reading;
}

/// {PBKDF2}$1$salt$5000$digest: Dovecot's, with HMAC-SHA-1, and characters for a salt.
Result<PasswordHash> readDovecotPbkdf2(std::string_view text, std::size_t prefix)
{
    LayoutReader reader(text, Format::Pbkdf2Dovecot);
    Pbkdf2Scheme scheme{ .algorithm = crypto::DigestAlgorithm::Sha1 };
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    TRY(reader.expect("$1$"));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    const ByteView saltBytes = asBytes(salt);
    scheme.salt = Bytes(saltBytes.begin(), saltBytes.end());
    reader.addText(Part::Salt, field::salt, salt);
    const std::string_view iterations = TRY(reader.takeUntil('$'));
    scheme.iterations = TRY(reader.number(iterations, field::iterations, ~std::uint64_t{ 0 }));
    if (scheme.iterations == 0)
        return reader.brokenAt(iterations, Cause::OutOfRange);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() != crypto::digestSize(scheme.algorithm))
        return reader.broken(scheme.digest.size() < crypto::digestSize(scheme.algorithm)
                ? Cause::Truncated
                : Cause::TextAfterEnd);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().container = Container::Dovecot;
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// {PBKDF2_SHA256} and Base64 of the iterations in four bytes, 64 of salt and 256 of digest.
Result<PasswordHash> readDirectoryServer(
    std::string_view text, std::size_t prefix, crypto::DigestAlgorithm algorithm)
{
    constexpr std::ptrdiff_t saltAt = 4;
    constexpr std::ptrdiff_t digestAt = saltAt + 64;
    constexpr std::size_t size = 4 + 64 + 256;
    LayoutReader reader(text, Format::Pbkdf2DirectoryServer);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    const std::string_view all = TRY(reader.takeRest());
    const Bytes bytes = TRY(reader.tolerantBase64(all));
    if (bytes.size() != size)
        return reader.broken(bytes.size() < size ? Cause::Truncated : Cause::TextAfterEnd);
    Pbkdf2Scheme scheme{ .algorithm = algorithm,
        .salt = Bytes(bytes.begin() + saltAt, bytes.begin() + digestAt),
        .digest = Bytes(bytes.begin() + digestAt, bytes.end()) };
    for (std::size_t i = 0; i < 4; ++i)
        scheme.iterations = scheme.iterations << 8U | std::to_integer<std::uint64_t>(bytes[i]);
    if (scheme.iterations == 0)
        return reader.brokenAt(all, Cause::OutOfRange);
    // Base64 has no places for bytes: the pieces are of the whole.
    reader.add(Part::Parameter, field::iterations, all.substr(all.size()), std::to_string(scheme.iterations));
    reader.addBytes(Part::Salt, field::salt, all.substr(all.size()), scheme.salt);
    reader.addBytes(Part::Digest, field::digest, all, scheme.digest);
    reader.hash().container = Container::Ldap;
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

Result<PasswordHash> readPlain(std::string_view text, std::size_t prefix)
{
    LayoutReader reader(text, Format::PlainText);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    const std::string_view password = reader.rest();
    reader.addText(Part::Digest, field::password, password);
    reader.hash().container = Container::Dovecot;
    reader.hash().why = byPrefix;
    return reader.finish(PlainScheme{ .text = std::string(password) });
}

struct AixKind {
    std::string_view prefix;
    crypto::DigestAlgorithm algorithm;
    std::size_t characters;
    std::size_t bytes;
};
// The last group of the digest is written with bits missing; what is whole is compared.
constexpr AixKind aixKinds[] = { { "{ssha1}", crypto::DigestAlgorithm::Sha1, 27, 18 },
    { "{ssha256}", crypto::DigestAlgorithm::Sha256, 43, 30 },
    { "{ssha512}", crypto::DigestAlgorithm::Sha512, 86, 63 } };

/// {ssha256}06$salt$digest: PBKDF2 with 2^6 iterations.
Result<PasswordHash> readAixFields(std::string_view text, const AixKind& kind)
{
    LayoutReader reader(text, Format::Pbkdf2Aix);
    Pbkdf2Scheme scheme{ .algorithm = kind.algorithm };
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(kind.prefix.size())));
    const std::string_view cost = TRY(reader.takeUntil('$'));
    const std::uint64_t costLog2 = TRY(reader.number(cost, field::iterations, 63));
    reader.hash().fields.back().value = "2^" + std::to_string(costLog2);
    scheme.iterations = std::uint64_t{ 1 } << costLog2;
    const std::string_view salt = TRY(reader.takeUntil('$'));
    TRY(reader.requireAlphabet(salt, Alphabet::Crypt));
    const ByteView saltBytes = asBytes(salt);
    scheme.salt = Bytes(saltBytes.begin(), saltBytes.end());
    reader.addText(Part::Salt, field::salt, salt);
    const std::string_view digest = TRY(reader.takeExactly(kind.characters));
    TRY(reader.requireAlphabet(digest, Alphabet::Crypt));
    TRY(reader.expectEnd());
    for (std::size_t at = 0; scheme.digest.size() < kind.bytes; at += 4) {
        const std::uint32_t group = numberOfLittle(digest.substr(at, 4)).value_or(0);
        for (const unsigned shift : { 16U, 8U, 0U })
            scheme.digest.push_back(static_cast<std::byte>(group >> shift & 0xFFU));
    }
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// "MD5.HEX": Dovecot names the encoding behind a dot.
Written takeEncoding(std::string& name)
{
    const std::size_t dot = std::min(name.find('.'), name.size());
    const std::string encoding = name.substr(dot);
    if (encoding != ".HEX" && encoding != ".B64" && encoding != ".BASE64")
        return Written::Any;
    name.resize(dot);
    return encoding == ".HEX" ? Written::Hex : Written::Base64;
}

constexpr std::string_view dovecotNames[]
    = { "BLF-CRYPT", "SHA512-CRYPT", "SHA256-CRYPT", "MD5-CRYPT", "ARGON2I", "ARGON2ID", "DES-CRYPT" };

} // namespace

Reading readLdap(std::string_view text)
{
    const std::size_t end = text.find('}');
    if (!text.starts_with('{') || end == std::string_view::npos || end > 32)
        return {};
    std::string name(text.substr(1, end - 1));
    for (char& c : name)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const std::string_view inner = text.substr(end + 1);
    if (name == "MD5" && inner.starts_with("$1$"))
        return inside(text, end + 1, Container::Dovecot);
    if (name == "PLAIN" || name == "CLEARTEXT" || name == "CLEAR")
        return readPlain(text, end + 1);
    const Written written = takeEncoding(name);
    for (const DigestName& kind : digests) {
        if (name == kind.name)
            return readDigest(text, end + 1, kind, written);
    }
    if (name == "CRYPT" || name == "ARGON2" || name == "BCRYPT")
        return inside(text, end + 1, Container::Ldap);
    for (const std::string_view known : dovecotNames) {
        if (name == known)
            return inside(text, end + 1, Container::Dovecot);
    }
    if (name == "PBKDF2_SHA256")
        return readDirectoryServer(text, end + 1, crypto::DigestAlgorithm::Sha256);
    if (name == "PBKDF2")
        return inner.starts_with("$1$") ? readDovecotPbkdf2(text, end + 1)
                                        : readPbkdf2Fields(text, end + 1, crypto::DigestAlgorithm::Sha1);
    if (!name.starts_with("PBKDF2-"))
        return {};
    const auto algorithm = digestNamed(std::string_view(name).substr(7));
    if (!algorithm || !crypto::isHmacCapable(*algorithm))
        return {};
    return readPbkdf2Fields(text, end + 1, *algorithm);
}

Reading readAix(std::string_view text)
{
    for (const AixKind& kind : aixKinds) {
        // LDAP writes these names in capitals, and Dovecot in any case; neither has a $ in Base64.
        if (text.starts_with(kind.prefix) && text.contains('$'))
            return readAixFields(text, kind);
    }
    return {};
}

} // namespace core::passhash
