// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/token.h"

#include "core/token/api_key.h"
#include "core/token/random_token.h"
#include "core/token/uuid_reading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cli {
namespace {

namespace token = core::token;
using Format = TokenCommand::Format;
using core::SecureBytes;

constexpr Choice<Format> formats[] = {
    { "urlsafe", Format::UrlSafe },
    { "hex", Format::Hex },
    { "base64", Format::Base64 },
    { "base32", Format::Base32 },
    { "base58", Format::Base58 },
    { "session", Format::Session },
    { "nanoid", Format::NanoId },
    { "api-key", Format::ApiKey },
    { "uuid4", Format::Uuid4 },
    { "uuid7", Format::Uuid7 },
    { "uuid5", Format::Uuid5 },
    { "ulid", Format::Ulid },
};

constexpr std::uint64_t mostTokens = 100'000;

std::optional<token::TokenEncoding> encodingOf(Format format)
{
    switch (format) {
    case Format::UrlSafe:
        return token::TokenEncoding::UrlSafe;
    case Format::Hex:
    case Format::Session:
        return token::TokenEncoding::Hex;
    case Format::Base64:
        return token::TokenEncoding::Base64;
    case Format::Base32:
        return token::TokenEncoding::Base32;
    case Format::Base58:
        return token::TokenEncoding::Base58;
    default:
        return {};
    }
}

Outcome<token::Uuid> namespaceOf(const std::string& name)
{
    using enum token::UuidNamespace;
    constexpr std::array known{ std::pair{ "dns", Dns }, std::pair{ "url", Url }, std::pair{ "oid", Oid },
        std::pair{ "x500", X500 } };
    for (const auto& [word, space] : known) {
        if (name == word)
            return token::uuidOf(space);
    }
    const core::Result<token::Uuid> own = token::readUuid(name);
    if (!own)
        return std::unexpected(wrongUsage("--namespace is dns, url, oid, x500 or a UUID", name));
    return *own;
}

Outcome<token::Alphabet> alphabetOf(const std::string& characters)
{
    core::Result<token::Alphabet> alphabet = token::readAlphabet(characters);
    if (!alphabet && !alphabet.error().cause)
        return std::unexpected(wrongUsage("--alphabet needs two different characters at least"));
    if (!alphabet)
        return std::unexpected(wrongUsage(describe(alphabet.error())));
    return *std::move(alphabet);
}

/// What an option holds is the caller's to put right.
template <typename T> Outcome<T> asked(core::Result<T> result)
{
    if (!result)
        return std::unexpected(wrongUsage(describe(result.error())));
    return *std::move(result);
}

/// Two decimals at most: "178.62", "256".
std::string bitsText(double bits)
{
    std::array<char, 32> text{};
    const double rounded = std::floor(bits * 100) / 100;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), rounded).ptr;
    return { text.data(), end };
}

core::Result<SecureBytes> textOf(core::Result<token::Uuid> uuid)
{
    return SecureBytes::copyOf(core::asBytes(TRY(std::move(uuid)).text()));
}

core::Result<SecureBytes> textOf(core::Result<std::string> ulid)
{
    return SecureBytes::copyOf(core::asBytes(TRY(std::move(ulid))));
}

} // namespace

/// Makes one after the other, all of one kind.
class TokenCommand::Maker {
public:
    std::function<core::Result<SecureBytes>()> next;
    std::optional<double> entropy; ///< bits in each; nothing where there is nothing random
    bool isCountedOn = false; ///< the entropy is of the first alone, which gives the others away
    std::string remark;
};

void TokenCommand::declare(Options& options)
{
    options.choice<Format>("--format", m_format, formats, "What to make: urlsafe unless told");
    options.number("--bytes", m_bytes, "N", "Random bytes in each: 32 unless told, 16 for a session id");
    options.number("--count", m_count, "N", "How many, one a line");
    options.text(
        "--alphabet", m_alphabet, "CHARACTERS", "Draw from these characters instead, each as likely");
    options.number("--length", m_length, "N",
        "Characters of a NanoID (21 unless told) or of --alphabet (as many as give 128 bits)");
    options.text("--prefix", m_prefix, "WORD", "Of an API key: letters, digits, and _ inside");
    options.text("--namespace", m_namespace, "NAME", "Of a UUID 5: dns, url, oid, x500 or a UUID");
    options.text("--name", m_name, "TEXT", "Of a UUID 5");
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> TokenCommand::primitives() const
{
    using core::crypto::DigestAlgorithm;
    if (m_format == Format::ApiKey)
        return std::vector<core::crypto::Primitive>{ DigestAlgorithm::Crc32 };
    if (m_format == Format::Uuid5)
        return std::vector<core::crypto::Primitive>{ DigestAlgorithm::Sha1 };
    return std::vector<core::crypto::Primitive>{};
}

Outcome<> TokenCommand::refuseStrayOptions() const
{
    const bool draws = m_alphabet || m_format == Format::NanoId;
    if (m_alphabet && m_format != Format::UrlSafe && m_format != Format::NanoId)
        return std::unexpected(wrongUsage("--alphabet is a format of its own; no --format goes with it"));
    if (m_bytes && (m_alphabet || !encodingOf(m_format)))
        return std::unexpected(
            wrongUsage("--bytes goes with urlsafe, hex, base64, base32, base58 and session"));
    if (m_bytes && (*m_bytes == 0 || *m_bytes > token::mostTokenBytes))
        return std::unexpected(wrongUsage("--bytes is 1 to " + std::to_string(token::mostTokenBytes)));
    if (m_length && !draws)
        return std::unexpected(
            wrongUsage("--length goes with --alphabet and nanoid; for the others it is --bytes"));
    if (m_length && (*m_length == 0 || *m_length > token::mostTokenSymbols))
        return std::unexpected(wrongUsage("--length is 1 to " + std::to_string(token::mostTokenSymbols)));
    if (m_prefix.has_value() != (m_format == Format::ApiKey))
        return std::unexpected(wrongUsage("--prefix and --format api-key need each other"));
    if (m_count && (*m_count == 0 || *m_count > mostTokens))
        return std::unexpected(wrongUsage("--count is 1 to " + std::to_string(mostTokens)));
    const bool isNamed = m_format == Format::Uuid5;
    if (m_name.has_value() != isNamed || m_namespace.has_value() != isNamed)
        return std::unexpected(wrongUsage("--format uuid5 needs --namespace and --name, and no other does"));
    if (isNamed && m_count)
        return std::unexpected(wrongUsage("a UUID 5 is the same each time; no --count goes with it"));
    return {};
}

Outcome<TokenCommand::Maker> TokenCommand::maker() const
{
    Maker made;
    const std::int64_t now = TRY(m_clock.milliseconds());
    if (m_alphabet || m_format == Format::NanoId) {
        const token::Alphabet alphabet = m_alphabet ? TRY(alphabetOf(*m_alphabet)) : token::nanoIdAlphabet();
        constexpr double goodBits = 128;
        const double perSymbol = token::entropyBits(alphabet, 1);
        const std::size_t length = m_length ? static_cast<std::size_t>(*m_length)
            : m_format == Format::NanoId    ? token::nanoIdLength
                                            : static_cast<std::size_t>(std::ceil(goodBits / perSymbol));
        made.next = [alphabet, length] { return token::drawToken(alphabet, length); };
        made.entropy = token::entropyBits(alphabet, length);
        if (alphabet.repeated > 0)
            made.remark = "characters given more than once count once";
        return made;
    }
    if (const auto encoding = encodingOf(m_format)) {
        const std::size_t bytes = m_bytes.value_or(m_format == Format::Session ? 16 : 32);
        made.next = [bytes, encoding] { return token::randomToken(bytes, *encoding); };
        made.entropy = 8 * static_cast<double>(bytes);
        return made;
    }
    switch (m_format) {
    case Format::ApiKey:
        TRY(asked(token::makeApiKey(*m_prefix)));
        made.next = [prefix = *m_prefix] { return token::makeApiKey(prefix); };
        made.entropy = token::apiKeyEntropyBits();
        break;
    case Format::Uuid4:
        made.next = [] { return textOf(token::randomUuid()); };
        made.entropy = 122;
        break;
    case Format::Uuid7:
        made.next = [sequence = token::UuidSequence(), now]() mutable { return textOf(sequence.next(now)); };
        made.entropy = 62;
        made.remark = "in ascending order; whoever sees one knows when it was made";
        break;
    case Format::Ulid:
        made.next = [sequence = token::UlidSequence(), now]() mutable { return textOf(sequence.next(now)); };
        made.entropy = 80;
        made.isCountedOn = true;
        made.remark = "in ascending order; whoever sees one knows when it was made";
        break;
    default: {
        const token::Uuid space = TRY(namespaceOf(*m_namespace));
        made.next = [space, name = *m_name] { return textOf(token::namedUuid(space, name)); };
        made.remark = "no secret: whoever knows namespace and name gets the same";
    }
    }
    return made;
}

/// All before the first token.
std::string TokenCommand::jsonHead(const Maker& made, std::uint64_t count) const
{
    Json json;
    json["format"]
        = m_alphabet ? "alphabet" : std::ranges::find(formats, m_format, &Choice<Format>::value)->word;
    json["entropy_bits"] = made.entropy ? Json(*made.entropy) : Json(nullptr);
    if (made.isCountedOn && count > 1) {
        json["following_entropy_bits"] = nullptr;
        json["remark"] = "random in the first; the others count on";
    }
    std::string head = dump(json);
    head.resize(head.rfind('\n'));
    return head + ",\n  \"tokens\": [\n    ";
}

Outcome<ExitCode> TokenCommand::run(Session& session)
{
    TRY(refuseStrayOptions());
    Maker made = TRY(maker());
    const std::uint64_t count = m_count.value_or(1);
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    for (std::uint64_t i = 0; i < count && !m_output.isBroken(); ++i) {
        if (session.stop().isRequested())
            return std::unexpected(readFailure(core::Error{ core::ErrorCode::Cancelled }));
        const SecureBytes text = TRY(reading(made.next()));
        if (session.wantsJson()) {
            // As it grows: a list of many long tokens is not kept.
            m_output.write(i == 0 ? jsonHead(made, count) : ",\n    ");
            m_output.write(dump(Json(core::asText(text.bytes()))));
        } else {
            m_output.write(core::asText(text.bytes()));
            m_output.write("\n");
        }
    }
    if (session.wantsJson())
        m_output.write("\n  ]\n}\n");
    TRY(m_output.finish());
    if (!session.wantsJson() && made.entropy)
        session.say(bitsText(*made.entropy) + " random bits"
            + (count == 1              ? ""
                    : made.isCountedOn ? " in the first; the others count on"
                                       : " in each"));
    if (!session.wantsJson() && !made.remark.empty())
        session.say(made.remark);
    return ExitCode::Yes;
}

} // namespace cli
