// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"
#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/passhash/layout_reader.h"

#include <algorithm>

namespace core::passhash {
namespace {

constexpr const char* byLength = TRANSLATABLE(
    "core::passhash", "Hexadecimal of this length and nothing else; only the length speaks for it.");

struct RawKind {
    std::size_t digits;
    Format format;
    int certainty;
    std::optional<crypto::DigestAlgorithm> algorithm{};
};

using enum crypto::DigestAlgorithm;
// The likeliest first, by how often they are met.
constexpr RawKind kinds[] = {
    { 32, Format::RawMd5, 60, Md5 },
    { 32, Format::RawNt, 30, {} },
    { 32, Format::RawLm, 5, {} },
    { 32, Format::RawMd4, 3, {} },
    { 40, Format::RawSha1, 75, Sha1 },
    { 40, Format::MySqlSha1, 10, {} },
    { 40, Format::RawRipemd160, 5, Ripemd160 },
    { 56, Format::RawSha224, 70, Sha224 },
    { 56, Format::RawSha3_224, 20, Sha3_224 },
    { 64, Format::RawSha256, 80, Sha256 },
    { 64, Format::RawSha3_256, 8, Sha3_256 },
    { 64, Format::RawKeccak256, 5, Keccak256 },
    { 64, Format::RawBlake2s, 3, Blake2s256 },
    { 64, Format::RawSm3, 2, Sm3 },
    { 96, Format::RawSha384, 80, Sha384 },
    { 96, Format::RawSha3_384, 15, Sha3_384 },
    { 128, Format::RawSha512, 75, Sha512 },
    { 128, Format::RawSha3_512, 8, Sha3_512 },
    { 128, Format::RawBlake2b, 6, Blake2b512 },
    { 128, Format::RawWhirlpool, 6, {} },
    { 16, Format::MySqlOld, 40, {} },
};

Scheme schemeOf(const RawKind& kind, Bytes digest)
{
    if (kind.algorithm)
        return DigestScheme{ .algorithm = *kind.algorithm, .digest = std::move(digest) };
    switch (kind.format) {
    case Format::RawNt:
        return Md4Scheme{ .isUtf16 = true, .digest = std::move(digest) };
    case Format::RawMd4:
        return Md4Scheme{ .isUtf16 = false, .digest = std::move(digest) };
    case Format::MySqlSha1:
        return MySqlSha1Scheme{ .digest = std::move(digest) };
    default:
        return UnknownScheme{};
    }
}

} // namespace

std::vector<PasswordHash> readRaw(std::string_view text)
{
    std::vector<PasswordHash> hashes;
    if (text.empty() || text.size() > 128 || !std::ranges::all_of(text, isHexDigit))
        return hashes;
    const Result<Bytes> bytes = fromHex(text);
    if (!bytes)
        return hashes;
    for (const RawKind& kind : kinds) {
        if (kind.digits != text.size())
            continue;
        LayoutReader reader(text, kind.format);
        reader.addBytes(Part::Digest, field::digest, text, *bytes);
        PasswordHash hash = reader.finish(schemeOf(kind, *bytes));
        hash.certainty = kind.certainty;
        hash.why = byLength;
        hashes.push_back(std::move(hash));
    }
    return hashes;
}

std::vector<PasswordHash> readDigestAndSalt(std::string_view text)
{
    constexpr const char* byColon
        = TRANSLATABLE("core::passhash", "A digest in hexadecimal, a colon and a salt behind it.");
    constexpr std::size_t longestSalt = 256;
    constexpr std::string_view emptyLm = "aad3b435b51404eeaad3b435b51404ee";
    std::vector<PasswordHash> hashes;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 128)
        return hashes;
    const std::string_view digits = text.substr(0, colon);
    const std::string_view salt = text.substr(colon + 1);
    const auto kind = std::ranges::find(kinds, digits.size(), &RawKind::digits);
    if (kind == std::end(kinds) || !kind->algorithm || !std::ranges::all_of(digits, isHexDigit))
        return hashes;
    // Where a hash is behind it, it was a user's name after all; Windows has two digests.
    const bool isSalt = !salt.empty() && salt.size() <= longestSalt
        && std::ranges::none_of(salt, [](char c) { return c >= 0 && c < ' '; }) && !salt.starts_with('{')
        && !readPrefixed(salt) && lowerCase(digits) != emptyLm;
    const Result<Bytes> digest = fromHex(digits);
    if (!isSalt || !digest)
        return hashes;
    const ByteView saltBytes = asBytes(salt);
    for (const SaltPlace place : { SaltPlace::Behind, SaltPlace::Before }) {
        const bool isBehind = place == SaltPlace::Behind;
        LayoutReader reader(
            text, isBehind ? Format::DigestOfPasswordAndSalt : Format::DigestOfSaltAndPassword);
        reader.addBytes(Part::Digest, field::digest, digits, *digest);
        reader.addText(Part::Salt, field::salt, salt);
        PasswordHash hash = reader.finish(DigestScheme{ .algorithm = *kind->algorithm,
            .saltPlace = place,
            .salt = Bytes(saltBytes.begin(), saltBytes.end()),
            .digest = *digest });
        hash.certainty = isBehind ? 50 : 40;
        hash.why = byColon;
        hashes.push_back(std::move(hash));
    }
    return hashes;
}

} // namespace core::passhash
