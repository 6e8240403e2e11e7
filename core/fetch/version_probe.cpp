// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/version_probe.h"

#include "core/fetch/cipher_suite.h"
#include "core/fetch/client_hello.h"
#include "core/fetch/server_answer.h"
#include "core/fetch/server_connection.h"
#include "core/fetch/surroundings.h"

#include <algorithm>
#include <array>

namespace core::fetch {
namespace {

/// RFC 8446 section 6: alerts by which a server refuses what is offered, and nothing else.
bool isRefusal(std::uint8_t alert)
{
    constexpr std::array<std::uint8_t, 3> refusals = { 40, 70, 71 };
    return std::ranges::find(refusals, alert) != refusals.end();
}

void judge(const ServerAnswer& answer, VersionProbe& probe)
{
    if (!answer.version) {
        if (answer.alert && isRefusal(*answer.alert))
            probe.result = Probe::NotOffered;
        return;
    }
    // One that speaks only others may answer with one of those.
    if (answer.version != probe.version) {
        probe.result = Probe::NotOffered;
        return;
    }
    probe.result = Probe::Offered;
    probe.cipher = cipherName(answer.cipher);
    probe.group = answer.group;
}

Result<> connect(ServerConnection& connection, const ProbedServer& server, const Surroundings& surroundings,
    const Patience& patience)
{
    http::Url url;
    url.scheme = "https";
    url.host = server.host;
    url.port = server.port;
    const QNetworkProxy proxy = surroundings.proxyFor(url);
    if (proxy.type() != QNetworkProxy::NoProxy)
        return connection.connectThrough(proxy, server.host, server.port, patience);
    const std::vector<QHostAddress> addresses = TRY(surroundings.addressesOf(server.host, patience));
    if (server.isPublic && std::ranges::any_of(addresses, surroundings.isPrivate))
        return fail(ErrorCode::HostNotFound);
    return connection.connect(addresses, server.port, patience);
}

Result<> exchange(ServerConnection& connection, const Bytes& hello, const Limits& limits,
    const Patience& patience, ServerAnswerReader& reader)
{
    TRY(connection.write(hello, patience));
    std::array<std::byte, 16384> buffer{};
    for (;;) {
        const std::optional<std::size_t> count
            = TRY(connection.read(buffer, patience.atMost(limits.silence)));
        if (!count || *count == 0 || patience.isOver())
            return {};
        if (reader.feed(std::span(buffer).first(*count)) != ServerAnswerReader::State::Reading)
            return {};
    }
}

/// OpenSSL 3 has "internal error" for a version that its security level leaves no signature to. Where the
/// server speaks another version, it has refused this one.
void judgeInternalErrors(
    const std::vector<std::optional<std::uint8_t>>& alerts, std::vector<VersionProbe>& probes)
{
    constexpr std::uint8_t internalError = 80;
    const bool isSpeaking = std::ranges::find(probes, Probe::Offered, &VersionProbe::result) != probes.end();
    for (std::size_t i = 0; isSpeaking && i < probes.size(); ++i) {
        if (probes[i].result == Probe::NotProbed && alerts[i] == internalError)
            probes[i].result = Probe::NotOffered;
    }
}

/// Whatever the server or the network does is no error, only a person's Cancelled is.
Result<> unlessCancelled(const Result<>& result)
{
    if (!result && result.error().code == ErrorCode::Cancelled)
        return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace

Result<std::vector<VersionProbe>> probeVersions(
    const ProbedServer& server, const Limits& limits, Watcher& watcher, const Progress& progress)
{
    return probeVersions(server, limits, watcher, progress, systemSurroundings());
}

Result<std::vector<VersionProbe>> probeVersions(const ProbedServer& server, const Limits& limits,
    Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
{
    const Patience whole(progress.stop, Clock::now() + limits.whole);
    std::vector<VersionProbe> probes;
    std::vector<std::optional<std::uint8_t>> alerts;
    for (const TlsVersion version :
        { TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12, TlsVersion::Tls13 }) {
        VersionProbe probe{ .version = version };
        const Bytes hello = TRY(clientHello(version, server.host));
        const Connection told{
            .host = server.host, .port = server.port, .purpose = Connection::Purpose::VersionProbe
        };
        if (!watcher.opens(told))
            return fail(ErrorCode::Offline, server.host);
        const Patience patience = whole.atMost(limits.connecting);
        ServerConnection connection;
        ServerAnswerReader reader;
        Result<> outcome = connect(connection, server, surroundings, patience);
        if (outcome)
            outcome = exchange(connection, hello, limits, patience, reader);
        watcher.closed(told, connection.sent(), connection.received());
        TRY(unlessCancelled(outcome));
        judge(reader.answer(), probe);
        probes.push_back(std::move(probe));
        alerts.push_back(reader.answer().alert);
    }
    judgeInternalErrors(alerts, probes);
    return probes;
}

} // namespace core::fetch
