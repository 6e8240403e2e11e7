// SPDX-License-Identifier: Apache-2.0
// What crypt(3) knows: the parameters are read to say what they cost, the whole is computed by libxcrypt.
#include "core/passhash/layout_reader.h"

#include <algorithm>
#include <cmath>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and has its length.");
constexpr const char* byLength = TRANSLATABLE(
    "core::passhash", "13 characters of the alphabet of crypt(3), and nothing else that would tell.");

// Seconds for one round and so on, on the machine that Speed stands for.
constexpr double sha512Round = 2.2e-7;
constexpr double sha256Round = 2.6e-7;
constexpr double sha1Round = 5.0e-7;
constexpr double sunRound = 1.3e-6;
constexpr double desRound = 1.5e-7;
constexpr double yescryptBlock = 1.4e-7; // of N times r
constexpr double scryptBlock = 3.8e-7; // of N times r times p

struct Digest {
    std::string_view prefix;
    Format format;
    std::size_t characters;
    std::size_t mostSalt;
    double secondsPerRound;
};
constexpr Digest shaCrypts[] = { { "$6$", Format::Sha512Crypt, 86, 16, sha512Round },
    { "$5$", Format::Sha256Crypt, 43, 16, sha256Round } };

Result<> readChecksum(LayoutReader& reader, std::size_t characters)
{
    const std::string_view digest = TRY(reader.takeExactly(characters));
    TRY(reader.requireAlphabet(digest, Alphabet::Crypt));
    reader.addText(Part::Digest, field::digest, digest);
    return reader.expectEnd();
}

Result<> readPrefix(LayoutReader& reader, std::string_view prefix)
{
    reader.addText(Part::Prefix, field::kind, reader.rest().substr(0, prefix.size()));
    return reader.expect(prefix);
}

PasswordHash finish(LayoutReader& reader, std::string_view text, double seconds, double memory = 0)
{
    reader.hash().why = byPrefix;
    // A cost bomb may ask for more bytes than there are numbers.
    const double bounded = std::min(memory, 1e18);
    return reader.finish(UnixCryptScheme{ .text = std::string(text),
        .seconds = seconds,
        .memoryInBytes = static_cast<std::uint64_t>(bounded) });
}

/// $6$[rounds=5000$]salt$digest
Result<PasswordHash> readShaCrypt(std::string_view text, const Digest& kind)
{
    LayoutReader reader(text, kind.format);
    TRY(readPrefix(reader, kind.prefix));
    std::uint64_t rounds = 5000;
    if (reader.take("rounds=")) {
        const std::string_view piece = TRY(reader.takeUntil('$'));
        rounds = TRY(reader.number(piece, field::rounds, 999'999'999));
        if (rounds < 1000)
            return reader.brokenAt(piece, Cause::OutOfRange);
    }
    const std::string_view salt = TRY(reader.takeUntil('$'));
    if (salt.size() > kind.mostSalt)
        return reader.brokenAt(salt.substr(kind.mostSalt), Cause::TextAfterEnd);
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, kind.characters));
    reader.hash().why = byPrefix;
    return reader.finish(UnixCryptScheme{ .text = std::string(text),
        .seconds = static_cast<double>(rounds) * kind.secondsPerRound,
        .rounds = rounds });
}

/// $1$salt$digest
Result<PasswordHash> readMd5Crypt(std::string_view text)
{
    LayoutReader reader(text, Format::Md5Crypt);
    TRY(readPrefix(reader, "$1$"));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    if (salt.size() > 8)
        return reader.brokenAt(salt.substr(8), Cause::TextAfterEnd);
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, 22));
    return finish(reader, text, 2e-4);
}

/// $sha1$rounds$salt$digest
Result<PasswordHash> readSha1Crypt(std::string_view text)
{
    LayoutReader reader(text, Format::Sha1Crypt);
    TRY(readPrefix(reader, "$sha1$"));
    const std::string_view piece = TRY(reader.takeUntil('$'));
    const std::uint64_t rounds = TRY(reader.number(piece, field::rounds, 0xFFFF'FFFF));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    TRY(reader.requireAlphabet(salt, Alphabet::Crypt));
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, 28));
    return finish(reader, text, static_cast<double>(rounds) * sha1Round);
}

/// $md5[,rounds=N]$salt$$digest
Result<PasswordHash> readSunMd5(std::string_view text)
{
    LayoutReader reader(text, Format::SunMd5);
    TRY(readPrefix(reader, "$md5"));
    std::uint64_t rounds = 0;
    if (reader.take(",rounds="))
        rounds = TRY(reader.number(TRY(reader.takeUntil('$')), field::rounds, 0xFFFF'FFFF));
    else
        TRY(reader.expect("$"));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    reader.addText(Part::Salt, field::salt, salt);
    reader.take("$");
    TRY(readChecksum(reader, 22));
    return finish(reader, text, (4096.0 + static_cast<double>(rounds)) * sunRound);
}

/// $3$$ and the NT hash in hexadecimal.
Result<PasswordHash> readNtCrypt(std::string_view text)
{
    LayoutReader reader(text, Format::NtCrypt);
    TRY(readPrefix(reader, "$3$$"));
    const std::string_view digest = TRY(reader.takeExactly(32));
    Bytes bytes = TRY(reader.hex(digest));
    reader.addBytes(Part::Digest, field::digest, digest, bytes);
    TRY(reader.expectEnd());
    reader.hash().why = byPrefix;
    // Of UTF-16, as passlib and Windows have it; crypt(3) itself widens each byte.
    return reader.finish(Md4Scheme{ .isUtf16 = true, .digest = std::move(bytes) });
}

/// $7$, a character for N, five each for r and p, salt, digest.
Result<PasswordHash> readUnixScrypt(std::string_view text)
{
    LayoutReader reader(text, Format::ScryptUnix);
    TRY(readPrefix(reader, "$7$"));
    const std::string_view cost = TRY(reader.takeExactly(1));
    const std::string_view blocks = TRY(reader.takeExactly(5));
    const std::string_view lanes = TRY(reader.takeExactly(5));
    const auto costLog2 = numberOfLittle(cost);
    const auto blockSize = numberOfLittle(blocks);
    const auto parallelism = numberOfLittle(lanes);
    if (!costLog2 || !blockSize || !parallelism)
        return reader.brokenAt(cost, Cause::IllegalCharacter);
    if (*costLog2 < 1 || *blockSize < 1 || *parallelism < 1)
        return reader.brokenAt(cost, Cause::OutOfRange);
    reader.add(Part::Parameter, field::costN, cost, "2^" + std::to_string(*costLog2));
    reader.add(Part::Parameter, field::blockSize, blocks, std::to_string(*blockSize));
    reader.add(Part::Parameter, field::parallelism, lanes, std::to_string(*parallelism));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, 43));
    const double blocksInAll = std::exp2(*costLog2) * *blockSize;
    PasswordHash hash = finish(reader, text, blocksInAll * *parallelism * scryptBlock,
        128 * (blocksInAll + double{ 1 } * *blockSize * *parallelism));
    auto& scheme = std::get<UnixCryptScheme>(hash.scheme);
    scheme.costLog2 = *costLog2;
    scheme.blockSize = *blockSize;
    scheme.parallelism = *parallelism;
    return hash;
}

/// A number of yescrypt: short ones take one character, each more halves what is left for the first.
std::optional<std::uint32_t> takeNumber(std::string_view& rest, std::uint32_t least)
{
    if (rest.empty())
        return {};
    const auto first = valueInCrypt(rest.front());
    if (!first)
        return {};
    rest.remove_prefix(1);
    std::uint32_t begin = 0;
    std::uint32_t end = 47;
    std::size_t more = 0;
    std::uint64_t value = least;
    while (*first > end) {
        value += std::uint64_t{ end + 1 - begin } << (6 * more);
        begin = end + 1;
        end = begin + (62 - end) / 2;
        ++more;
    }
    value += std::uint64_t{ *first - begin } << (6 * more);
    for (; more > 0; --more) {
        const auto next = rest.empty() ? std::nullopt : valueInCrypt(rest.front());
        if (!next)
            return {};
        rest.remove_prefix(1);
        value += std::uint64_t{ *next } << (6 * (more - 1));
    }
    return value > 0xFFFF'FFFF ? std::nullopt : std::optional(static_cast<std::uint32_t>(value));
}

struct YescryptParameters {
    std::uint32_t costLog2;
    std::uint32_t blockSize;
    std::uint32_t parallelism = 1;
    std::uint32_t time = 0;
};

std::optional<YescryptParameters> yescryptParameters(std::string_view text)
{
    const auto flavor = takeNumber(text, 0);
    const auto costLog2 = takeNumber(text, 1);
    const auto blockSize = takeNumber(text, 1);
    if (!flavor || !costLog2 || !blockSize || *costLog2 > 63)
        return {};
    YescryptParameters parameters{ .costLog2 = *costLog2, .blockSize = *blockSize };
    if (text.empty())
        return parameters;
    const auto more = takeNumber(text, 1);
    if (!more)
        return {};
    if ((*more & 1U) != 0)
        parameters.parallelism = takeNumber(text, 2).value_or(0);
    if ((*more & 2U) != 0)
        parameters.time = takeNumber(text, 1).value_or(0);
    return parameters.parallelism == 0 ? std::nullopt : std::optional(parameters);
}

/// $y$parameters$salt$digest
Result<PasswordHash> readYescrypt(std::string_view text, std::string_view prefix, Format format)
{
    LayoutReader reader(text, format);
    TRY(readPrefix(reader, prefix));
    const std::string_view piece = TRY(reader.takeUntil('$'));
    const auto parameters = yescryptParameters(piece);
    if (!parameters)
        return reader.brokenAt(piece, Cause::IllegalCharacter);
    reader.add(Part::Parameter, field::parameters, piece,
        "N=2^" + std::to_string(parameters->costLog2) + " r=" + std::to_string(parameters->blockSize)
            + (parameters->parallelism > 1 ? " p=" + std::to_string(parameters->parallelism) : "")
            + (parameters->time > 0 ? " t=" + std::to_string(parameters->time) : ""));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    TRY(reader.requireAlphabet(salt, Alphabet::Crypt));
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, 43));
    const double blocks = std::exp2(parameters->costLog2) * parameters->blockSize;
    // With p the flavours that write their memory once do that much more; to the others it is an upper bound.
    return finish(reader, text, blocks * parameters->parallelism * yescryptBlock * (1.0 + parameters->time),
        128 * (blocks + double{ 1 } * parameters->blockSize * parameters->parallelism));
}

/// _, four characters of rounds, four of salt, eleven of digest.
Result<PasswordHash> readBsdi(std::string_view text)
{
    LayoutReader reader(text, Format::BsdiCrypt);
    TRY(readPrefix(reader, "_"));
    const std::string_view piece = TRY(reader.takeExactly(4));
    const auto rounds = numberOfLittle(piece);
    if (!rounds || *rounds == 0)
        return reader.brokenAt(piece, Cause::IllegalCharacter);
    reader.add(Part::Parameter, field::rounds, piece, std::to_string(*rounds));
    const std::string_view salt = TRY(reader.takeExactly(4));
    TRY(reader.requireAlphabet(salt, Alphabet::Crypt));
    reader.addText(Part::Salt, field::salt, salt);
    TRY(readChecksum(reader, 11));
    return finish(reader, text, *rounds * desRound);
}

} // namespace

Reading readUnixCrypt(std::string_view text)
{
    for (const Digest& kind : shaCrypts) {
        if (text.starts_with(kind.prefix))
            return readShaCrypt(text, kind);
    }
    if (text.starts_with("$1$"))
        return readMd5Crypt(text);
    if (text.starts_with("$sha1$"))
        return readSha1Crypt(text);
    if (text.starts_with("$md5$") || text.starts_with("$md5,"))
        return readSunMd5(text);
    if (text.starts_with("$3$"))
        return readNtCrypt(text);
    if (text.starts_with("$7$"))
        return readUnixScrypt(text);
    if (text.starts_with("$y$"))
        return readYescrypt(text, "$y$", Format::Yescrypt);
    if (text.starts_with("$gy$"))
        return readYescrypt(text, "$gy$", Format::GostYescrypt);
    if (text.starts_with('_') && text.size() == 20 && areAllOf(text.substr(1), Alphabet::Crypt))
        return readBsdi(text);
    return {};
}

Reading readDesCrypt(std::string_view text)
{
    if (text.size() != 13 || !areAllOf(text, Alphabet::Crypt))
        return {};
    LayoutReader reader(text, Format::DesCrypt);
    reader.addText(Part::Salt, field::salt, text.substr(0, 2));
    reader.addText(Part::Digest, field::digest, text.substr(2));
    PasswordHash hash = finish(reader, text, 1e-5);
    hash.certainty = 50;
    hash.why = byLength;
    return hash;
}

/// $apr1$salt$digest
Reading readApr1(std::string_view text)
{
    if (!text.starts_with("$apr1$"))
        return {};
    return [&]() -> Result<PasswordHash> {
        LayoutReader reader(text, Format::Apr1);
        TRY(readPrefix(reader, "$apr1$"));
        const std::string_view salt = TRY(reader.takeUntil('$'));
        if (salt.size() > 8)
            return reader.brokenAt(salt.substr(8), Cause::TextAfterEnd);
        reader.addText(Part::Salt, field::salt, salt);
        TRY(readChecksum(reader, 22));
        reader.hash().why = byPrefix;
        return reader.finish(
            Apr1Scheme{ .salt = std::string(salt), .checksum = std::string(text.substr(text.size() - 22)) });
    }();
}

/// $P$, a character for the rounds, eight of salt, digest.
Reading readPhpass(std::string_view text)
{
    const bool isDrupal = text.starts_with("$S$");
    if (!isDrupal && !text.starts_with("$P$") && !text.starts_with("$H$"))
        return {};
    return [&]() -> Result<PasswordHash> {
        LayoutReader reader(text, isDrupal ? Format::Drupal : Format::Phpass);
        TRY(readPrefix(reader, text.substr(0, 3)));
        const std::string_view piece = TRY(reader.takeExactly(1));
        const auto rounds = valueInCrypt(piece.front());
        if (!rounds || *rounds < 7 || *rounds > 30)
            return reader.brokenAt(piece, rounds ? Cause::OutOfRange : Cause::IllegalCharacter);
        reader.add(Part::Parameter, field::rounds, piece, "2^" + std::to_string(*rounds));
        const std::string_view salt = TRY(reader.takeExactly(8));
        reader.addText(Part::Salt, field::salt, salt);
        const std::size_t characters = isDrupal ? 43 : 22;
        TRY(readChecksum(reader, characters));
        reader.hash().why = byPrefix;
        return reader.finish(PhpassScheme{
            .algorithm = isDrupal ? crypto::DigestAlgorithm::Sha512 : crypto::DigestAlgorithm::Md5,
            .roundsLog2 = *rounds,
            .salt = std::string(salt),
            .checksum = std::string(text.substr(text.size() - characters)) });
    }();
}

} // namespace core::passhash
