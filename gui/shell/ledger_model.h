// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/network.h"

#include <QAbstractTableModel>

namespace gui {

/// The connections since the start, newest first.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : std::uint8_t { When, Where, Why, Sent, Received };
    LedgerModel(const Network& network, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Network& m_network;
    qsizetype m_rows; ///< as the views know it
};

} // namespace gui
