// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/connection_book.h"

#include <QObject>

#include <memory>

namespace gui {

/// The one way to the network: the offline switch and the ledger of what was connected to since the start.
class Network : public QObject {
    Q_OBJECT
public:
    explicit Network(QObject* parent = nullptr);
    ~Network() override;
    void setOffline(bool isOffline);
    bool isOffline() const { return m_book->isOffline(); }
    /// As of now.
    QList<Connection> ledger() const { return m_book->entries(); }
    /// Where work on other threads enters its connections.
    const std::shared_ptr<ConnectionBook>& book() const { return m_book; }

Q_SIGNALS:
    /// On this object's thread; after what another thread entered, a moment later.
    void changed();

private:
    std::shared_ptr<ConnectionBook> m_book;
};

} // namespace gui
