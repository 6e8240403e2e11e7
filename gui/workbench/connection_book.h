// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace gui {

/// One connection that somebody asked for; without user info and query.
struct Connection {
    QDateTime when;
    QString where; ///< host and port
    QString why;
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesReceived = 0;
};

/// What the ledger says, and whether anything may connect. Written on any thread: work that connects holds a
/// share of it, and may go on for a moment after the window is gone.
class ConnectionBook {
public:
    /// The index of the entry; nothing while offline, and then nothing may be connected to. Call it before
    /// connecting.
    std::optional<qsizetype> open(Connection connection);
    void addBytes(qsizetype index, std::uint64_t sent, std::uint64_t received);
    QList<Connection> entries() const;

    void setOffline(bool isOffline) { m_isOffline = isOffline; }
    bool isOffline() const { return m_isOffline; }
    /// Called after each change, on the thread that made it, and never again once this was called with
    /// nothing.
    void setChanged(std::function<void()> changed);

private:
    void tell() const;

    mutable std::mutex m_mutex;
    QList<Connection> m_entries; ///< guarded
    std::function<void()> m_changed; ///< guarded, also while it runs
    std::atomic<bool> m_isOffline = false;
};

} // namespace gui
