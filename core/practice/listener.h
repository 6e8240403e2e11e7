// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/connection.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace core::practice {

/// One address and port of one server.
class Listener final : public QTcpServer {
    Q_OBJECT
public:
    Listener(const Service& service, std::optional<QSslConfiguration> secure);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Service& m_service;
    std::optional<QSslConfiguration> m_secure;
};

/// Both loopback addresses with one port; the second is left out where the system has no IPv6.
class Pair {
public:
    Pair(const Service& service, const std::optional<QSslConfiguration>& secure);
    /// 0: any that is free on both.
    Result<std::uint16_t> listen(std::uint16_t port);

private:
    Listener m_four;
    Listener m_six;
};

} // namespace core::practice
