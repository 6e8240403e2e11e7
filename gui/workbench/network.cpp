// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/network.h"

namespace gui {

Network::Network(QObject* parent)
    : QObject(parent)
    , m_book(std::make_shared<ConnectionBook>())
{
    // Directly on our own thread, else queued; the book's lock keeps this object alive meanwhile.
    m_book->setChanged([this] { QMetaObject::invokeMethod(this, &Network::changed, Qt::QueuedConnection); });
}

Network::~Network()
{
    m_book->setChanged({});
}

void Network::setOffline(bool isOffline)
{
    if (this->isOffline() == isOffline)
        return;
    m_book->setOffline(isOffline);
    Q_EMIT changed();
}

} // namespace gui
