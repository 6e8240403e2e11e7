// SPDX-License-Identifier: Apache-2.0
#include "cli/network/password_breach.h"

#include "cli/network/consent.h"
#include "cli/network/own_fields.h"
#include "cli/session.h"
#include "core/fetch/breach_range.h"

namespace cli {
namespace {

namespace fetch = core::fetch;
namespace password = core::password;

Failure untrusted(const std::string& host, const std::vector<fetch::TrustFailure>& failures)
{
    return { .exitCode = ExitCode::BadInput,
        .id = "unverified-server",
        .message = "the certificate of " + printable(host)
            + " is not trusted: " + fetch::messageOf(failures.front().problem)
            + "; nothing was sent. --cacert trusts its authority",
        .subject = host };
}

Failure unexpectedStatus(const std::string& host, int status)
{
    return { .exitCode = ExitCode::BadInput,
        .id = "unexpected-status",
        .message = printable(host) + " has answered with status " + std::to_string(status) + ", not with 200",
        .subject = host };
}

} // namespace

Outcome<ExitCode> AskedBreachCommand::run(Session& session)
{
    if (!needsNetwork())
        return BreachCommand::run(session);
    TRY(prepare(session.stop()));
    const std::string address = mirror().value_or(std::string(password::pwnedPasswordsAddress));
    const auto base = fetch::readRangeBase(address);
    if (!base)
        return std::unexpected(wrongUsage(
            printable(address) + " is no address of a server, such as https://mirror.example/", address));
    fetch::RangeQuestion question{ .base = *base };
    question.authorities = TRY(readAuthorities({ .authorities = authorities() }, session.stop()));
    const password::BreachHash hash
        = TRY(readHash(wantedKind().value_or(password::BreachHashKind::Sha1), session.stop()));
    question.kind = hash.kind;
    question.prefix = hash.prefix();
    if (!base->isSecure() && !core::http::isLoopback(base->host))
        session.say("asked over http: whoever is on the way can read the five digits and change the answer");
    Consent consent;
    const fetch::RangeReply reply = TRY(reading(fetch::askRange(question, consent, session.progress())));
    if (!reply.untrusted.empty())
        return std::unexpected(untrusted(base->host, reply.untrusted));
    constexpr int answered = 200;
    if (reply.status != answered)
        return std::unexpected(unexpectedStatus(base->host, reply.status));
    const auto sighting
        = TRY(reading(password::findInRange(reply.answer, hash, base->host, password::Counts::Required)));
    return answer(session,
        { .kind = "online", .name = base->text(), .request = fetch::rangeRequestText(question) }, hash.kind,
        sighting);
}

} // namespace cli
