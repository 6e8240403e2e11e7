// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/connection_book.h"

namespace gui {

std::optional<qsizetype> ConnectionBook::open(Connection connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isOffline)
        return {};
    m_entries.append(std::move(connection));
    tell();
    return m_entries.size() - 1;
}

void ConnectionBook::addBytes(qsizetype index, std::uint64_t sent, std::uint64_t received)
{
    const std::scoped_lock lock(m_mutex);
    m_entries[index].bytesSent += sent;
    m_entries[index].bytesReceived += received;
    tell();
}

QList<Connection> ConnectionBook::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

void ConnectionBook::setChanged(std::function<void()> changed)
{
    const std::scoped_lock lock(m_mutex);
    m_changed = std::move(changed);
}

void ConnectionBook::tell() const
{
    if (m_changed)
        m_changed();
}

} // namespace gui
