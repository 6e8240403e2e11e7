// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/bcrypt.h"
#include "core/passhash/layout_reader.h"
#include "core/passhash/remarks.h"

namespace core::passhash {
namespace {

constexpr std::size_t saltCharacters = 22;
constexpr std::size_t digestCharacters = 31;
constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and has its length.");

bool isVersion(char c)
{
    return c == 'a' || c == 'b' || c == 'x' || c == 'y';
}

Result<> readSalt(LayoutReader& reader, std::string_view piece, BcryptScheme& scheme)
{
    scheme.saltText = piece;
    scheme.salt = TRY(reader.decoded(piece, Alphabet::Bcrypt, TrailingBits::Any));
    if (encode(scheme.salt, Alphabet::Bcrypt) != piece)
        reader.hash().remarks.push_back({ .kind = &unusedSaltBits });
    reader.addBytes(Part::Salt, field::salt, piece, scheme.salt);
    return {};
}

Result<> readDigest(LayoutReader& reader, BcryptScheme& scheme)
{
    const std::string_view piece = TRY(reader.takeExactly(digestCharacters));
    scheme.digest = TRY(reader.decoded(piece, Alphabet::Bcrypt, TrailingBits::Any));
    reader.addBytes(Part::Digest, field::digest, piece, scheme.digest);
    return reader.expectEnd();
}

/// From the version on, as in "2b$12$…".
Result<BcryptScheme> readModular(LayoutReader& reader)
{
    BcryptScheme scheme;
    TRY(reader.expect("2"));
    const std::string_view version = TRY(reader.takeExactly(1));
    if (!isVersion(version.front()))
        return reader.brokenAt(version, Cause::IllegalCharacter);
    scheme.version = version.front();
    if (scheme.version == 'x')
        reader.hash().format = Format::BcryptSignBug;
    reader.addText(Part::Prefix, field::version, { version.data() - 1, 2 });
    TRY(reader.expect("$"));
    const std::string_view cost = TRY(reader.takeExactly(2));
    scheme.cost = static_cast<std::uint32_t>(TRY(reader.number(cost, field::cost, 31)));
    if (scheme.cost < crypto::leastBcryptCost)
        return reader.brokenAt(cost, Cause::OutOfRange);
    TRY(reader.expect("$"));
    TRY(readSalt(reader, TRY(reader.takeExactly(saltCharacters)), scheme));
    TRY(readDigest(reader, scheme));
    return scheme;
}

Result<PasswordHash> readAs(std::string_view text, Format format, std::string_view prefix, Prehash prehash)
{
    LayoutReader reader(text, format);
    TRY(reader.expect(prefix));
    BcryptScheme scheme = TRY(readModular(reader));
    scheme.prehash = prehash;
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// $bcrypt-sha256$v=2,t=2b,r=12$salt$digest
Result<BcryptScheme> readVersionTwo(LayoutReader& reader)
{
    BcryptScheme scheme{ .prehash = Prehash::HmacSha256Base64 };
    reader.add(Part::Prefix, field::version, reader.rest().substr(0, 1), "2");
    TRY(reader.expect("2,t=2"));
    const std::string_view version = TRY(reader.takeExactly(1));
    if (version != "a" && version != "b")
        return reader.brokenAt(version, Cause::IllegalCharacter);
    scheme.version = version.front();
    TRY(reader.expect(",r="));
    const std::string_view cost = TRY(reader.takeUntil('$'));
    scheme.cost = static_cast<std::uint32_t>(TRY(reader.number(cost, field::cost, 31)));
    if (scheme.cost < crypto::leastBcryptCost)
        return reader.brokenAt(cost, Cause::OutOfRange);
    TRY(readSalt(reader, TRY(reader.takeExactly(saltCharacters)), scheme));
    TRY(reader.expect("$"));
    TRY(readDigest(reader, scheme));
    return scheme;
}

/// $bcrypt-sha256$2b,12$salt$digest
Result<BcryptScheme> readVersionOne(LayoutReader& reader)
{
    BcryptScheme scheme{ .prehash = Prehash::Sha256Base64 };
    TRY(reader.expect("2"));
    const std::string_view version = TRY(reader.takeExactly(1));
    if (version != "a" && version != "b")
        return reader.brokenAt(version, Cause::IllegalCharacter);
    scheme.version = version.front();
    TRY(reader.expect(","));
    const std::string_view cost = TRY(reader.takeUntil('$'));
    scheme.cost = static_cast<std::uint32_t>(TRY(reader.number(cost, field::cost, 31)));
    if (scheme.cost < crypto::leastBcryptCost)
        return reader.brokenAt(cost, Cause::OutOfRange);
    TRY(readSalt(reader, TRY(reader.takeExactly(saltCharacters)), scheme));
    TRY(reader.expect("$"));
    TRY(readDigest(reader, scheme));
    return scheme;
}

Result<PasswordHash> readPasslib(std::string_view text)
{
    LayoutReader reader(text, Format::BcryptSha256);
    TRY(reader.expect("$"));
    reader.addText(Part::Prefix, field::kind, reader.rest().substr(0, 13));
    TRY(reader.expect("bcrypt-sha256$"));
    BcryptScheme scheme = reader.take("v=") ? TRY(readVersionTwo(reader)) : TRY(readVersionOne(reader));
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

} // namespace

Reading readBcrypt(std::string_view text)
{
    if (!text.starts_with("$2") || text.size() < 4 || text[3] != '$')
        return {};
    return readAs(text, Format::Bcrypt, "$", Prehash::None);
}

Reading readBcryptSha256(std::string_view text)
{
    if (text.starts_with("bcrypt_sha256$$2"))
        return readAs(text, Format::BcryptSha256Django, "bcrypt_sha256$$", Prehash::Sha256Hex);
    if (!text.starts_with("$bcrypt-sha256$"))
        return {};
    return readPasslib(text);
}

Reading readBcryptWordPress(std::string_view text)
{
    if (!text.starts_with("$wp$2"))
        return {};
    return readAs(text, Format::BcryptWordPress, "$wp$", Prehash::HmacSha384Base64);
}

} // namespace core::passhash
