// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/fetch/patience.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>
#include <string>
#include <vector>

class QSslSocket;

namespace core::fetch {

/// One TCP connection to a server, with TLS where that is asked for. Blocks, but hears a stop. Errors come
/// without their subject.
class ServerConnection {
public:
    ServerConnection();
    ~ServerConnection();
    ServerConnection(const ServerConnection&) = delete;
    ServerConnection& operator=(const ServerConnection&) = delete;

    /// To the first of the addresses that answers: the next is tried beside it after a quarter of a second,
    /// as RFC 8305 has it.
    Result<> connect(
        const std::vector<QHostAddress>& addresses, std::uint16_t port, const Patience& patience);
    /// To the host through a proxy that makes a tunnel, and looks up the name itself.
    Result<> connectThrough(
        const QNetworkProxy& proxy, const std::string& host, std::uint16_t port, const Patience& patience);
    /// Whether the server is trusted does not matter here; what speaks against it is returned.
    Result<QList<QSslError>> secure(
        const std::string& host, const QSslConfiguration& configuration, const Patience& patience);

    Result<> write(ByteView bytes, const Patience& patience);
    /// 0: the server has closed the connection. Nothing: time is up.
    Result<std::optional<std::size_t>> read(std::span<std::byte> into, const Patience& patience);

    const QSslSocket& socket() const { return *m_socket; }
    QHostAddress address() const;
    std::uint64_t sent() const { return m_sent; }
    std::uint64_t received() const { return m_received; }

private:
    Error failure(ErrorCode code) const;

    std::unique_ptr<QSslSocket> m_socket;
    std::uint64_t m_sent = 0; ///< before TLS
    std::uint64_t m_received = 0;
};

} // namespace core::fetch
