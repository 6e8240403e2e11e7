// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/scan.h"

#include "core/fetch/chain.h"
#include "core/fetch/version_probe.h"
#include "core/http/repetition.h"

#include <algorithm>
#include <utility>

namespace core::fetch {
namespace {

using Purpose = Connection::Purpose;

/// The longest that one waits for what is asked besides the page.
constexpr Duration besides{ 10'000 };

/// Keeps a list of what it passes on.
class Recorder final : public Watcher {
public:
    Recorder(Watcher& next, std::vector<Visit>& visits)
        : m_next(next)
        , m_visits(visits)
    {
    }
    bool opens(const Connection& connection) override
    {
        const bool isAllowed = m_next.opens(connection);
        if (isAllowed)
            m_visits.push_back({ .connection = connection });
        return isAllowed;
    }
    void closed(const Connection& connection, std::uint64_t sent, std::uint64_t received) override
    {
        if (!m_visits.empty()) {
            m_visits.back().sent = sent;
            m_visits.back().received = received;
        }
        m_next.closed(connection, sent, received);
    }

private:
    Watcher& m_next;
    std::vector<Visit>& m_visits;
};

std::vector<http::Response> responsesOf(const Chain& chain)
{
    std::vector<http::Response> responses;
    for (const Hop& hop : chain.hops)
        responses.push_back(hop.response);
    return responses;
}

class Scanning {
public:
    Scanning(const Request& request, const ScanOptions& options, const http::AuditOptions& auditOptions,
        std::int64_t now, Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
        : m_request(request)
        , m_options(options)
        , m_auditOptions(auditOptions)
        , m_now(now)
        , m_recorder(watcher, m_visits)
        , m_progress(progress)
        , m_surroundings(surroundings)
    {
    }

    Result<Scan> scan() &&
    {
        m_chain = TRY(fetch(m_request, m_recorder, m_progress, m_surroundings));
        TRY(askPlain());
        const std::optional<http::Response> preflight = TRY(askPreflight());
        http::Exchange exchange = exchangeOf(m_chain, m_plain);
        exchange.preflight = preflight;
        http::Audit audit = http::audit(std::move(exchange), m_auditOptions, irregularities());
        http::addFindings(audit, TRY(askTwice(audit)));
        http::addFindings(audit, TRY(askAsOthers()));
        std::optional<TlsReport> tls = TRY(askVersions());
        return Scan{ .chain = std::move(m_chain),
            .plain = std::move(m_plain),
            .plainError = std::move(m_plainError),
            .tls = std::move(tls),
            .audit = std::move(audit),
            .connections = std::move(m_visits),
            .unanswered = std::move(m_unanswered) };
    }

private:
    const Hop& last() const { return m_chain.hops.back(); }

    std::vector<http::Irregularity> irregularities() const
    {
        std::vector<http::Irregularity> all;
        for (const Hop& hop : m_chain.hops)
            all.insert(all.end(), hop.irregularities.begin(), hop.irregularities.end());
        return all;
    }

    Errand errandFor(const http::Url& url, Purpose purpose) const
    {
        return { .request = m_request,
            .typed = typed(),
            .url = url,
            .end = Clock::now() + std::min(m_request.limits.whole, besides),
            .method = m_request.method,
            .purpose = purpose };
    }

    /// A public server whose name leads into the private network a moment later is not asked there.
    Errand errandToLast(Purpose purpose) const
    {
        Errand errand = errandFor(last().url, purpose);
        errand.cameFromPublic = last().isPublic;
        return errand;
    }

    /// A guessed https that was not there leaves the own fields without a server to go to.
    http::Url typed() const
    {
        http::Url url = m_chain.hops.front().url;
        if (m_request.scheme == Scheme::SecureFirst)
            url.scheme = "https";
        return url;
    }

    /// The answer; nothing where there is none, which is remembered, or nobody may be asked. Fails when
    /// cancelled.
    Result<std::optional<Chain>> answerTo(const Errand& errand, std::vector<Unanswered>& failed)
    {
        Result<Chain> chain = run(errand, m_recorder, m_progress, m_surroundings);
        if (chain && chain->hops.empty())
            return std::nullopt;
        if (chain)
            return *std::move(chain);
        if (chain.error().code == ErrorCode::Cancelled)
            return std::unexpected(std::move(chain.error()));
        failed.push_back({ .purpose = errand.purpose, .error = std::move(chain.error()) });
        return std::nullopt;
    }

    Result<> askPlain()
    {
        const http::Url& first = m_chain.hops.front().url;
        // Beside a port of its own there is no telling where http would be.
        if (!m_options.asksPlain || !first.isSecure() || first.port)
            return {};
        Errand errand = errandFor({ .scheme = "http", .host = first.host, .path = "/" }, Purpose::PlainPage);
        errand.method = "GET";
        errand.ownFields = OwnFields::Never;
        errand.redirects = m_request.limits.redirects;
        std::vector<Unanswered> failed;
        m_plain = TRY(answerTo(errand, failed));
        if (!failed.empty())
            m_plainError = std::move(failed.front().error);
        return {};
    }

    Result<std::optional<http::Response>> askPreflight()
    {
        if (!m_options.asksPreflight)
            return std::nullopt;
        const http::Field origin[] = { { .name = "Origin", .value = "https://assay-probe.example" } };
        Errand errand = errandToLast(Purpose::Preflight);
        errand.method = "OPTIONS";
        errand.extra = origin;
        errand.ownFields = OwnFields::Never;
        std::optional<Chain> chain = TRY(answerTo(errand, m_unanswered));
        if (!chain)
            return std::nullopt;
        return std::move(chain->hops.back().response);
    }

    Result<std::vector<http::HeaderFinding>> askTwice(const http::Audit& audit)
    {
        if (!m_options.asksTwice || !http::hasNonce(audit))
            return std::vector<http::HeaderFinding>();
        const std::optional<Chain> chain = TRY(answerTo(errandToLast(Purpose::Repetition), m_unanswered));
        if (!chain)
            return std::vector<http::HeaderFinding>();
        const http::Audit second = http::audit(exchangeOf(*chain, std::nullopt), m_auditOptions);
        return http::judgeRepetition(audit, second);
    }

    Result<std::vector<http::HeaderFinding>> askAsOthers()
    {
        std::vector<http::OriginProbe> probes;
        if (!m_options.reflectsOrigin)
            return std::vector<http::HeaderFinding>();
        for (auto& [kind, origin] : http::probeOriginsFor(last().url)) {
            const http::Field field[] = { { .name = "Origin", .value = origin } };
            Errand errand = errandToLast(Purpose::OriginProbe);
            errand.extra = field;
            if (std::optional<Chain> chain = TRY(answerTo(errand, m_unanswered)))
                probes.push_back({ .kind = kind,
                    .origin = std::move(origin),
                    .response = std::move(chain->hops.back().response) });
        }
        return http::judgeOrigins(probes);
    }

    Result<std::optional<TlsReport>> askVersions()
    {
        const Hop& hop = last();
        if (!hop.tls)
            return std::nullopt;
        std::vector<VersionProbe> versions;
        // A proxy's tunnel would have to be asked for; that is left to the request itself.
        if (m_options.probesVersions && !hop.isThroughProxy) {
            Result<std::vector<VersionProbe>> probed = probeVersions(
                { .host = hop.url.host,
                    .port = hop.url.effectivePort(),
                    .isPublic = hop.isPublic && m_request.privateRedirects == PrivateRedirects::Stop },
                m_request.limits, m_recorder, m_progress, m_surroundings);
            if (probed)
                versions = *std::move(probed);
            else if (probed.error().code == ErrorCode::Cancelled)
                return std::unexpected(std::move(probed.error()));
            else
                m_unanswered.push_back(
                    { .purpose = Purpose::VersionProbe, .error = std::move(probed.error()) });
        }
        return judgeTls(*hop.tls, std::move(versions), hop.url.host, m_now);
    }

    const Request& m_request;
    const ScanOptions& m_options;
    const http::AuditOptions& m_auditOptions;
    std::int64_t m_now;
    std::vector<Visit> m_visits;
    Recorder m_recorder;
    const Progress& m_progress;
    const Surroundings& m_surroundings;
    Chain m_chain;
    std::optional<Chain> m_plain;
    std::optional<Error> m_plainError;
    std::vector<Unanswered> m_unanswered;
};

} // namespace

http::Exchange exchangeOf(const Chain& chain, const std::optional<Chain>& plain)
{
    http::Exchange exchange{ .hops = responsesOf(chain) };
    if (plain)
        exchange.plainHops = responsesOf(*plain);
    return exchange;
}

Result<Scan> scan(const Request& request, const ScanOptions& options, const http::AuditOptions& auditOptions,
    std::int64_t now, Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
{
    return Scanning(request, options, auditOptions, now, watcher, progress, surroundings).scan();
}

Result<Scan> scan(const Request& request, const ScanOptions& options, const http::AuditOptions& auditOptions,
    std::int64_t now, Watcher& watcher, const Progress& progress)
{
    return scan(request, options, auditOptions, now, watcher, progress, systemSurroundings());
}

} // namespace core::fetch
