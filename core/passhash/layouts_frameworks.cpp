// SPDX-License-Identifier: Apache-2.0
// What Spring Security and ASP.NET Identity write.
#include "core/base/encoding.h"
#include "core/passhash/layout_reader.h"

#include <algorithm>
#include <array>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");
constexpr const char* byLengthAndMark
    = TRANSLATABLE("core::passhash", "Base64 that begins with the mark of this kind and has its length.");
constexpr const char* byHexForm
    = TRANSLATABLE("core::passhash", "Parameters in hexadecimal, a salt and a hash, as Spring writes them.");

void shift(PasswordHash& hash, std::size_t by)
{
    for (Field& field : hash.fields)
        field.offset += by;
}

Reading inSpring(std::string_view text, std::size_t prefix, Reading inner)
{
    if (!inner)
        return {};
    if (!*inner) {
        if (inner->error().place && inner->error().place->byte)
            *inner->error().place->byte += prefix;
        return inner;
    }
    shift(**inner, prefix);
    (*inner)->container = Container::Spring;
    (*inner)->text = text;
    return inner;
}

/// $e0801$salt$digest: N's logarithm, r and p in one number.
Result<PasswordHash> readScryptFields(std::string_view text)
{
    LayoutReader reader(text, Format::ScryptSpring);
    TRY(reader.expect("$"));
    const std::string_view piece = TRY(reader.takeUntil('$'));
    std::string padded(piece);
    padded.insert(0, piece.size() % 2, '0');
    const Result<Bytes> number = fromHex(padded);
    if (!number)
        return reader.brokenAt(piece, Cause::IllegalCharacter);
    std::uint32_t parameters = 0;
    if (number->size() > 4)
        return reader.brokenAt(piece, Cause::OutOfRange);
    for (const std::byte byte : *number)
        parameters = (parameters << 8U) | std::to_integer<std::uint32_t>(byte);
    ScryptScheme scheme{ .costLog2 = parameters >> 16U,
        .blockSize = (parameters >> 8U) & 0xFFU,
        .parallelism = parameters & 0xFFU };
    if (scheme.costLog2 == 0 || scheme.costLog2 > 63 || scheme.blockSize == 0 || scheme.parallelism == 0)
        return reader.brokenAt(piece, Cause::OutOfRange);
    reader.add(Part::Parameter, field::parameters, piece,
        "N=2^" + std::to_string(scheme.costLog2) + " r=" + std::to_string(scheme.blockSize)
            + " p=" + std::to_string(scheme.parallelism));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    scheme.salt = TRY(reader.base64(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.base64(digest));
    if (scheme.digest.size() < 16)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byHexForm;
    return reader.finish(std::move(scheme));
}

struct Pbkdf2Defaults {
    crypto::DigestAlgorithm algorithm;
    std::uint64_t iterations;
    std::size_t saltSize;
};
// The string holds salt and hash only; the numbers are those of the id, as Spring's own table has them.
constexpr std::string_view newSpringId = "pbkdf2@SpringSecurity_v5_8";
constexpr Pbkdf2Defaults newPbkdf2{ crypto::DigestAlgorithm::Sha256, 310'000, 16 };
constexpr Pbkdf2Defaults oldPbkdf2{ crypto::DigestAlgorithm::Sha1, 185'000, 8 };

Result<PasswordHash> readPbkdf2Fields(std::string_view text, std::string_view id)
{
    constexpr std::size_t digestSize = 32;
    LayoutReader reader(text, Format::Pbkdf2Spring);
    const std::string_view all = TRY(reader.takeRest());
    const Bytes bytes = TRY(reader.hex(all));
    // Whoever has an encoder of the new kind under the old id is known by the length.
    const bool isNew = id == newSpringId || bytes.size() == newPbkdf2.saltSize + digestSize;
    const Pbkdf2Defaults& defaults = isNew ? newPbkdf2 : oldPbkdf2;
    if (bytes.size() != defaults.saltSize + digestSize)
        return reader.broken(
            bytes.size() < defaults.saltSize + digestSize ? Cause::Truncated : Cause::TextAfterEnd);
    const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>(defaults.saltSize);
    Pbkdf2Scheme scheme{ .algorithm = defaults.algorithm,
        .iterations = defaults.iterations,
        .salt = Bytes(bytes.begin(), middle),
        .digest = Bytes(middle, bytes.end()) };
    reader.addBytes(Part::Salt, field::salt, all.substr(0, 2 * defaults.saltSize), scheme.salt);
    reader.addBytes(Part::Digest, field::digest, all.substr(2 * defaults.saltSize), scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// StandardPasswordEncoder: eight bytes of salt and SHA-256, 1024 times over.
Result<PasswordHash> readSha256Fields(std::string_view text)
{
    LayoutReader reader(text, Format::DigestSpring);
    const std::string_view all = TRY(reader.takeRest());
    const Bytes bytes = TRY(reader.hex(all));
    if (bytes.size() != 40)
        return reader.broken(bytes.size() < 40 ? Cause::Truncated : Cause::TextAfterEnd);
    DigestScheme scheme{ .algorithm = crypto::DigestAlgorithm::Sha256,
        .saltPlace = SaltPlace::Before,
        .rounds = 1024,
        .salt = Bytes(bytes.begin(), bytes.begin() + 8),
        .digest = Bytes(bytes.begin() + 8, bytes.end()) };
    reader.addBytes(Part::Salt, field::salt, all.substr(0, 16), scheme.salt);
    reader.addBytes(Part::Digest, field::digest, all.substr(16), scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// MessageDigestPasswordEncoder: {salt}digest, of the password and the salt with its braces.
Result<PasswordHash> readSaltedDigest(std::string_view text, crypto::DigestAlgorithm algorithm)
{
    LayoutReader reader(text, Format::DigestSpringSalted);
    const std::size_t size = text.starts_with('{') ? std::min(text.find('}'), text.size() - 1) + 1 : 0;
    const std::string_view salt = TRY(reader.takeExactly(size));
    reader.addText(Part::Salt, field::salt, salt);
    const std::string_view digest = TRY(reader.takeRest());
    const ByteView saltBytes = asBytes(salt);
    DigestScheme scheme{ .algorithm = algorithm,
        .saltPlace = SaltPlace::Behind,
        .salt = Bytes(saltBytes.begin(), saltBytes.end()),
        .digest = {} };
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() != crypto::digestSize(algorithm))
        return reader.broken(
            scheme.digest.size() < crypto::digestSize(algorithm) ? Cause::Truncated : Cause::TextAfterEnd);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

Result<PasswordHash> readPlain(std::string_view text)
{
    LayoutReader reader(text, Format::PlainText);
    reader.addText(Part::Digest, field::password, text);
    reader.hash().why = byPrefix;
    return reader.finish(PlainScheme{ .text = std::string(text) });
}

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = (number << 8U) | std::to_integer<std::uint32_t>(bytes[at + i]);
    return number;
}

std::optional<PasswordHash> readIdentity(std::string_view text, const Bytes& bytes)
{
    using enum crypto::DigestAlgorithm;
    constexpr std::array algorithms{ Sha1, Sha256, Sha512 };
    LayoutReader reader(text, Format::Pbkdf2AspNet);
    Pbkdf2Scheme scheme;
    std::size_t saltAt = 1;
    std::size_t saltSize = 16;
    if (bytes[0] == std::byte{ 0 } && bytes.size() == 49) {
        scheme.algorithm = Sha1;
        scheme.iterations = 1000;
    } else if (bytes[0] == std::byte{ 1 } && bytes.size() >= 13 + 8 + 16 && bigEndian(bytes, 1) < 3) {
        scheme.algorithm = algorithms[bigEndian(bytes, 1)];
        scheme.iterations = bigEndian(bytes, 5);
        saltAt = 13;
        saltSize = bigEndian(bytes, 9);
        if (saltSize < 8 || saltSize > bytes.size() - 13 - 16 || scheme.iterations == 0)
            return {};
    } else {
        return {};
    }
    const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>(saltAt + saltSize);
    scheme.salt = Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(saltAt), middle);
    scheme.digest = Bytes(middle, bytes.end());
    // Base64 has no places for bytes: the pieces are of the whole.
    reader.add(Part::Prefix, field::version, text.substr(0, 1), saltAt == 1 ? "2" : "3");
    reader.add(Part::Parameter, field::digestName, text.substr(0, 0), nameOf(scheme.algorithm));
    reader.add(Part::Parameter, field::iterations, text.substr(0, 0), std::to_string(scheme.iterations));
    reader.add(Part::Salt, field::salt, text.substr(0, 0), toHex(scheme.salt));
    reader.addBytes(Part::Digest, field::digest, text.substr(1), scheme.digest);
    reader.hash().why = byLengthAndMark;
    return reader.finish(std::move(scheme));
}

} // namespace

Reading readSpringScrypt(std::string_view text)
{
    if (!text.starts_with('$'))
        return {};
    const std::size_t end = text.find('$', 1);
    if (end == std::string_view::npos || end < 6 || end > 8
        || !std::ranges::all_of(text.substr(1, end - 1), isHexDigit))
        return {};
    return readScryptFields(text);
}

Reading readSpring(std::string_view text)
{
    const std::size_t end = text.find('}');
    if (!text.starts_with('{') || end == std::string_view::npos)
        return {};
    const std::string_view whole = text.substr(1, end - 1);
    const std::string_view id = whole.substr(0, whole.find('@'));
    const std::string_view inner = text.substr(end + 1);
    const auto in = [&](Reading reading) { return inSpring(text, end + 1, std::move(reading)); };
    if (id == "bcrypt")
        return in(readBcrypt(inner));
    if (id == "argon2")
        return in(readArgon2(inner));
    if (id == "scrypt")
        return in(readSpringScrypt(inner));
    if (id == "pbkdf2")
        return in(readPbkdf2Fields(inner, whole));
    // LDAP has a {SHA256} of its own, in Base64.
    if (id == "sha256" && inner.size() == 80)
        return in(readSha256Fields(inner));
    if (id == "MD5" && inner.starts_with('{'))
        return in(readSaltedDigest(inner, crypto::DigestAlgorithm::Md5));
    if (id == "SHA-1")
        return in(readSaltedDigest(inner, crypto::DigestAlgorithm::Sha1));
    if (id == "SHA-256")
        return in(readSaltedDigest(inner, crypto::DigestAlgorithm::Sha256));
    if (id == "noop")
        return in(readPlain(inner));
    if (id == "ldap")
        return in(readLdap(inner));
    return {};
}

Reading readAspNet(std::string_view text)
{
    if (!text.starts_with("AA") && !text.starts_with("AQ"))
        return {};
    const Result<Bytes> bytes = fromBase64(text);
    if (!bytes || bytes->empty())
        return {};
    std::optional<PasswordHash> hash = readIdentity(text, *bytes);
    if (!hash)
        return {};
    hash->certainty = 90;
    return *std::move(hash);
}

} // namespace core::passhash
