// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/layout_reader.h"
#include "core/passhash/phc_string.h"
#include "core/passhash/remarks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace core::passhash {
namespace {

constexpr const char* byPrefix
    = TRANSLATABLE("core::passhash", "It begins as this kind does, and its parts are where they belong.");

/// The pieces of a PHC string, as the fields of a hash.
class PhcFields {
public:
    PhcFields(std::string_view text, Format format)
        : m_text(text)
        , m_reader(text, format)
    {
    }

    Result<> parse()
    {
        Result<PhcString> phc = parsePhc(m_text, PhcReading::Tolerant);
        if (!phc) {
            phc.error().subject = traitsOf(m_reader.hash().format).name;
            return std::unexpected(phc.error());
        }
        m_phc = *std::move(phc);
        if (const Result<PhcString> strict = parsePhc(m_text, PhcReading::Strict); !strict)
            m_reader.hash().remarks.push_back({ .kind = &notCanonical,
                .value = std::to_string(strict.error().place ? strict.error().place->byte.value_or(0) : 0) });
        m_reader.addText(Part::Prefix, field::kind, m_text.substr(1, m_phc.id.size()));
        m_reader.hash().why = byPrefix;
        return {};
    }

    Result<std::uint32_t> number(std::string_view name, const char* label, std::uint64_t least)
    {
        const PhcParameter* parameter = m_phc.parameter(name);
        if (!parameter)
            return missing();
        const std::string_view piece = m_text.substr(parameter->offset, parameter->value.size());
        const std::uint64_t value
            = TRY(m_reader.number(piece, label, std::numeric_limits<std::uint32_t>::max()));
        if (value < least)
            return m_reader.brokenAt(piece, Cause::OutOfRange);
        return static_cast<std::uint32_t>(value);
    }

    Result<Bytes> salt()
    {
        if (!m_phc.salt)
            return missing();
        return bytes(Part::Salt, field::salt, m_phc.saltOffset, m_phc.salt->size());
    }

    Result<Bytes> digest()
    {
        if (!m_phc.hash)
            return missing();
        Bytes value = TRY(bytes(Part::Digest, field::digest, m_phc.hashOffset, m_phc.hash->size()));
        if (value.size() < 4)
            return m_reader.brokenAt(m_text.substr(m_phc.hashOffset), Cause::Truncated);
        return value;
    }

    Result<Bytes> bytes(Part part, const char* label, std::size_t offset, std::size_t size)
    {
        const std::string_view piece = m_text.substr(offset, size);
        Bytes value = TRY(m_reader.tolerantBase64(piece));
        m_reader.addBytes(part, label, piece, value);
        return value;
    }

    /// Refuses what is none of them.
    Result<> allowOnly(std::span<const std::string_view> names)
    {
        for (const PhcParameter& parameter : m_phc.parameters) {
            if (std::ranges::find(names, parameter.name) == names.end())
                return m_reader.brokenAt(
                    m_text.substr(parameter.offset - parameter.name.size() - 1), Cause::UnknownProperty);
        }
        return {};
    }

    std::unexpected<Error> outOfRange(std::string_view name) const
    {
        return m_reader.brokenAt(m_text.substr(m_phc.parameter(name)->offset), Cause::OutOfRange);
    }

    std::unexpected<Error> missing() const
    {
        return m_reader.brokenAt(m_text.substr(m_text.size()), Cause::Truncated);
    }

    const PhcString& phc() const { return m_phc; }
    LayoutReader& reader() { return m_reader; }

private:
    std::string_view m_text;
    LayoutReader m_reader;
    PhcString m_phc{ .id = {} };
};

Result<> readArgonVersion(PhcFields& fields, std::string_view text, Argon2Scheme& scheme)
{
    if (!fields.phc().version) {
        scheme.version = 0x10;
        fields.reader().hash().remarks.push_back({ .kind = &argonVersionMissing });
        return {};
    }
    scheme.version = *fields.phc().version;
    const std::size_t at = fields.phc().versionOffset;
    const std::string_view piece = text.substr(at, text.find('$', at) - at);
    fields.reader().add(Part::Prefix, field::version, piece, std::to_string(scheme.version));
    if (scheme.version != 0x10 && scheme.version != 0x13)
        return fields.reader().brokenAt(piece, Cause::OutOfRange);
    return {};
}

Result<> readArgonExtras(PhcFields& fields, Argon2Scheme& scheme)
{
    if (const PhcParameter* keyId = fields.phc().parameter("keyid")) {
        scheme.needsSecret = true;
        TRY(fields.bytes(Part::Parameter, field::keyId, keyId->offset, keyId->value.size()));
    }
    if (const PhcParameter* data = fields.phc().parameter("data"))
        scheme.associatedData
            = TRY(fields.bytes(Part::Parameter, field::associatedData, data->offset, data->value.size()));
    return {};
}

void remarkOnOrder(PhcFields& fields)
{
    constexpr std::array<std::string_view, 3> order{ "m", "t", "p" };
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (fields.phc().parameters[i].name != order[i]) {
            fields.reader().hash().remarks.push_back({ .kind = &otherParameterOrder });
            return;
        }
    }
}

Result<PasswordHash> readArgon2Fields(std::string_view text, crypto::Argon2Variant variant)
{
    constexpr std::array<std::string_view, 5> known{ "m", "t", "p", "keyid", "data" };
    Argon2Scheme scheme;
    scheme.variant = variant;
    PhcFields fields(text, Format::Argon2);
    TRY(fields.parse());
    TRY(fields.allowOnly(known));
    TRY(readArgonVersion(fields, text, scheme));
    scheme.memoryInKib = TRY(fields.number("m", field::memory, 1));
    scheme.passes = TRY(fields.number("t", field::passes, 1));
    scheme.lanes = TRY(fields.number("p", field::lanes, 1));
    if (scheme.lanes >= 1U << 24U)
        return fields.outOfRange("p");
    // RFC 9106 section 3.1: "Memory size m MUST be an integer number of kibibytes from 8*p to 2^(32)-1."
    if (scheme.memoryInKib < 8 * scheme.lanes)
        return fields.outOfRange("m");
    remarkOnOrder(fields);
    TRY(readArgonExtras(fields, scheme));
    scheme.salt = TRY(fields.salt());
    scheme.digest = TRY(fields.digest());
    return fields.reader().finish(std::move(scheme));
}

Result<PasswordHash> readScryptFields(std::string_view text)
{
    constexpr std::array<std::string_view, 3> known{ "ln", "r", "p" };
    PhcFields fields(text, Format::Scrypt);
    TRY(fields.parse());
    TRY(fields.allowOnly(known));
    ScryptScheme scheme;
    scheme.costLog2 = TRY(fields.number("ln", field::costN, 1));
    if (scheme.costLog2 > 63)
        return fields.outOfRange("ln");
    fields.reader().hash().fields.back().value = "2^" + std::to_string(scheme.costLog2);
    scheme.blockSize = TRY(fields.number("r", field::blockSize, 1));
    scheme.parallelism = TRY(fields.number("p", field::parallelism, 1));
    // RFC 7914 section 2: N is "less than 2^(128 * r / 8)", p at most ((2^32-1) * 32) / (128 * r).
    if (scheme.costLog2 >= std::uint64_t{ 16 } * scheme.blockSize)
        return fields.outOfRange("ln");
    if (scheme.parallelism > ((std::uint64_t{ 1 } << 30U) - 1) / scheme.blockSize)
        return fields.outOfRange("p");
    scheme.salt = TRY(fields.salt());
    scheme.digest = TRY(fields.digest());
    return fields.reader().finish(std::move(scheme));
}

/// $pbkdf2-sha256$i=600000,l=32$salt$digest
Result<PasswordHash> readPhcPbkdf2(std::string_view text, crypto::DigestAlgorithm algorithm)
{
    constexpr std::array<std::string_view, 2> known{ "i", "l" };
    PhcFields fields(text, Format::Pbkdf2);
    TRY(fields.parse());
    TRY(fields.allowOnly(known));
    Pbkdf2Scheme scheme{ .algorithm = algorithm };
    const PhcParameter* iterations = fields.phc().parameter("i");
    if (!iterations)
        return fields.missing();
    scheme.iterations = TRY(fields.reader().number(
        text.substr(iterations->offset, iterations->value.size()), field::iterations, ~std::uint64_t{ 0 }));
    if (scheme.iterations == 0)
        return fields.reader().brokenAt(text.substr(iterations->offset), Cause::OutOfRange);
    const PhcParameter* length = fields.phc().parameter("l");
    if (length)
        TRY(fields.number("l", field::length, 1));
    scheme.salt = TRY(fields.salt());
    scheme.digest = TRY(fields.digest());
    if (length && std::to_string(scheme.digest.size()) != length->value)
        return fields.reader().brokenAt(text.substr(fields.phc().hashOffset), Cause::Truncated);
    return fields.reader().finish(std::move(scheme));
}

/// $pbkdf2-sha256$29000$salt$digest
Result<PasswordHash> readPasslibPbkdf2(
    std::string_view text, std::string_view id, crypto::DigestAlgorithm algorithm)
{
    LayoutReader reader(text, Format::Pbkdf2Passlib);
    TRY(reader.expect("$"));
    reader.addText(Part::Prefix, field::kind, TRY(reader.takeExactly(id.size())));
    TRY(reader.expect("$"));
    Pbkdf2Scheme scheme{ .algorithm = algorithm };
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

} // namespace

Reading readArgon2(std::string_view text)
{
    using enum crypto::Argon2Variant;
    constexpr std::pair<std::string_view, crypto::Argon2Variant> ids[]
        = { { "$argon2id$", Id }, { "$argon2i$", I }, { "$argon2d$", D } };
    for (const auto& [id, variant] : ids) {
        if (text.starts_with(id))
            return readArgon2Fields(text, variant);
    }
    return {};
}

Reading readScrypt(std::string_view text)
{
    if (!text.starts_with("$scrypt$"))
        return {};
    return readScryptFields(text);
}

Reading readPbkdf2(std::string_view text)
{
    if (!text.starts_with("$pbkdf2"))
        return {};
    const std::string_view id = text.substr(1, text.find('$', 1) - 1);
    // passlib's first one had SHA-1 and does not say so.
    const auto algorithm = id == "pbkdf2" ? crypto::DigestAlgorithm::Sha1
        : id.starts_with("pbkdf2-")       ? digestNamed(id.substr(7))
                                          : std::nullopt;
    if (!algorithm || !crypto::isHmacCapable(*algorithm))
        return {};
    if (text.substr(std::min(text.size(), id.size() + 2)).starts_with("i="))
        return readPhcPbkdf2(text, *algorithm);
    return readPasslibPbkdf2(text, id, *algorithm);
}

} // namespace core::passhash
