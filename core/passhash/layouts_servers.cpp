// SPDX-License-Identifier: Apache-2.0
// What databases, routers and boot loaders write.
#include "core/passhash/layout_reader.h"

#include <algorithm>
#include <charconv>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");

constexpr std::size_t mySqlSaltSize = 20;
constexpr std::size_t sha256Size = 32;

Result<Bytes> sized(LayoutReader& reader, std::string_view piece, Bytes bytes, std::size_t size)
{
    if (bytes.size() != size)
        return reader.brokenAt(
            piece.substr(piece.size()), bytes.size() < size ? Cause::Truncated : Cause::TextAfterEnd);
    return bytes;
}

/// SCRAM-SHA-256$4096:salt$storedKey:serverKey
Result<PasswordHash> readScram(std::string_view text)
{
    LayoutReader reader(text, Format::ScramSha256);
    ScramScheme scheme;
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil('$')));
    const std::string_view iterations = TRY(reader.takeUntil(':'));
    scheme.iterations = TRY(reader.number(iterations, field::iterations, ~std::uint64_t{ 0 }));
    if (scheme.iterations == 0)
        return reader.brokenAt(iterations, Cause::OutOfRange);
    const std::string_view salt = TRY(reader.takeUntil('$'));
    scheme.salt = TRY(reader.base64(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view stored = TRY(reader.takeUntil(':'));
    scheme.storedKey = TRY(sized(reader, stored, TRY(reader.base64(stored)), sha256Size));
    reader.addBytes(Part::Digest, field::storedKey, stored, scheme.storedKey);
    const std::string_view server = TRY(reader.takeRest());
    scheme.serverKey = TRY(sized(reader, server, TRY(reader.base64(server)), sha256Size));
    reader.addBytes(Part::Digest, field::serverKey, server, scheme.serverKey);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// md5 and 32 digits
Result<PasswordHash> readPostgreSqlMd5(std::string_view text)
{
    LayoutReader reader(text, Format::PostgreSqlMd5);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(3)));
    const std::string_view digest = TRY(reader.takeRest());
    Bytes bytes = TRY(reader.hex(digest));
    reader.addBytes(Part::Digest, field::digest, digest, bytes);
    reader.hash().why = byPrefix;
    return reader.finish(PostgreSqlMd5Scheme{ .digest = std::move(bytes) });
}

/// * and 40 digits
Result<PasswordHash> readMySqlSha1(std::string_view text)
{
    LayoutReader reader(text, Format::MySqlSha1);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(1)));
    const std::string_view digest = TRY(reader.takeRest());
    Bytes bytes = TRY(sized(reader, digest, TRY(reader.hex(digest)), 20));
    reader.addBytes(Part::Digest, field::digest, digest, bytes);
    reader.hash().why = byPrefix;
    return reader.finish(MySqlSha1Scheme{ .digest = std::move(bytes) });
}

/// Three hexadecimal digits, in thousands.
Result<std::uint32_t> mySqlRounds(LayoutReader& reader)
{
    const std::string_view piece = TRY(reader.takeExactly(3));
    std::uint32_t thousands = 0;
    const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), thousands, 16);
    if (error != std::errc{} || end != piece.data() + piece.size())
        return reader.brokenAt(piece, Cause::IllegalCharacter);
    if (thousands == 0)
        return reader.brokenAt(piece, Cause::OutOfRange);
    reader.add(Part::Parameter, field::rounds, piece, std::to_string(thousands * 1000));
    return thousands * 1000;
}

/// $A$005$ and 20 bytes of salt, which may be any but NUL and $; then the digest as crypt(3) writes it.
Result<PasswordHash> readMySqlSha2(std::string_view text)
{
    LayoutReader reader(text, Format::MySqlSha2);
    reader.addText(Part::Prefix, field::kind, text.substr(0, 3));
    TRY(reader.expect("$A$"));
    MySqlSha2Scheme scheme;
    scheme.rounds = TRY(mySqlRounds(reader));
    TRY(reader.expect("$"));
    const std::string_view salt = TRY(reader.takeExactly(mySqlSaltSize));
    scheme.salt = salt;
    reader.addText(Part::Salt, field::salt, salt);
    const std::string_view digest = TRY(reader.takeExactly(43));
    TRY(reader.requireAlphabet(digest, Alphabet::Crypt));
    scheme.checksum = digest;
    reader.addText(Part::Digest, field::digest, digest);
    TRY(reader.expectEnd());
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// $mysql$A$005*salt*digest, both in hexadecimal, as cracking programs exchange it.
Result<PasswordHash> readMySqlSha2Hex(std::string_view text)
{
    LayoutReader reader(text, Format::MySqlSha2);
    reader.addText(Part::Prefix, field::kind, text.substr(0, 9));
    TRY(reader.expect("$mysql$A$"));
    MySqlSha2Scheme scheme;
    scheme.rounds = TRY(mySqlRounds(reader));
    TRY(reader.expect("*"));
    const std::string_view salt = TRY(reader.takeUntil('*'));
    const Bytes saltBytes = TRY(sized(reader, salt, TRY(reader.hex(salt)), mySqlSaltSize));
    scheme.salt = asText(saltBytes);
    reader.addBytes(Part::Salt, field::salt, salt, saltBytes);
    const std::string_view digest = TRY(reader.takeRest());
    const Bytes digestText = TRY(sized(reader, digest, TRY(reader.hex(digest)), 43));
    scheme.checksum = asText(digestText);
    if (!areAllOf(scheme.checksum, Alphabet::Crypt))
        return reader.brokenAt(digest, Cause::IllegalCharacter);
    reader.addText(Part::Digest, field::digest, digest);
    reader.hash().fields.back().value = scheme.checksum;
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// $8$salt$digest or $9$salt$digest
Result<PasswordHash> readCiscoFields(std::string_view text, Format format)
{
    LayoutReader reader(text, format);
    reader.addText(Part::Prefix, field::kind, text.substr(0, 3));
    reader.take(text.substr(0, 3));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    TRY(reader.requireAlphabet(salt, Alphabet::Crypt));
    if (salt.size() != 14)
        return reader.brokenAt(salt.substr(std::min<std::size_t>(14, salt.size())),
            salt.size() < 14 ? Cause::Truncated : Cause::TextAfterEnd);
    reader.addText(Part::Salt, field::salt, salt);
    const std::string_view digest = TRY(reader.takeExactly(43));
    Bytes bytes = TRY(reader.decoded(digest, Alphabet::Crypt, TrailingBits::Any));
    reader.addBytes(Part::Digest, field::digest, digest, bytes);
    TRY(reader.expectEnd());
    reader.hash().why = byPrefix;
    const ByteView saltBytes = asBytes(salt);
    Bytes saltCopy(saltBytes.begin(), saltBytes.end());
    if (format == Format::Pbkdf2Cisco)
        return reader.finish(Pbkdf2Scheme{ .algorithm = crypto::DigestAlgorithm::Sha256,
            .iterations = 20'000,
            .salt = std::move(saltCopy),
            .digest = std::move(bytes) });
    return reader.finish(ScryptScheme{ .costLog2 = 14,
        .blockSize = 1,
        .parallelism = 1,
        .salt = std::move(saltCopy),
        .digest = std::move(bytes) });
}

/// grub.pbkdf2.sha512.10000.salt.digest
Result<PasswordHash> readGrubFields(std::string_view text)
{
    LayoutReader reader(text, Format::Pbkdf2Grub);
    reader.addText(Part::Prefix, field::kind, text.substr(0, 18));
    TRY(reader.expect("grub.pbkdf2.sha512."));
    Pbkdf2Scheme scheme{ .algorithm = crypto::DigestAlgorithm::Sha512 };
    const std::string_view iterations = TRY(reader.takeUntil('.'));
    scheme.iterations = TRY(reader.number(iterations, field::iterations, ~std::uint64_t{ 0 }));
    if (scheme.iterations == 0)
        return reader.brokenAt(iterations, Cause::OutOfRange);
    const std::string_view salt = TRY(reader.takeUntil('.'));
    scheme.salt = TRY(reader.hex(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() < 16)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

} // namespace

Reading readPostgreSql(std::string_view text)
{
    if (text.starts_with("SCRAM-SHA-256$"))
        return readScram(text);
    if (text.starts_with("md5") && text.size() == 35 && !text.contains('$'))
        return readPostgreSqlMd5(text);
    return {};
}

Reading readMySql(std::string_view text)
{
    if (text.starts_with("*") && text.size() > 8)
        return readMySqlSha1(text);
    if (text.starts_with("$A$"))
        return readMySqlSha2(text);
    if (text.starts_with("$mysql$A$"))
        return readMySqlSha2Hex(text);
    return {};
}

Reading readCisco(std::string_view text)
{
    if (text.starts_with("$8$"))
        return readCiscoFields(text, Format::Pbkdf2Cisco);
    if (text.starts_with("$9$"))
        return readCiscoFields(text, Format::ScryptCisco);
    return {};
}

Reading readGrub(std::string_view text)
{
    if (!text.starts_with("grub.pbkdf2."))
        return {};
    return readGrubFields(text);
}

} // namespace core::passhash
