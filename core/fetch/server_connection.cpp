// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/server_connection.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

namespace core::fetch {
namespace {

using Waited = Patience::Waited;

constexpr qint64 largestBuffer = 64 * 1024;

std::unique_ptr<QSslSocket> makeSocket(const QNetworkProxy& proxy)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(proxy);
    // More stays with the system, and then with the server: an endless body fills no memory.
    socket->setReadBufferSize(largestBuffer);
    return socket;
}

bool isConnected(const QSslSocket& socket)
{
    return socket.state() == QAbstractSocket::ConnectedState;
}

bool isIdle(const QSslSocket& socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

Error connectFailure(const QSslSocket& socket)
{
    using Socket = QAbstractSocket;
    switch (socket.error()) {
    case Socket::HostNotFoundError:
        return { .code = ErrorCode::HostNotFound };
    case Socket::ConnectionRefusedError:
        return { .code = ErrorCode::ConnectionRefused, .cause = Cause::NothingListens };
    case Socket::SocketTimeoutError:
        return { .code = ErrorCode::TimedOut, .cause = Cause::WhileConnecting };
    case Socket::ProxyAuthenticationRequiredError:
    case Socket::ProxyConnectionClosedError:
    case Socket::ProxyConnectionRefusedError:
    case Socket::ProxyConnectionTimeoutError:
    case Socket::ProxyNotFoundError:
    case Socket::ProxyProtocolError:
        return { .code = ErrorCode::ConnectionRefused, .cause = Cause::ProxyRefused };
    default:
        return { .code = ErrorCode::ConnectionRefused, .cause = Cause::NoRoute };
    }
}

/// OpenSSL says what went wrong in words only.
std::optional<Cause> tlsCause(const QString& words)
{
    const auto has
        = [&](const char* part) { return words.contains(QLatin1String(part), Qt::CaseInsensitive); };
    if (has("wrong version number") || has("packet length too long") || has("http request")
        || has("record too small") || has("bad record type"))
        return Cause::NoTls;
    if (has("certificate required") || has("bad certificate") || has("unknown ca"))
        return Cause::WantsClientCertificate;
    if (has("unsupported protocol") || has("protocol version") || has("handshake failure")
        || has("no protocols available") || has("no cipher") || has("insufficient security")
        || has("internal error") || has("dh key too small"))
        return Cause::NoCommonTls;
    return {};
}

} // namespace

ServerConnection::ServerConnection() = default;

ServerConnection::~ServerConnection()
{
    if (m_socket)
        m_socket->abort();
}

Result<> ServerConnection::connect(
    const std::vector<QHostAddress>& addresses, std::uint16_t port, const Patience& patience)
{
    using namespace std::chrono_literals;
    std::vector<std::unique_ptr<QSslSocket>> attempts;
    const auto connected = [&] {
        return std::ranges::find_if(attempts, [](const auto& socket) { return isConnected(*socket); });
    };
    const auto areIdle
        = [&] { return std::ranges::all_of(attempts, [](const auto& socket) { return isIdle(*socket); }); };
    for (std::size_t next = 0;;) {
        if (next < addresses.size()) {
            attempts.push_back(makeSocket(QNetworkProxy::NoProxy));
            attempts.back()->connectToHost(addresses[next++], port);
        }
        const bool isLast = next == addresses.size();
        const Waited waited = TRY((isLast ? patience : patience.atMost(250ms)).waitFor([&] {
            return connected() != attempts.end() || areIdle();
        }));
        if (const auto found = connected(); found != attempts.end()) {
            m_socket = std::move(*found);
            return {};
        }
        if (patience.isOver())
            return fail(ErrorCode::TimedOut, {}, Cause::WhileConnecting);
        if (waited == Waited::Happened && isLast)
            return std::unexpected(connectFailure(*attempts.front()));
    }
}

Result<> ServerConnection::connectThrough(
    const QNetworkProxy& proxy, const std::string& host, std::uint16_t port, const Patience& patience)
{
    m_socket = makeSocket(proxy);
    m_socket->connectToHost(QString::fromStdString(host), port);
    const Waited waited = TRY(patience.waitFor([&] { return isConnected(*m_socket) || isIdle(*m_socket); }));
    if (isConnected(*m_socket))
        return {};
    if (waited == Waited::TimeIsUp)
        return fail(ErrorCode::TimedOut, {}, Cause::WhileConnecting);
    return std::unexpected(connectFailure(*m_socket));
}

Result<QList<QSslError>> ServerConnection::secure(
    const std::string& host, const QSslConfiguration& configuration, const Patience& patience)
{
    QList<QSslError> errors;
    const QMetaObject::Connection listening
        = QObject::connect(m_socket.get(), &QSslSocket::sslErrors, [&](const QList<QSslError>& found) {
              errors += found;
              m_socket->ignoreSslErrors();
          });
    m_socket->setSslConfiguration(configuration);
    const bool isBracketed = host.starts_with('[') && host.ends_with(']');
    m_socket->setPeerVerifyName(QString::fromStdString(isBracketed ? host.substr(1, host.size() - 2) : host));
    m_socket->startClientEncryption();
    const Result<Waited> waited
        = patience.waitFor([&] { return m_socket->isEncrypted() || !isConnected(*m_socket); });
    QObject::disconnect(listening);
    if (TRY(Result<Waited>(waited)) == Waited::TimeIsUp)
        return fail(ErrorCode::TimedOut, {}, Cause::WhileSecuring);
    if (!m_socket->isEncrypted())
        return std::unexpected(failure(ErrorCode::TlsFailed));
    return errors;
}

/// A server that does not like our TLS may say so only when something is read or written.
Error ServerConnection::failure(ErrorCode code) const
{
    const auto error = m_socket->error();
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || code == ErrorCode::TlsFailed)
        return { .code = ErrorCode::TlsFailed, .cause = tlsCause(m_socket->errorString()) };
    return { .code = code };
}

Result<> ServerConnection::write(ByteView bytes, const Patience& patience)
{
    m_socket->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    m_sent += bytes.size();
    const auto isWritten
        = [&] { return m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0; };
    const Waited waited = TRY(patience.waitFor([&] { return isWritten() || !isConnected(*m_socket); }));
    if (waited == Waited::TimeIsUp)
        return fail(ErrorCode::TimedOut, {}, Cause::WhileAnswering);
    // A server that closes early may have answered: reading tells.
    return {};
}

Result<std::optional<std::size_t>> ServerConnection::read(std::span<std::byte> into, const Patience& patience)
{
    const Waited waited
        = TRY(patience.waitFor([&] { return m_socket->bytesAvailable() > 0 || !isConnected(*m_socket); }));
    const qint64 count
        = m_socket->read(reinterpret_cast<char*>(into.data()), static_cast<qint64>(into.size()));
    if (count > 0) {
        m_received += static_cast<std::uint64_t>(count);
        return static_cast<std::size_t>(count);
    }
    if (waited == Waited::TimeIsUp)
        return std::nullopt;
    if (const Error error = failure(ErrorCode::ConnectionLost); error.code == ErrorCode::TlsFailed)
        return std::unexpected(error);
    return 0;
}

QHostAddress ServerConnection::address() const
{
    return m_socket->peerAddress();
}

} // namespace core::fetch
