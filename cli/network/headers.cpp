// SPDX-License-Identifier: Apache-2.0
#include "cli/network/headers.h"

#include "cli/commands/header_report.h"
#include "cli/network/consent.h"
#include "cli/network/own_fields.h"
#include "cli/network/transport_report.h"
#include "core/fetch/report.h"

#include <algorithm>
#include <chrono>

namespace cli {
namespace {

namespace fetch = core::fetch;

constexpr std::uint64_t longestTime = 3600;

std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

Outcome<fetch::Request> FetchedHeadersCommand::makeRequest(const core::StopFlag& stop) const
{
    const FetchOptions& options = fetchOptions();
    const std::optional<fetch::TypedAddress> typed = fetch::readAddress(address());
    if (!typed)
        return std::unexpected(wrongUsage(
            printable(address()) + " is no http or https address, such as https://example.com/", address()));
    fetch::Request request{ .url = typed->url, .method = options.method, .scheme = typed->scheme };
    request.fields = TRY(readOwnFields(options, stop));
    request.authorities = TRY(readAuthorities(options, stop));
    request.userAgent = options.userAgent.value_or("");
    if (std::ranges::any_of(request.userAgent, [](char c) { return c == '\r' || c == '\n'; }))
        return std::unexpected(wrongUsage("--user-agent takes one line"));
    if (options.isInsecure)
        request.unverified = fetch::Unverified::WriteAnyhow;
    if (options.followsPrivate)
        request.privateRedirects = fetch::PrivateRedirects::Follow;
    if (options.seconds) {
        if (*options.seconds == 0 || *options.seconds > longestTime)
            return std::unexpected(
                wrongUsage("--max-time takes 1 to 3600 seconds", std::to_string(*options.seconds)));
        request.limits.whole = std::chrono::seconds(*options.seconds);
        // Who has time wants the answer, however long the server is silent.
        request.limits.silence = request.limits.whole;
        request.limits.connecting = request.limits.whole;
    }
    return request;
}

fetch::ScanOptions FetchedHeadersCommand::scanOptions() const
{
    const bool probes = !fetchOptions().leavesProbesOut;
    return { .asksPlain = probes,
        .asksTwice = probes,
        .asksPreflight = probes,
        .reflectsOrigin = fetchOptions().reflectsOrigin,
        .probesVersions = probes };
}

/// The answer to somebody without the headers that were given would pass for the answer to somebody with
/// them.
Outcome<> FetchedHeadersCommand::refuseIncomplete(const fetch::Scan& scan) const
{
    const auto refusing
        = std::ranges::find(scan.chain.hops, fetch::Withheld::NotVerified, &fetch::Hop::withheld);
    if (refusing == scan.chain.hops.end())
        return {};
    const std::string& host = refusing->url.host;
    std::string message = "the certificate of " + printable(host) + " is not trusted";
    if (const std::optional<fetch::Tls>& tls = refusing->tls)
        message.append(": ").append(fetch::messageOf(tls->failures.front().problem));
    message += "; the own headers were not sent. --cacert trusts its authority, --insecure sends them anyhow";
    return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
        .id = "unverified-server",
        .message = std::move(message),
        .subject = host });
}

Outcome<ExitCode> FetchedHeadersCommand::run(Session& session)
{
    if (!needsNetwork())
        return HeadersCommand::run(session);
    TRY(refuseStrayOptions(session));
    const fetch::Request request = TRY(makeRequest(session.stop()));
    const std::optional<core::http::PreloadList> preloaded = TRY(readPreloadList(session.stop()));
    const std::int64_t now = secondsNow();
    Consent consent;
    const fetch::Scan scan = TRY(reading(fetch::scan(request, scanOptions(),
        auditOptions(preloaded ? &*preloaded : nullptr), now, consent, session.progress())));
    TRY(refuseIncomplete(scan));
    remarkOn(scan, request.scheme, session);
    remarkOn(scan.audit, session);
    TRY(write(session, scan.audit,
        { .artifact = scan.audit.exchange.judged().url,
            .json = [&] { return fetch::scanJson(scan, scan.audit); },
            .text = [&] { return transportText(scan, now) + auditText(scan.audit) + tlsText(scan); } }));
    return answerOf(session, scan.audit);
}

} // namespace cli
