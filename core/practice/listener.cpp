// SPDX-License-Identifier: Apache-2.0
#include "core/practice/listener.h"

#include <string>
#include <utility>

namespace core::practice {
namespace {

/// More than a person or a scan opens; a flood gets no further.
constexpr qsizetype mostConnections = 512;
constexpr int attempts = 16;

Error errorOf(const QTcpServer& server, std::uint16_t port)
{
    // Below 1024 the system may want an administrator.
    if (server.serverError() == QAbstractSocket::SocketAccessError)
        return { .code = ErrorCode::PermissionDenied, .subject = "127.0.0.1:" + std::to_string(port) };
    return { .code = ErrorCode::PortInUse, .subject = std::to_string(port) };
}

/// Whether the address itself is missing, rather than the port taken.
bool lacksAddress(const QTcpServer& server)
{
    return server.serverError() == QAbstractSocket::UnsupportedSocketOperationError
        || server.serverError() == QAbstractSocket::SocketAddressNotAvailableError;
}

} // namespace

Listener::Listener(const Service& service, std::optional<QSslConfiguration> secure)
    : m_service(service)
    , m_secure(std::move(secure))
{
    setListenBacklogSize(256);
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (findChildren<Connection*>(Qt::FindDirectChildrenOnly).size() >= mostConnections) {
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        return;
    }
    new Connection(m_service, descriptor, m_secure ? &*m_secure : nullptr, this);
}

Pair::Pair(const Service& service, const std::optional<QSslConfiguration>& secure)
    : m_four(service, secure)
    , m_six(service, secure)
{
}

Result<std::uint16_t> Pair::listen(std::uint16_t port)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (!m_four.listen(QHostAddress::LocalHost, port))
            return std::unexpected(errorOf(m_four, port));
        const std::uint16_t chosen = m_four.serverPort();
        if (m_six.listen(QHostAddress::LocalHostIPv6, chosen) || lacksAddress(m_six))
            return chosen;
        m_four.close();
        // Taken on the other address only: localhost would lead some clients to another program.
        if (port != 0)
            return std::unexpected(errorOf(m_six, port));
    }
    return fail(ErrorCode::PortInUse, std::to_string(port));
}

} // namespace core::practice
