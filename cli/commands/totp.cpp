// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/totp.h"

#include "core/token/instant.h"

#include <limits>

namespace cli {
namespace {

namespace token = core::token;
using token::CodeKind;

struct Answer {
    std::string text;
    std::string remark;
    Json json;
};

void setAccount(Json& json, const token::OtpAccount& account)
{
    if (!account.issuer.empty())
        json["issuer"] = account.issuer;
    if (!account.name.empty())
        json["account"] = account.name;
}

Outcome<Answer> hotpAnswer(const token::OtpAccount& account)
{
    const std::uint64_t counter = account.parameters.counter;
    Answer answer;
    answer.text = TRY(reading(token::codeAt(account.secret.bytes(), account.parameters, counter)));
    setAccount(answer.json, account);
    answer.json["code"] = answer.text;
    answer.json["counter"] = counter;
    if (counter < std::numeric_limits<std::uint64_t>::max()) {
        answer.json["next"]
            = TRY(reading(token::codeAt(account.secret.bytes(), account.parameters, counter + 1)));
        answer.remark = "the next counter is " + std::to_string(counter + 1);
    }
    return answer;
}

Outcome<Answer> totpAnswer(const token::OtpAccount& account, std::int64_t now)
{
    const token::CodesNow codes
        = TRY(reading(token::codesAt(account.secret.bytes(), account.parameters, now)));
    Answer answer{
        .text = codes.code, .remark = "valid for " + std::to_string(codes.validUntil - now) + " s", .json = {}
    };
    setAccount(answer.json, account);
    answer.json["code"] = codes.code;
    answer.json["previous"] = codes.previous.empty() ? Json(nullptr) : Json(codes.previous);
    answer.json["next"] = codes.next;
    answer.json["seconds_left"] = codes.validUntil - now;
    answer.json["step"] = codes.step;
    answer.json["valid_from"] = token::utcText({ .seconds = codes.validFrom });
    answer.json["valid_from_seconds"] = codes.validFrom;
    answer.json["valid_until"] = token::utcText({ .seconds = codes.validUntil });
    answer.json["valid_until_seconds"] = codes.validUntil;
    return answer;
}

std::string stepsText(std::int64_t offset)
{
    const std::int64_t steps = offset < 0 ? -offset : offset;
    return std::to_string(steps) + (steps == 1 ? " step " : " steps ") + (offset < 0 ? "behind" : "ahead");
}

std::string driftText(const token::Drift& drift)
{
    if (drift.least <= 0 && drift.most >= 0)
        return "the clock of the device may be right";
    const bool isAhead = drift.least > 0;
    const std::int64_t least = isAhead ? drift.least : -drift.most;
    const std::int64_t most = isAhead ? drift.most : -drift.least;
    return "the clock of the device is " + std::to_string(least) + " to " + std::to_string(most) + " s "
        + (isAhead ? "ahead" : "behind");
}

/// Only --start can be later than now.
Outcome<> refuseBeforeStart(const OtpQuestion& question, std::int64_t now)
{
    for (const token::OtpAccount& account : question.accounts) {
        if (account.parameters.kind != CodeKind::Hotp && now < account.parameters.start)
            return std::unexpected(
                wrongUsage("--start is later than the time that the code is for: there is no code yet"));
    }
    return {};
}

std::string refusalOf(token::CodeVerdict verdict, const token::CodeParameters& parameters)
{
    const std::string length = std::to_string(token::codeLength(parameters));
    switch (verdict) {
    case token::CodeVerdict::WrongLength:
        return "refused: the code does not have " + length + " characters";
    case token::CodeVerdict::ForeignCharacter:
        return parameters.kind == CodeKind::Steam ? "refused: it holds a character that Steam does not use"
                                                  : "refused: it holds something else than digits";
    case token::CodeVerdict::Accepted:
    case token::CodeVerdict::NotInWindow:
        break;
    }
    return "refused: no code of the window is this one";
}

std::string textOf(const token::CodeCheck& check, const token::CodeParameters& parameters)
{
    if (!check.isAccepted())
        return refusalOf(check.verdict, parameters);
    std::string text = "accepted";
    if (check.offset != 0)
        text += ", " + stepsText(check.offset);
    if (check.drift)
        text += ": " + driftText(*check.drift);
    if (check.nextCounter)
        text += "; the next counter is " + std::to_string(*check.nextCounter);
    return text;
}

Json jsonOf(const token::CodeCheck& check)
{
    Json json;
    json["accepted"] = check.isAccepted();
    json["verdict"] = token::idOf(check.verdict);
    json["step"] = check.step ? Json(*check.step) : Json(nullptr);
    json["offset_steps"] = check.isAccepted() ? Json(check.offset) : Json(nullptr);
    json["drift_least_seconds"] = check.drift ? Json(check.drift->least) : Json(nullptr);
    json["drift_most_seconds"] = check.drift ? Json(check.drift->most) : Json(nullptr);
    if (check.nextCounter)
        json["next_counter"] = *check.nextCounter;
    return json;
}

} // namespace

void TotpNowCommand::declare(Options& options)
{
    m_input.declareWithSample(options);
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> TotpNowCommand::primitives() const
{
    return m_input.primitives();
}

Outcome<ExitCode> TotpNowCommand::run(Session& session)
{
    const OtpQuestion question = TRY(m_input.read(session.stop()));
    const std::int64_t now = TRY(m_clock.seconds());
    TRY(refuseBeforeStart(question, now));
    sayFindings(session, question.findings, core::Severity::Low);
    const bool isAlone = question.accounts.size() == 1;
    std::string text;
    Json list = Json::array();
    for (const token::OtpAccount& account : question.accounts) {
        const bool isCounted = account.parameters.kind == CodeKind::Hotp;
        Answer answer = isCounted ? TRY(hotpAnswer(account)) : TRY(totpAnswer(account, now));
        text += answer.text + (isAlone ? "" : "  " + printable(titleOf(account))) + "\n";
        list.push_back(std::move(answer.json));
        if (isAlone && !session.wantsJson() && !answer.remark.empty())
            session.say(answer.remark);
    }
    Json json = isAlone ? list.front() : Json{ { "codes", list } };
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    m_output.write(session.wantsJson() ? dump(json) + "\n" : text);
    TRY(m_output.finish());
    return ExitCode::Yes;
}

void TotpVerifyCommand::declare(Options& options)
{
    m_code.declare(options);
    m_input.declare(options);
    options.number("--window", m_window, "N",
        "How many steps to either side of now are right, too; 1 unless told, of a HOTP so many behind it");
    m_clock.declare(options);
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> TotpVerifyCommand::primitives() const
{
    return m_input.primitives();
}

Outcome<ExitCode> TotpVerifyCommand::run(Session& session)
{
    if (m_code.usesStandardInput() && m_input.usesStandardInput())
        return std::unexpected(wrongUsage("code and secret cannot both come from standard input"));
    if (m_window && *m_window > token::mostWindow)
        return std::unexpected(wrongUsage("--window is at most " + std::to_string(token::mostWindow)));
    const core::SecureBytes code = TRY(m_code.read(session.stop()));
    const OtpQuestion question = TRY(m_input.read(session.stop()));
    if (question.accounts.size() > 1)
        return std::unexpected(wrongUsage("the export holds " + std::to_string(question.accounts.size())
            + " accounts; assay totp uri prints the address of each"));
    const std::int64_t now = TRY(m_clock.seconds());
    TRY(refuseBeforeStart(question, now));
    sayFindings(session, question.findings, core::Severity::Low);
    const token::OtpAccount& account = question.accounts.front();
    const token::CodeCheck check = TRY(reading(token::verifyCode(
        account.secret.bytes(), account.parameters, core::asText(code.bytes()), now, m_window.value_or(1))));
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    m_output.write(
        session.wantsJson() ? dump(jsonOf(check)) + "\n" : textOf(check, account.parameters) + "\n");
    TRY(m_output.finish());
    return check.isAccepted() ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
