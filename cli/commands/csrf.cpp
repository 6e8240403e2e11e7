// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/csrf.h"

#include "cli/json.h"
#include "core/token/csrf_token.h"
#include "core/token/instant.h"

#include <utility>

namespace cli {
namespace {

namespace token = core::token;
using core::SecureBytes;
using token::CsrfVerdict;

constexpr std::uint64_t mostSeconds = std::uint64_t{ 1 } << 40U;

std::vector<core::crypto::Primitive> usedPrimitives()
{
    return { core::crypto::DigestAlgorithm::Sha256, core::crypto::KeyedFunction::Hmac };
}

void remarkOn(Session& session, const SecureBytes& key)
{
    for (const core::Finding& finding : token::judgeCsrfKey(key.bytes()))
        session.say(finding);
}

std::string seconds(std::int64_t count)
{
    return std::to_string(count) + " s";
}

std::string placeText(const token::CsrfCheck& check)
{
    std::string text = check.cause ? core::messageOf(*check.cause) : "";
    if (check.place)
        text += " (" + check.place->member + ", byte " + std::to_string(check.place->byte.value_or(0)) + ")";
    return text;
}

std::string textOf(const token::CsrfCheck& check)
{
    switch (check.verdict) {
    case CsrfVerdict::Accepted:
        return "accepted: made "
            + (check.age < 0 ? seconds(-check.age) + " ahead of this clock" : seconds(check.age) + " ago");
    case CsrfVerdict::Malformed:
        return "refused: malformed: " + placeText(check);
    case CsrfVerdict::WrongSignature:
        return "refused: wrong signature: changed, of another session, or under another key";
    case CsrfVerdict::Expired:
        return "refused: expired by " + seconds(check.beyond);
    case CsrfVerdict::FromTheFuture:
        return "refused: from the future, " + seconds(check.beyond) + " beyond the allowed skew";
    }
    std::unreachable();
}

Json jsonOf(const token::CsrfCheck& check)
{
    Json json;
    json["accepted"] = check.verdict == CsrfVerdict::Accepted;
    json["verdict"] = token::idOf(check.verdict);
    const bool isSigned
        = check.verdict != CsrfVerdict::Malformed && check.verdict != CsrfVerdict::WrongSignature;
    json["made_at"] = isSigned ? Json(token::utcText({ .seconds = *check.madeAt })) : Json(nullptr);
    json["made_at_seconds"] = isSigned ? Json(*check.madeAt) : Json(nullptr);
    json["age_seconds"] = isSigned ? Json(check.age) : Json(nullptr);
    json["beyond_seconds"] = check.beyond;
    json["part"] = check.place ? Json(check.place->member) : Json(nullptr);
    json["byte"] = check.place && check.place->byte ? Json(*check.place->byte) : Json(nullptr);
    return json;
}

} // namespace

void CsrfCreateCommand::declare(Options& options)
{
    m_key.declare(options);
    m_session.declare(options);
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> CsrfCreateCommand::primitives() const
{
    return usedPrimitives();
}

Outcome<ExitCode> CsrfCreateCommand::run(Session& session)
{
    if (m_key.usesStandardInput() && m_session.usesStandardInput())
        return std::unexpected(wrongUsage("key and session id cannot both come from standard input"));
    const std::int64_t now = TRY(m_clock.seconds());
    const SecureBytes id = TRY(m_session.read(session.stop()));
    const SecureBytes key = TRY(m_key.read(session.stop()));
    remarkOn(session, key);
    const SecureBytes made = TRY(reading(token::makeCsrfToken(key.bytes(), id.bytes(), now)));
    const std::string_view text = core::asText(made.bytes());
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    if (session.wantsJson()) {
        m_output.write(dump({ { "token", text }, { "made_at", token::utcText({ .seconds = now }) },
                           { "made_at_seconds", now } })
            + "\n");
    } else {
        m_output.write(text);
        m_output.write("\n");
    }
    TRY(m_output.finish());
    return ExitCode::Yes;
}

void CsrfVerifyCommand::declare(Options& options)
{
    m_token.declare(options);
    m_key.declare(options);
    m_session.declare(options);
    options.number("--max-age", m_maximumAge, "SECONDS", "Refuse older ones; 3600 unless told");
    options.number("--clock-skew", m_clockSkew, "SECONDS", "How far ahead its time may be; 60 unless told");
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> CsrfVerifyCommand::primitives() const
{
    return usedPrimitives();
}

Outcome<ExitCode> CsrfVerifyCommand::run(Session& session)
{
    if (static_cast<int>(m_key.usesStandardInput()) + static_cast<int>(m_session.usesStandardInput())
            + static_cast<int>(m_token.usesStandardInput())
        > 1)
        return std::unexpected(
            wrongUsage("only one of token, key and session id can come from standard input"));
    for (const auto& limit : { m_maximumAge, m_clockSkew }) {
        if (limit && *limit > mostSeconds)
            return std::unexpected(
                wrongUsage("--max-age and --clock-skew are at most " + std::to_string(mostSeconds)));
    }
    token::CsrfLimits limits;
    limits.maximumAge = m_maximumAge ? static_cast<std::int64_t>(*m_maximumAge) : limits.maximumAge;
    limits.clockSkew = m_clockSkew ? static_cast<std::int64_t>(*m_clockSkew) : limits.clockSkew;
    const std::int64_t now = TRY(m_clock.seconds());
    const SecureBytes text = TRY(m_token.read(session.stop()));
    const SecureBytes id = TRY(m_session.read(session.stop()));
    const SecureBytes key = TRY(m_key.read(session.stop()));
    remarkOn(session, key);
    const token::CsrfCheck check = TRY(
        reading(token::verifyCsrfToken(core::asText(text.bytes()), key.bytes(), id.bytes(), now, limits)));
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    m_output.write(session.wantsJson() ? dump(jsonOf(check)) + "\n" : textOf(check) + "\n");
    TRY(m_output.finish());
    return check.verdict == CsrfVerdict::Accepted ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
