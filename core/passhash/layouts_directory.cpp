// SPDX-License-Identifier: Apache-2.0
// RFC 2307's {SCHEME} of LDAP servers, and Dovecot's.
#include "core/base/text.h"
#include "core/passhash/layout_reader.h"

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
    { "SHA256", crypto::DigestAlgorithm::Sha256, Salted::No },
    { "SSHA256", crypto::DigestAlgorithm::Sha256, Salted::Yes },
    { "SHA384", crypto::DigestAlgorithm::Sha384, Salted::No },
    { "SSHA384", crypto::DigestAlgorithm::Sha384, Salted::Yes },
    { "SHA512", crypto::DigestAlgorithm::Sha512, Salted::No },
    { "SSHA512", crypto::DigestAlgorithm::Sha512, Salted::Yes } };

/// {SSHA}: the digest of password and salt, and the salt behind it.
Result<PasswordHash> readDigest(std::string_view text, std::size_t prefix, const DigestName& kind)
{
    LayoutReader reader(text, Format::DigestLdap);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix)));
    const std::string_view all = TRY(reader.takeRest());
    const Bytes bytes = TRY(reader.tolerantBase64(all));
    const std::size_t size = crypto::digestSize(kind.algorithm);
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
    for (const DigestName& kind : digests) {
        if (name == kind.name)
            return readDigest(text, end + 1, kind);
    }
    if (name == "CRYPT" || name == "ARGON2" || name == "BCRYPT")
        return inside(text, end + 1, Container::Ldap);
    for (const std::string_view known : dovecotNames) {
        if (name == known)
            return inside(text, end + 1, Container::Dovecot);
    }
    if (!name.starts_with("PBKDF2"))
        return {};
    const auto algorithm
        = name == "PBKDF2" ? crypto::DigestAlgorithm::Sha1 : digestNamed(std::string_view(name).substr(7));
    if (!algorithm)
        return {};
    return readPbkdf2Fields(text, end + 1, *algorithm);
}

} // namespace core::passhash
