// SPDX-License-Identifier: Apache-2.0
// What hashcat, macOS and Atlassian write.
#include "core/passhash/layout_reader.h"

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");
constexpr std::uint64_t any64 = ~std::uint64_t{ 0 };

Result<std::uint64_t> iterationsOf(LayoutReader& reader, std::string_view piece)
{
    const std::uint64_t value = TRY(reader.number(piece, field::iterations, any64));
    if (value == 0)
        return reader.brokenAt(piece, Cause::OutOfRange);
    return value;
}

/// sha256:1000:salt:digest, in Base64.
Result<PasswordHash> readColons(std::string_view text, crypto::DigestAlgorithm algorithm)
{
    LayoutReader reader(text, Format::Pbkdf2Hashcat);
    Pbkdf2Scheme scheme{ .algorithm = algorithm };
    reader.addText(Part::Prefix, field::digestName, TRY(reader.takeUntil(':')));
    scheme.iterations = TRY(iterationsOf(reader, TRY(reader.takeUntil(':'))));
    const std::string_view salt = TRY(reader.takeUntil(':'));
    scheme.salt = TRY(reader.base64(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.base64(digest));
    if (scheme.digest.size() < 16)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// SCRYPT:1024:1:1:salt:digest
Result<PasswordHash> readScryptColons(std::string_view text)
{
    constexpr std::uint64_t any32 = 0xFFFF'FFFF;
    LayoutReader reader(text, Format::ScryptHashcat);
    ScryptScheme scheme;
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeUntil(':')));
    scheme.costLog2 = TRY(reader.powerOfTwo(TRY(reader.takeUntil(':')), field::costN));
    for (auto [number, name] : { std::pair{ &scheme.blockSize, field::blockSize },
             std::pair{ &scheme.parallelism, field::parallelism } }) {
        const std::string_view piece = TRY(reader.takeUntil(':'));
        *number = static_cast<std::uint32_t>(TRY(reader.number(piece, name, any32)));
        if (*number == 0)
            return reader.brokenAt(piece, Cause::OutOfRange);
    }
    const std::string_view salt = TRY(reader.takeUntil(':'));
    scheme.salt = TRY(reader.base64(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.base64(digest));
    if (scheme.digest.size() < 16)
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// $ml$iterations$salt$digest, in hexadecimal.
Result<PasswordHash> readMac(std::string_view text)
{
    LayoutReader reader(text, Format::Pbkdf2Mac);
    Pbkdf2Scheme scheme{ .algorithm = crypto::DigestAlgorithm::Sha512 };
    reader.addText(Part::Prefix, field::kind, text.substr(0, 4));
    TRY(reader.expect("$ml$"));
    scheme.iterations = TRY(iterationsOf(reader, TRY(reader.takeUntil('$'))));
    const std::string_view salt = TRY(reader.takeUntil('$'));
    scheme.salt = TRY(reader.hex(salt));
    reader.addBytes(Part::Salt, field::salt, salt, scheme.salt);
    const std::string_view digest = TRY(reader.takeRest());
    scheme.digest = TRY(reader.hex(digest));
    if (scheme.digest.size() < crypto::digestSize(scheme.algorithm))
        return reader.broken(Cause::Truncated);
    reader.addBytes(Part::Digest, field::digest, digest, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

/// {PKCS5S2} and Base64 of 16 bytes of salt and 32 of digest; 10,000 iterations of HMAC-SHA-1.
Result<PasswordHash> readAtlassianFields(std::string_view text, std::string_view prefix)
{
    constexpr std::ptrdiff_t saltSize = 16;
    constexpr std::size_t size = saltSize + 32;
    LayoutReader reader(text, Format::Pbkdf2Atlassian);
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(prefix.size())));
    const std::string_view all = TRY(reader.takeRest());
    const Bytes bytes = TRY(reader.base64(all));
    if (bytes.size() != size)
        return reader.broken(bytes.size() < size ? Cause::Truncated : Cause::TextAfterEnd);
    Pbkdf2Scheme scheme{ .algorithm = crypto::DigestAlgorithm::Sha1,
        .iterations = 10'000,
        .salt = Bytes(bytes.begin(), bytes.begin() + saltSize),
        .digest = Bytes(bytes.begin() + saltSize, bytes.end()) };
    reader.addBytes(Part::Salt, field::salt, all.substr(all.size()), scheme.salt);
    reader.addBytes(Part::Digest, field::digest, all, scheme.digest);
    reader.hash().why = byPrefix;
    return reader.finish(std::move(scheme));
}

} // namespace

Reading readHashcat(std::string_view text)
{
    using enum crypto::DigestAlgorithm;
    constexpr std::pair<std::string_view, crypto::DigestAlgorithm> names[]
        = { { "md5:", Md5 }, { "sha1:", Sha1 }, { "sha256:", Sha256 }, { "sha512:", Sha512 } };
    for (const auto& [name, algorithm] : names) {
        if (text.starts_with(name))
            return readColons(text, algorithm);
    }
    if (text.starts_with("SCRYPT:"))
        return readScryptColons(text);
    return {};
}

Reading readMacOs(std::string_view text)
{
    if (!text.starts_with("$ml$"))
        return {};
    return readMac(text);
}

Reading readAtlassian(std::string_view text)
{
    constexpr std::string_view prefix = "{PKCS5S2}";
    if (!text.starts_with(prefix))
        return {};
    return readAtlassianFields(text, prefix);
}

} // namespace core::passhash
