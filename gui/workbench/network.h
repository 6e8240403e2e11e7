// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace gui {

/// One connection that somebody asked for; without user info and query.
struct Connection {
    QDateTime when;
    QString where; ///< host and port
    QString why;
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesReceived = 0;
};

/// The one way to the network: the offline switch and the ledger of what was connected to since the start.
class Network : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void setOffline(bool isOffline);
    bool isOffline() const { return m_isOffline; }
    /// The index of the entry, for addBytes(); call it before connecting, and not at all when offline.
    qsizetype open(Connection connection);
    void addBytes(qsizetype index, std::uint64_t sent, std::uint64_t received);
    const QList<Connection>& ledger() const { return m_ledger; }

Q_SIGNALS:
    void changed();

private:
    QList<Connection> m_ledger;
    bool m_isOffline = false;
};

} // namespace gui
