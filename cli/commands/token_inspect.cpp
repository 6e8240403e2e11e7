// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/token_inspect.h"

#include "cli/commands/finding_report.h"
#include "core/token/api_key.h"
#include "core/token/identifier.h"

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
    constexpr const char* titles[] = { "UUID", "ULID", "ObjectId", "KSUID", "NanoID, by its length" };
    return titles[static_cast<std::size_t>(kind)];
}

std::string kindText(const token::Identifier& identifier)
{
    std::string text = titleOf(identifier.kind);
    if (identifier.version)
        text += ", version " + std::to_string(*identifier.version);
    else if (identifier.variant)
        text += std::string(", variant ") + token::idOf(*identifier.variant);
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
    for (const core::Finding& finding : identifier.findings)
        text += "\n" + printable(findingText(finding)) + ".\n  " + finding.kind->why + "\n";
    return text;
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
    json["random_bits"] = identifier.randomBits;
    json["parts"] = Json::array();
    for (const token::IdentifierPart& part : identifier.parts) {
        json["parts"].push_back({ { "role", token::idOf(part.role) }, { "start", part.offset },
            { "end", part.offset + part.size }, { "text", identifier.text.substr(part.offset, part.size) } });
    }
    json["findings"] = findingsJson(identifier.findings);
    return json;
}

struct FaultRow {
    const char* id;
    const char* words;
};

FaultRow rowOf(token::ApiKeyFault fault)
{
    switch (fault) {
    case token::ApiKeyFault::None:
        return { "none", "the checksum is right" };
    case token::ApiKeyFault::NoPrefix:
        return { "no-prefix", "no prefix stands in front of a _" };
    case token::ApiKeyFault::BadPrefix:
        return { "bad-prefix", "the prefix holds a character that none has" };
    case token::ApiKeyFault::TooShort:
        return { "too-short", "fewer than 36 characters follow the prefix" };
    case token::ApiKeyFault::TooLong:
        return { "too-long", "more than 36 characters follow the prefix" };
    case token::ApiKeyFault::ForeignCharacter:
        return { "foreign-character", "a character is neither a letter nor a digit" };
    case token::ApiKeyFault::WrongChecksum:
        return { "wrong-checksum", "the checksum is wrong: mistyped, cut, or made up" };
    }
    std::unreachable();
}

std::string keyText(const token::ApiKeyCheck& check)
{
    std::string text = row("kind", "API key with a checksum") + row("prefix", check.prefix)
        + row("checksum", rowOf(check.fault).words);
    if (check.fault != token::ApiKeyFault::None)
        text += row("at byte", std::to_string(check.at));
    return text;
}

Json keyJson(const token::ApiKeyCheck& check)
{
    const bool isRight = check.fault == token::ApiKeyFault::None;
    return { { "kind", "api-key" }, { "prefix", check.prefix }, { "checksum_is_right", isRight },
        { "fault", isRight ? Json(nullptr) : Json(rowOf(check.fault).id) },
        { "at", isRight ? Json(nullptr) : Json(check.at) } };
}

/// Long enough, and with a prefix: no identifier looks like this.
bool looksLikeApiKey(std::string_view text)
{
    constexpr std::size_t least = token::apiKeyRandomDigits;
    const std::size_t separator = text.rfind('_');
    return separator != std::string_view::npos && separator > 0 && separator <= token::mostPrefixCharacters
        && text.size() - separator > least;
}

} // namespace

void TokenInspectCommand::declare(Options& options)
{
    m_token.declare(options);
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
    const auto print = [&](const std::string& plain, const Json& json) -> Outcome<> {
        TRY(m_output.open(session, core::io::Secrecy::Plain));
        m_output.write(session.wantsJson() ? dump(json) + "\n" : plain);
        return m_output.finish();
    };
    core::Result<token::Identifier> identifier = token::readIdentifier(text);
    if (!identifier && looksLikeApiKey(text)) {
        const token::ApiKeyCheck check = token::checkApiKey(text);
        TRY(print(keyText(check), keyJson(check)));
        return check.fault == token::ApiKeyFault::None ? ExitCode::Yes : ExitCode::No;
    }
    if (!identifier)
        identifier.error().subject = "the token";
    const token::Identifier found = TRY(reading(std::move(identifier)));
    TRY(print(textOf(found), jsonOf(found)));
    return ExitCode::Yes;
}

} // namespace cli
