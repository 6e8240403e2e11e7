// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/token_inspect.h"

#include "cli/commands/finding_report.h"
#include "core/token/pasted_token.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace cli {
namespace {

namespace token = core::token;

constexpr std::size_t nameColumn = 11;

std::string row(std::string name, std::string_view value)
{
    name.resize(nameColumn, ' ');
    return name.append(printable(value)) + "\n";
}

const char* titleOf(token::IdentifierKind kind)
{
    constexpr const char* titles[] = { "UUID", "ULID", "ObjectId", "KSUID", "NanoID" };
    return titles[static_cast<std::size_t>(kind)];
}

std::string kindText(const token::Identifier& identifier)
{
    std::string text = titleOf(identifier.kind);
    if (identifier.kind == token::IdentifierKind::Uuid && identifier.guess == token::Guess::Constant)
        text = identifier.text.front() == '0' ? "Nil UUID" : "Max UUID";
    else if (identifier.version)
        text += ", version " + std::to_string(*identifier.version);
    else if (identifier.variant)
        text += std::string(", variant ") + token::idOf(*identifier.variant);
    return identifier.doubt == token::Doubt::Length ? text + ", by its length" : text;
}

std::string findingLines(const std::vector<core::Finding>& findings)
{
    std::string text;
    for (const core::Finding& finding : findings)
        text += "\n" + printable(findingText(finding)) + ".\n  " + finding.kind->why + "\n";
    return text;
}

std::string textOf(const token::Identifier& identifier)
{
    std::string text = row("kind", kindText(identifier)) + row("text", identifier.text);
    if (!identifier.twin.empty())
        text += row(identifier.kind == token::IdentifierKind::Ulid ? "as UUID" : "as ULID", identifier.twin);
    if (identifier.time)
        text += row("time", token::utcText(*identifier.time, identifier.decimals));
    if (identifier.node)
        text += row("node", *identifier.node);
    if (identifier.clockSequence)
        text += row("clock", std::to_string(*identifier.clockSequence));
    if (identifier.localId)
        text += row("local id", std::to_string(*identifier.localId));
    text += row("guess", token::idOf(identifier.guess));
    return text + findingLines(identifier.findings);
}

Json jsonOf(const token::Identifier& identifier)
{
    const auto numberOrNull = [](const auto& number) { return number ? Json(*number) : Json(nullptr); };
    Json json;
    json["kind"] = token::idOf(identifier.kind);
    json["text"] = identifier.text;
    if (!identifier.twin.empty())
        json[identifier.kind == token::IdentifierKind::Ulid ? "uuid" : "ulid"] = identifier.twin;
    json["version"] = numberOrNull(identifier.version);
    json["variant"] = identifier.variant ? Json(token::idOf(*identifier.variant)) : Json(nullptr);
    json["time"]
        = identifier.time ? Json(token::utcText(*identifier.time, identifier.decimals)) : Json(nullptr);
    json["time_seconds"] = identifier.time ? Json(identifier.time->seconds) : Json(nullptr);
    json["node"] = numberOrNull(identifier.node);
    json["clock_sequence"] = numberOrNull(identifier.clockSequence);
    json["local_id"] = numberOrNull(identifier.localId);
    json["local_domain"] = numberOrNull(identifier.localDomain);
    json["guess"] = token::idOf(identifier.guess);
    json["random_bits"] = numberOrNull(identifier.randomBits);
    json["doubt"]
        = identifier.doubt == token::Doubt::None ? Json(nullptr) : Json(token::idOf(identifier.doubt));
    json["parts"] = Json::array();
    for (const token::IdentifierPart& part : identifier.parts) {
        json["parts"].push_back({ { "role", token::idOf(part.role) }, { "start", part.offset },
            { "end", part.offset + part.size }, { "text", identifier.text.substr(part.offset, part.size) } });
    }
    json["findings"] = findingsJson(identifier.findings);
    return json;
}

std::string textOf(const token::ApiKeyCheck& check)
{
    std::string text = row("kind", "API key with a checksum") + row("prefix", check.prefix)
        + row("checksum",
            check.isChecksumRight ? "the checksum is right"
                                  : "the checksum is wrong: mistyped, cut, or made up");
    if (!check.isChecksumRight)
        text += row("at byte", std::to_string(check.checksumAt));
    return text;
}

Json jsonOf(const token::ApiKeyCheck& check)
{
    return { { "kind", "api-key" }, { "prefix", check.prefix },
        { "checksum_is_right", check.isChecksumRight },
        { "fault", check.isChecksumRight ? Json(nullptr) : Json("wrong-checksum") },
        { "at", check.isChecksumRight ? Json(nullptr) : Json(check.checksumAt) } };
}

const char* wordsOf(token::TokenAlphabet alphabet)
{
    constexpr const char* words[] = { "digits", "hexadecimal digits", "Base32", "letters and digits",
        "URL-safe Base64", "Base64", "any of ASCII" };
    return words[static_cast<std::size_t>(alphabet)];
}

/// No more than it has: two decimals, rounded up.
double roundedUp(double bits)
{
    return std::ceil(bits * 100) / 100;
}

std::string numberText(double number)
{
    std::array<char, 32> text{};
    return { text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr };
}

std::string textOf(const token::OpaqueToken& opaque)
{
    std::string text = row("kind", "unknown");
    if (opaque.issuer)
        text += row("issuer", std::string(opaque.issuer) + ", by its prefix");
    text += row("length", std::to_string(opaque.length) + " characters")
        + row("alphabet", wordsOf(opaque.alphabet));
    if (opaque.mostBits)
        text
            += row("bits", numberText(roundedUp(*opaque.mostBits)) + " at most, if each character was drawn");
    return text + findingLines(opaque.findings);
}

Json jsonOf(const token::OpaqueToken& opaque)
{
    Json json;
    json["kind"] = "unknown";
    json["issuer"] = opaque.issuer ? Json(opaque.issuer) : Json(nullptr);
    json["length"] = opaque.length;
    json["alphabet"] = token::idOf(opaque.alphabet);
    json["most_bits"] = opaque.mostBits ? Json(roundedUp(*opaque.mostBits)) : Json(nullptr);
    json["guess"] = token::idOf(token::Guess::Unknown);
    json["random_bits"] = nullptr;
    json["findings"] = findingsJson(opaque.findings);
    return json;
}

} // namespace

void TokenInspectCommand::declare(Options& options)
{
    m_token.declare(options);
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> TokenInspectCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{ core::crypto::DigestAlgorithm::Crc32 };
}

Outcome<ExitCode> TokenInspectCommand::run(Session& session)
{
    const core::SecureBytes input = TRY(m_token.read(session.stop()));
    const std::string_view text = core::asText(input.bytes());
    const token::Instant now{ .seconds = TRY(m_clock.seconds()) };
    core::Result<token::PastedToken> pasted = token::readPastedToken(text, now);
    if (!pasted)
        pasted.error().subject = "the token";
    const token::PastedToken found = TRY(reading(std::move(pasted)));
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    m_output.write(std::visit(
        [&session](
            const auto& each) { return session.wantsJson() ? dump(jsonOf(each)) + "\n" : textOf(each); },
        found));
    TRY(m_output.finish());
    const auto* const key = std::get_if<token::ApiKeyCheck>(&found);
    return key && !key->isChecksumRight ? ExitCode::No : ExitCode::Yes;
}

} // namespace cli
