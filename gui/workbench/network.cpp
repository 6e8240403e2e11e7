// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/network.h"

#include <cassert>

namespace gui {

void Network::setOffline(bool isOffline)
{
    if (m_isOffline == isOffline)
        return;
    m_isOffline = isOffline;
    Q_EMIT changed();
}

qsizetype Network::open(Connection connection)
{
    assert(!m_isOffline);
    m_ledger.append(std::move(connection));
    Q_EMIT changed();
    return m_ledger.size() - 1;
}

void Network::addBytes(qsizetype index, std::uint64_t sent, std::uint64_t received)
{
    m_ledger[index].bytesSent += sent;
    m_ledger[index].bytesReceived += received;
    Q_EMIT changed();
}

} // namespace gui
