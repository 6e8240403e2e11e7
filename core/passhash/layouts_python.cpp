// SPDX-License-Identifier: Apache-2.0
// What Django and Werkzeug write.
#include "core/passhash/layout_reader.h"

#include <limits>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");
constexpr const char* bySaltAndDigest = TRANSLATABLE(
    "core::passhash", "A hash function's name, a salt and a digest; Django and Werkzeug both write that.");

constexpr std::uint64_t any64 = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t any32 = std::numeric_limits<std::uint32_t>::max();

Bytes bytesOf(std::string_view text)
{
    const ByteView view = asBytes(text);
    return { view.begin(), view.end() };
}

Result<std::uint64_t> positive(
    LayoutReader& reader, std::string_view piece, const char* name, std::uint64_t most)
{
    const std::uint64_t value = TRY(reader.number(piece, name, most));
    if (value == 0)
        return reader.brokenAt(piece, Cause::OutOfRange);
    return value;
}

Result<Bytes> textSalt(LayoutReader& reader, std::string_view piece)
{
    if (piece.empty())
        return reader.brokenAt(piece, Cause::Empty);
    reader.addText(Part::Salt, field::salt, piece);
    return bytesOf(piece);
}

/// pbkdf2_sha256$600000$salt$digest
Result<PasswordHash> readDjangoPbkdf2(std::string_view text, crypto::DigestAlgorithm algorithm)
{
    LayoutReader reader(text, Format::Pbkdf2Django);
    Pbkdf2Scheme scheme{ .algorithm = algorithm };
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil('$')));
    scheme.iterations = TRY(positive(reader, TRY(reader.takeUntil('$')), field::iterations, any64));
    scheme.salt = TRY(textSalt(reader, TRY(reader.takeUntil('$'))));
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.base64(digest));
    if (scheme.digest.size() < crypto::digestSize(algorithm))
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// scrypt$16384$salt$8$5$digest
Result<PasswordHash> readDjangoScrypt(std::string_view text)
{
    LayoutReader reader(text, Format::ScryptDjango);
    ScryptScheme scheme;
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil('$')));
    scheme.costLog2 = TRY(reader.powerOfTwo(TRY(reader.takeUntil('$')), field::costN));
    scheme.salt = TRY(textSalt(reader, TRY(reader.takeUntil('$'))));
    scheme.blockSize = static_cast<std::uint32_t>(
        TRY(positive(reader, TRY(reader.takeUntil('$')), field::blockSize, any32)));
    scheme.parallelism = static_cast<std::uint32_t>(
        TRY(positive(reader, TRY(reader.takeUntil('$')), field::parallelism, any32)));
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.base64(digest));
    if (scheme.digest.size() < 16)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// md5$salt$digest; also Werkzeug's, which makes the salt the key of an HMAC.
Result<PasswordHash> readSaltedDigest(std::string_view text, Format format, SaltPlace place)
{
    LayoutReader reader(text, format);
    DigestScheme scheme{ .saltPlace = place };
    const std::string_view name = TRY(reader.takeUntil('$'));
    const auto algorithm = digestNamed(name);
    if (!algorithm)
        return reader.brokenAt(name, Cause::IllegalCharacter);
    scheme.algorithm = *algorithm;
    reader.addText(Part::Prefix, field::digestName, name);
    const std::string_view salt = TRY(reader.takeUntil('$'));
    reader.addText(Part::Salt, field::salt, salt);
    scheme.salt = bytesOf(salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() != crypto::digestSize(*algorithm))
        return reader.broken(
            scheme.digest.size() < crypto::digestSize(*algorithm) ? Cause::Truncated : Cause::TextAfterEnd);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = bySaltAndDigest;
    return reader.finish(std::move(scheme));
}

Reading readInDjango(std::string_view text, std::string_view prefix)
{
    Reading inner = readPrefixed(text.substr(prefix.size()));
    if (!inner)
        return {};
    if (!*inner) {
        if (inner->error().place)
            *inner->error().place->byte += prefix.size();
        return inner;
    }
    PasswordHash& hash = **inner;
    for (Field& field : hash.fields)
        field.offset += prefix.size();
    hash.container = Container::Django;
    hash.text = text;
    return inner;
}

/// pbkdf2:sha256:600000$salt$digest
Result<PasswordHash> readWerkzeugPbkdf2(std::string_view text)
{
    LayoutReader reader(text, Format::Pbkdf2Werkzeug);
    Pbkdf2Scheme scheme;
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil(':')));
    const std::string_view method = TRY(reader.takeUntil('$'));
    const std::size_t colon = std::min(method.find(':'), method.size());
    const std::string_view name = method.substr(0, colon);
    const auto algorithm = digestNamed(name);
    if (!algorithm || !crypto::isHmacCapable(*algorithm))
        return reader.brokenAt(name, Cause::IllegalCharacter);
    scheme.algorithm = *algorithm;
    reader.addText(Part::Prefix, field::digestName, name);
    if (colon == method.size())
        return reader.brokenAt(method.substr(colon), Cause::Truncated);
    scheme.iterations = TRY(positive(reader, method.substr(colon + 1), field::iterations, any64));
    scheme.salt = TRY(textSalt(reader, TRY(reader.takeUntil('$'))));
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() < crypto::digestSize(*algorithm))
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// scrypt:32768:8:1$salt$digest
Result<PasswordHash> readWerkzeugScrypt(std::string_view text)
{
    LayoutReader reader(text, Format::ScryptWerkzeug);
    ScryptScheme scheme;
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil(':')));
    scheme.costLog2 = TRY(reader.powerOfTwo(TRY(reader.takeUntil(':')), field::costN));
    scheme.blockSize = static_cast<std::uint32_t>(
        TRY(positive(reader, TRY(reader.takeUntil(':')), field::blockSize, any32)));
    scheme.parallelism = static_cast<std::uint32_t>(
        TRY(positive(reader, TRY(reader.takeUntil('$')), field::parallelism, any32)));
    scheme.salt = TRY(textSalt(reader, TRY(reader.takeUntil('$'))));
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() < 64)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

bool isSaltedDigest(std::string_view text, std::string_view name)
{
    return text.starts_with(name) && text.substr(name.size()).starts_with('$');
}

} // namespace

Reading readDjango(std::string_view text)
{
    if (text.starts_with("pbkdf2_sha256$"))
        return readDjangoPbkdf2(text, crypto::DigestAlgorithm::Sha256);
    if (text.starts_with("pbkdf2_sha1$"))
        return readDjangoPbkdf2(text, crypto::DigestAlgorithm::Sha1);
    if (text.starts_with("scrypt$"))
        return readDjangoScrypt(text);
    if (text.starts_with("argon2$argon2"))
        // Django leaves the first $ of the inner string to its separator.
        return readInDjango(text, "argon2");
    if (text.starts_with("bcrypt$$2"))
        return readInDjango(text, "bcrypt$");
    for (const std::string_view name : { "md5", "sha1" }) {
        if (isSaltedDigest(text, name))
            return readSaltedDigest(text, Format::DigestDjango, SaltPlace::Before);
    }
    return {};
}

Reading readWerkzeug(std::string_view text)
{
    if (text.starts_with("pbkdf2:"))
        return readWerkzeugPbkdf2(text);
    if (text.starts_with("scrypt:"))
        return readWerkzeugScrypt(text);
    return {};
}

Reading readWerkzeugDigest(std::string_view text)
{
    for (const std::string_view name : { "md5", "sha1", "sha224", "sha256", "sha384", "sha512" }) {
        if (!isSaltedDigest(text, name))
            continue;
        Reading reading = readSaltedDigest(text, Format::DigestWerkzeug, SaltPlace::HmacKey);
        if (*reading && (name == "md5" || name == "sha1"))
            (*reading)->certainty = 40;
        return reading;
    }
    return {};
}

} // namespace core::passhash
