// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/exchange.h"

#include "core/base/version.h"
#include "core/fetch/request_text.h"
#include "core/fetch/response_reader.h"
#include "core/fetch/server_connection.h"
#include "core/fetch/tls_session.h"

#include <algorithm>
#include <array>

namespace core::fetch {
namespace {

constexpr std::size_t redirectBytes = std::size_t{ 64 } * 1024;

bool isPlainProxied(const QNetworkProxy& proxy, const http::Url& url)
{
    return proxy.type() == QNetworkProxy::HttpProxy && !url.isSecure();
}

std::string proxyAuthorization(const QNetworkProxy& proxy)
{
    if (proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64().toStdString();
}

/// One connection with its request and response; the watcher hears of its end however it ends.
class Asking {
public:
    Asking(const Question& question, Watcher& watcher, const Progress& progress)
        : m_question(question)
        , m_watcher(watcher)
        , m_progress(progress)
        , m_told{ .host = question.url.host,
            .port = question.url.effectivePort(),
            .purpose = question.errand.purpose }
    {
    }
    ~Asking()
    {
        if (m_isOpen)
            m_watcher.closed(m_told, m_connection.sent(), m_connection.received());
    }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

    Result<std::optional<Hop>> ask()
    {
        if (!m_watcher.opens(m_told))
            return fail(ErrorCode::Offline);
        m_isOpen = true;
        // Only now: finding out about a proxy may ask the network for a script.
        m_proxy = m_question.surroundings.proxyFor(m_question.url);
        if (!TRY(connect()))
            return std::nullopt;
        m_hop.url = m_question.url;
        m_hop.timing.connected = elapsed();
        if (m_question.url.isSecure())
            TRY(secure());
        if (request().unverified == Unverified::AskNothing && !isVerified()) {
            m_hop.response.url = m_question.url.text();
            m_hop.response.isVerified = false;
            return std::move(m_hop);
        }
        TRY(send());
        TRY(receive());
        return std::move(m_hop);
    }

private:
    Duration elapsed() const { return std::chrono::duration_cast<Duration>(Clock::now() - m_begin); }

    const Request& request() const { return m_question.errand.request; }

    /// False where a private address may not be asked.
    Result<bool> connect()
    {
        m_connecting = m_question.patience.atMost(request().limits.connecting);
        if (m_proxy.type() != QNetworkProxy::NoProxy)
            return connectThroughProxy();
        const std::vector<QHostAddress> addresses
            = TRY(m_question.surroundings.addressesOf(m_question.url.host, m_connecting));
        // Any of them might answer.
        if (!mayAsk(std::ranges::any_of(addresses, m_question.surroundings.isPrivate)))
            return false;
        TRY(m_connection.connect(addresses, m_told.port, m_connecting));
        m_hop.address = m_connection.address().toString().toStdString();
        m_hop.isPublic = !m_question.surroundings.isPrivate(m_connection.address());
        return true;
    }

    Result<bool> connectThroughProxy()
    {
        // The proxy looks names up; only what is written as an address can be told here.
        const std::vector<QHostAddress> addresses = literalAddresses(m_question.url.host);
        const bool isPrivate = std::ranges::any_of(addresses, m_question.surroundings.isPrivate);
        if (!mayAsk(isPrivate))
            return false;
        const std::string host = m_proxy.hostName().toStdString();
        if (isPlainProxied(m_proxy, m_question.url))
            TRY(m_connection.connectThrough(QNetworkProxy::NoProxy, host, m_proxy.port(), m_connecting));
        else
            TRY(m_connection.connectThrough(m_proxy, m_question.url.host, m_told.port, m_connecting));
        m_hop.address = host;
        m_hop.isThroughProxy = true;
        m_hop.isPublic = !isPrivate;
        return true;
    }

    bool mayAsk(bool isPrivate) const
    {
        return !isPrivate || !m_question.cameFromPublic
            || request().privateRedirects == PrivateRedirects::Follow;
    }

    Result<> secure()
    {
        const QList<QSslError> errors = TRY(
            m_connection.secure(m_question.url.host, tlsConfiguration(request().authorities), m_connecting));
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(
            std::chrono::system_clock::now().time_since_epoch());
        m_hop.tls
            = tlsOf(m_connection.socket(), errors, m_question.url.host, request().authorities, now.count());
        m_hop.timing.secured = elapsed();
        return {};
    }

    bool isVerified() const { return !m_hop.tls || m_hop.tls->isVerified(); }

    /// What the person gave goes to the origin that was typed, and to no impostor.
    Withheld withheld() const
    {
        const http::Url& typed = m_question.errand.typed;
        const http::Url& url = m_question.url;
        if (m_question.errand.ownFields == OwnFields::Never)
            return Withheld::OtherOrigin;
        if (typed.isSecure() && !url.isSecure() && typed.host == url.host)
            return Withheld::Downgrade;
        if (typed.origin() != url.origin())
            return Withheld::OtherOrigin;
        return isVerified() || request().unverified == Unverified::WriteAnyhow ? Withheld::No
                                                                               : Withheld::NotVerified;
    }

    Result<> send()
    {
        const Withheld reason = withheld();
        const bool hasOwn = !request().fields.empty();
        m_hop.withheld = hasOwn ? reason : Withheld::No;
        const bool isTunnel = !isPlainProxied(m_proxy, m_question.url);
        const std::string userAgent
            = request().userAgent.empty() ? std::string("Assay/") + version() : request().userAgent;
        const Trust trust = isVerified() ? Trust::Verified : Trust::NotVerified;
        RequestText text = requestText({ .url = m_question.url,
            .method = m_question.errand.method,
            .userAgent = userAgent,
            .own = reason == Withheld::No ? std::span<const OwnField>(request().fields)
                                          : std::span<const OwnField>(),
            .extra = m_question.errand.extra,
            .cookies = m_question.cookies.fieldFor(m_question.url, trust),
            .proxyAuthorization = isTunnel ? std::string() : proxyAuthorization(m_proxy),
            .target = isTunnel ? Target::Path : Target::Absolute });
        TRY(m_connection.write(
            std::as_const(text.bytes).bytes(), m_question.patience.atMost(request().limits.silence)));
        m_hop.response.request = std::move(text.told);
        return {};
    }

    Result<> receive()
    {
        const Limits& limits = request().limits;
        ResponseReader reader(
            m_question.errand.method == "HEAD" ? ResponseReader::Body::None : ResponseReader::Body::AsTold,
            { .headerBytes = limits.headerBytes,
                .bodyBytes = limits.bodyBytes,
                .redirectBytes = redirectBytes });
        std::array<std::byte, std::size_t{ 32 } * 1024> buffer{};
        while (!reader.isWhole()) {
            const auto count = TRY(m_connection.read(buffer, m_question.patience.atMost(limits.silence)));
            // Once the header is there, half a body is better than none.
            if (!count && !reader.hasHeader())
                return fail(ErrorCode::TimedOut, {}, Cause::WhileAnswering);
            if (!count)
                reader.giveUp();
            else if (*count == 0)
                TRY(reader.end());
            else
                TRY(takeBytes(reader, std::span(buffer).first(*count)));
        }
        take(reader.takeResponse());
        return {};
    }

    Result<> takeBytes(ResponseReader& reader, ByteView bytes)
    {
        if (m_hop.timing.firstByte == Duration::zero())
            m_hop.timing.firstByte = elapsed();
        m_progress.tell({ .done = m_connection.received(), .total = std::nullopt });
        return reader.take(bytes);
    }

    void take(ReadResponse read)
    {
        Hop& hop = m_hop;
        std::optional<http::Request> asked = std::move(hop.response.request);
        hop.response = std::move(read.head.response);
        hop.response.request = std::move(asked);
        hop.response.url = m_question.url.text();
        hop.response.isVerified = isVerified();
        // Nothing can be said of a body that would have to be unpacked first.
        if (!read.isCoded && m_question.errand.method != "HEAD")
            hop.response.body = std::move(read.body);
        hop.irregularities = std::move(read.head.irregularities);
        hop.rawHeader = std::move(read.rawHeader);
        hop.bodyBytes = read.bodyBytes;
        hop.isBodyCut = read.isBodyCut;
        hop.timing.finished = elapsed();
    }

    const Question& m_question;
    Watcher& m_watcher;
    const Progress& m_progress;
    Connection m_told;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    Clock::time_point m_begin = Clock::now();
    Patience m_connecting = m_question.patience;
    ServerConnection m_connection;
    Hop m_hop;
    bool m_isOpen = false;
};

} // namespace

std::string serverName(const http::Url& url)
{
    return url.host + ":" + std::to_string(url.effectivePort());
}

Result<std::optional<Hop>> ask(const Question& question, Watcher& watcher, const Progress& progress)
{
    Result<std::optional<Hop>> answer = Asking(question, watcher, progress).ask();
    if (!answer) {
        if (answer.error().subject.empty())
            answer.error().subject = serverName(question.url);
        return answer;
    }
    if (const std::optional<Hop>& hop = *answer; hop && hop->isThroughProxy && hop->response.status == 407)
        return fail(ErrorCode::ConnectionRefused, hop->address, Cause::ProxyRefused);
    return answer;
}

} // namespace core::fetch
